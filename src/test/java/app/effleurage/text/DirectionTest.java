package app.effleurage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

    private static final String BEFORE = "\u0627\u0644\u0645\u0644\u0641 ";

    /** Without marks the first stroke and the last bracket would change sides. */
    @ParameterizedTest
    @ValueSource(strings = {"/home/someone/card.pdf", "Tension relief (2)", "~/routines/", "--json"})
    void whatIsReadFromTheLeftIsOnePieceAmongWordsThatAreNot(String name) {
        String said = BEFORE + Direction.held(name) + ".";

        Bidi read = new Bidi(said, Bidi.DIRECTION_RIGHT_TO_LEFT);

        int from = said.indexOf(name);
        for (int at = from; at < from + name.length(); at++) {
            assertThat(read.getLevelAt(at)).as("%s at %d", name, at - from).isEqualTo(2);
        }
        assertThat(read.getLevelAt(said.length() - 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F5", "Effleurage", "12", "3:05", "", "/", "\u0627\u0644\u0641\u0643",
        "(\u0627\u0644\u0641\u0643)", "(2) \u0627\u0644 x"})
    void whatNeedsNoMarkGetsNone(String text) {
        assertThat(Direction.held(text)).isEqualTo(text);
    }

    @Test
    void onlyTextsAreHeld() {
        assertThat(Direction.held(new Object[] {7, "/a"})).containsExactly(7, "\u202a/a\u202c");
    }
}
