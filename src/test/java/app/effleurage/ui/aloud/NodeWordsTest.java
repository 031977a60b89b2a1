package app.effleurage.ui.aloud;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.text.Language;
import app.effleurage.text.Messages;
import app.effleurage.ui.aloud.Facts.Value;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of things on the screen. Needs no toolkit. */
class NodeWordsTest {

    private final NodeWords words = in(Locale.ENGLISH);

    private static NodeWords in(Locale locale) {
        return new NodeWords(Messages.beside(NodeWords.class, locale));
    }

    private static Facts of(AccessibleRole role, String name) {
        return new Facts(role, name, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    private static Facts chosen(AccessibleRole role, String name, boolean is) {
        return new Facts(role, name, Optional.empty(), Optional.of(is), Optional.empty(), true);
    }

    private static Facts valued(AccessibleRole role, String name, Value value) {
        return new Facts(role, name, Optional.of(value), Optional.empty(), Optional.empty(), true);
    }

    private static Facts list(String value, boolean isOpen) {
        return new Facts(AccessibleRole.COMBO_BOX, "Routine", Optional.of(new Value.Words(value)), Optional.empty(),
                Optional.of(isOpen), true);
    }

    private static Facts field(String text, int caret) {
        return new Facts(AccessibleRole.TEXT_FIELD, "Name", Optional.of(new Value.Written(text, caret)),
                Optional.empty(), Optional.empty(), true);
    }

    @Test
    void saysTheNameThenWhatItIsThenHowItStands() {
        assertThat(words.whole(of(AccessibleRole.BUTTON, "Settings"))).isEqualTo("Settings, button");
        assertThat(words.whole(chosen(AccessibleRole.TOGGLE_BUTTON, "Signals", true))).isEqualTo("Signals, switch, on");
        assertThat(words.whole(chosen(AccessibleRole.TOGGLE_BUTTON, "Signals", false))).isEqualTo("Signals, switch, off");
        assertThat(words.whole(chosen(AccessibleRole.RADIO_BUTTON, "Colours: Dark", true)))
                .isEqualTo("Colours: Dark, choice, chosen");
        assertThat(words.whole(chosen(AccessibleRole.RADIO_BUTTON, "Colours: Light", false)))
                .isEqualTo("Colours: Light, choice, not chosen");
        assertThat(words.whole(valued(AccessibleRole.SLIDER, "Volume", new Value.Words("40 %"))))
                .isEqualTo("Volume, slider, 40 %");
        assertThat(words.whole(valued(AccessibleRole.SLIDER, "Loudness", new Value.Percent(25))))
                .isEqualTo("Loudness, slider, 25 percent");
        assertThat(words.whole(list("Circulation", false)))
                .isEqualTo("Routine, list to choose from, closed, Circulation");
        assertThat(words.whole(field("", 0))).isEqualTo("Name, text field, empty");
        assertThat(words.whole(field("Anna", 4))).isEqualTo("Name, text field, Anna");
    }

    @Test
    void wordsAndWhatIsNoControlAreSaidAsTheyAre() {
        assertThat(words.whole(of(AccessibleRole.TEXT, "Step 2 of 7. Jaw."))).isEqualTo("Step 2 of 7. Jaw.");
        assertThat(words.whole(of(AccessibleRole.PARENT, "Stage"))).isEqualTo("Stage");
        assertThat(words.whole(of(AccessibleRole.PARENT, ""))).isEmpty();
    }

    @Test
    void whatCannotBeUsedNowSaysSo() {
        Facts start = new Facts(AccessibleRole.BUTTON, "Start", Optional.empty(), Optional.empty(), Optional.empty(), false);

        assertThat(words.whole(start)).isEqualTo("Start, button, not available");
        assertThat(words.change(of(AccessibleRole.BUTTON, "Start"), start)).contains("not available");
    }

    @Test
    void aKeyThatIsOnlyASignIsNamed() {
        assertThat(words.whole(of(AccessibleRole.TEXT, "\u2192"))).isEqualTo("right arrow");
        assertThat(words.whole(of(AccessibleRole.TEXT, "?"))).isEqualTo("question mark");
    }

    @Test
    void ofAChangeOnlyWhatChangedIsSaid() {
        assertThat(words.change(chosen(AccessibleRole.TOGGLE_BUTTON, "Signals", true),
                chosen(AccessibleRole.TOGGLE_BUTTON, "Signals", false))).contains("off");
        assertThat(words.change(chosen(AccessibleRole.RADIO_BUTTON, "Dark", false),
                chosen(AccessibleRole.RADIO_BUTTON, "Dark", true))).contains("chosen");
        assertThat(words.change(valued(AccessibleRole.SLIDER, "Volume", new Value.Words("40 %")),
                valued(AccessibleRole.SLIDER, "Volume", new Value.Words("50 %")))).contains("50 %");
        assertThat(words.change(list("Any", false), list("Any", true))).contains("open");
        assertThat(words.change(list("Any", true), list("Circulation", true))).contains("Circulation");
        assertThat(words.change(of(AccessibleRole.BUTTON, "Pause"), of(AccessibleRole.BUTTON, "Go on")))
                .contains("Go on, button");
        assertThat(words.change(field("Ann", 3), field("Anna", 4))).contains("a");
    }

    @Test
    void whatStaysTheSameSaysNothing() {
        Facts volume = valued(AccessibleRole.SLIDER, "Volume", new Value.Words("40 %"));

        assertThat(words.change(volume, volume)).isEmpty();
        assertThat(words.change(field("Anna", 2), field("Anna", 2))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isSaidInEachLanguage(Language language) {
        String said = in(language.locale()).whole(valued(AccessibleRole.SLIDER, "1", new Value.Percent(25)));

        assertThat(said).startsWith("1").contains("25");
        assertThat(said.equals("1, slider, 25 percent")).isEqualTo(language == Language.ENGLISH);
    }
}
