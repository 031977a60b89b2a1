package app.effleurage.ui.aloud;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.text.Messages;
import app.effleurage.ui.aloud.Facts.Value.Written;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTest {

    private final TypedWords words = new TypedWords(Messages.beside(TypedWords.class, Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '\'', value = {
        "'',J,J", "J,Ja,a", "Ja,Jaw,w",
        // A word once it is over, whatever ends it.
        "Jaw,'Jaw ',Jaw", "'Jaw and chin','Jaw and chin.',chin",
        "'Jaw ','Jaw  ',space", "'Jaw ','Jaw .',full stop",
        // What is taken away.
        "Jaw,Ja,w", "'Jaw ',Jaw,space", "'Jaw and chin','Jaw chin','and '",
        // What is put in at once, or in the place of something else.
        "'','Jaw and chin',Jaw and chin", "Jaw,Chin,Chin"})
    void saysWhatWasWritten(String before, String now, String said) {
        assertThat(words.change(new Written(before, before.length()), new Written(now, now.length()))).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"0,1,a", "3,2,w", "3,4,a", "0,4,and", "7,3,space", "7,0,Jaw", "0,7,end of the text"})
    void saysWhatTheCaretComesTo(int from, int to, String said) {
        assertThat(words.change(new Written("Jaw and", from), new Written("Jaw and", to))).contains(said);
    }

    @Test
    void aNewLineEndsAWordAndIsNamedByItself() {
        assertThat(words.change(new Written("Jaw", 3), new Written("Jaw\n", 4))).contains("Jaw");
        assertThat(words.change(new Written("Jaw\n", 4), new Written("Jaw\n\n", 5))).contains("new line");
    }

    @Test
    void nothingChangedSaysNothing() {
        assertThat(words.change(new Written("Jaw", 1), new Written("Jaw", 1))).isEqualTo(Optional.empty());
    }
}
