package app.effleurage.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeTextTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void whatIsLeftIsRoundedUpSoThatNoughtMeansTheEnd() {
        assertThat(TimeText.left(0)).isEqualTo("0:00");
        assertThat(TimeText.left(1)).isEqualTo("0:01");
        assertThat(TimeText.left(SECOND)).isEqualTo("0:01");
        assertThat(TimeText.left(59 * SECOND + 1)).isEqualTo("1:00");
        assertThat(TimeText.left(450 * SECOND)).isEqualTo("7:30");
    }

    @Test
    void aLengthIsRoundedToTheNearestSecond() {
        assertThat(TimeText.length(Duration.ofMillis(390_499))).isEqualTo("6:30");
        assertThat(TimeText.length(Duration.ofMillis(390_500))).isEqualTo("6:31");
    }

    @Test
    void hoursAreShownOnlyWhenThereAreSome() {
        assertThat(TimeText.left(3600 * SECOND)).isEqualTo("1:00:00");
        assertThat(TimeText.left(3599 * SECOND)).isEqualTo("59:59");
    }
}
