package app.effleurage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLengthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Glide out from the centre. | 5",
        "Lips together, teeth apart. | 4",
        "One finger in front — one behind. | 6",
        "Breathe in… and out. | 4",
        "don't press | 2",
        "half-way | 1",
        "3 times | 2",
        "– … – | 0",
        "  Rest.  | 1",
        "Lass die Hände sinken. | 4",
        "静かに息を吐く | 5",
        "吸气 呼气 | 3",
        "หายใจเข้า | 6"})
    void wordsAreCountedInAnyScript(String text, int words) {
        assertThat(SpokenLength.words(text)).isEqualTo(words);
    }

    @Test
    void sentencesEndAtStopsAndNotAtDotsThatWait() {
        assertThat(SpokenLength.sentences("Breathe in softly… and out. Rest 1.5 seconds!  ... Done?"))
                .containsExactly("Breathe in softly… and out.", "Rest 1.5 seconds!", "Done?");
        assertThat(SpokenLength.sentences("息を吐く。休む。")).containsExactly("息を吐く。", "休む。");
        assertThat(SpokenLength.sentences(" – ")).isEmpty();
    }

    @Test
    void aTextTakesItsWordsAndThePausesBetweenItsSentences() {
        assertThat(SpokenLength.nanosOf("One two three. Four five.") / 1e9).isCloseTo(5 * 60 / 110.0 + 1.5, within(1e-6));
        assertThat(SpokenLength.nanosOf("…")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Breathe in softly… and out. Rest 1.5 seconds!  ... Done?", "息を吐く。休む。", " – ", "One… two.", "  Rest.  ", "3.5",
        "Stop.Go. On", "。。Ja! Nein?! ", "أوه؟ نعم."})
    void itsSentencesAreCountedAsTheyAreTold(String text) {
        int pauses = Math.max(0, SpokenLength.sentences(text).size() - 1);

        assertThat(SpokenLength.nanosOf(text))
                .isEqualTo(SpokenLength.nanosOf(SpokenLength.words(text)) + pauses * SpokenLength.PAUSE_NANOS);
    }
}
