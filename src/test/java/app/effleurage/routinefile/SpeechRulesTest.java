package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechRulesTest {

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
        assertThat(SpeechRules.count(text)).isEqualTo(words);
    }
}
