package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DebounceTest {

    private static final long MILLI = 1_000_000;

    private final Debounce debounce = new Debounce(Duration.ofMillis(250), Duration.ofSeconds(2));

    @Test
    void nothingIsDueWithoutAChange() {
        assertThat(debounce.dueIn(0)).isEmpty();
        assertThat(debounce.isDue(10_000 * MILLI)).isFalse();
    }

    @Test
    void aChangeIsDueOnceItHasBeenQuietAndOnlyOnce() {
        debounce.changed(0);

        assertThat(debounce.isDue(249 * MILLI)).isFalse();
        assertThat(debounce.dueIn(100 * MILLI)).hasValue(150 * MILLI);
        assertThat(debounce.isDue(250 * MILLI)).isTrue();
        assertThat(debounce.isDue(251 * MILLI)).isFalse();
    }

    @Test
    void eachFurtherChangePutsItOff() {
        debounce.changed(0);
        debounce.changed(200 * MILLI);

        assertThat(debounce.isDue(300 * MILLI)).isFalse();
        assertThat(debounce.isDue(450 * MILLI)).isTrue();
    }

    @Test
    void changesWithoutEndAreAnsweredAllTheSame() {
        for (long now = 0; now < 2_000; now += 100) {
            debounce.changed(now * MILLI);
            assertThat(debounce.isDue(now * MILLI)).isFalse();
        }

        assertThat(debounce.dueIn(1_900 * MILLI)).hasValue(100 * MILLI);
        assertThat(debounce.isDue(2_000 * MILLI)).isTrue();
    }

    @Test
    void aClockThatOverflowsDoesNotMatter() {
        debounce.changed(Long.MAX_VALUE - MILLI);

        assertThat(debounce.isDue(Long.MAX_VALUE)).isFalse();
        assertThat(debounce.isDue(Long.MAX_VALUE + 250 * MILLI)).isTrue();
    }
}
