package app.effleurage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource({"en,30,30 seconds", "en,60,1 minute", "en,390,6 minutes 30 seconds", "en,61,1 minute 1 second",
        "de,300,5 Minuten", "ja,390,6分30秒", "ar,120,دقيقتان"})
    void saysALengthInWords(String language, long seconds, String said) {
        assertThat(new TimeWords(Locale.of(language)).of(seconds * 1_000_000_000L)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1,1 second", "1000000001,2 seconds"})
    void aSecondBegunCountsAsWhole(long nanos, String said) {
        assertThat(new TimeWords(Locale.ENGLISH).of(nanos)).isEqualTo(said);
    }
}
