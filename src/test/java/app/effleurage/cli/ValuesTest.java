package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"02:30, 150000", "2:30, 150000", "00:00, 0", "120:59, 7259000", "1:02.5, 62500", "1:02.345, 62345"})
    void aTimeIsMinutesAndSeconds(String text, long millis) {
        assertThat(ClockTime.parse(text)).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90", "1:5", "1:60", "-1:00", "1:00:00", "one", "1:00.1234", "99999:00"})
    void nothingElseIsATime(String text) {
        assertThat(ClockTime.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 00:00", "150000000000, 02:30", "62500000000, 01:02.500", "3600000000000, 60:00",
        "59999999999, 01:00"})
    void aTimeIsWrittenToTheMillisecondOnlyWhereItMust(long nanos, String text) {
        assertThat(ClockTime.of(nanos)).isEqualTo(text);
    }

    @Test
    void aSizeIsWidthAndHeight() {
        assertThat(PictureSize.parse("1280x800")).contains(new PictureSize(1280, 800));
        assertThat(PictureSize.parse("6000X320")).contains(new PictureSize(6000, 320));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1280", "1280x", "319x800", "800x6001", "-5x800", "1e3x800", "1280 x 800"})
    void nothingElseIsASize(String text) {
        assertThat(PictureSize.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 300", "7.5, 450", "1, 60", "60, 3600"})
    void minutesMayHaveAFraction(String text, long seconds) {
        assertThat(Fitting.minutes(text)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.9", "61", "NaN", "Infinity", "-5", "five"})
    void nothingElseIsMinutes(String text) {
        assertThat(Fitting.minutes(text)).isEmpty();
    }
}
