package app.effleurage.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformTest {

    private static Means[] means(String system) {
        return Platform.of(system).inhibitors(Map.of(), 1).stream().map(Inhibitor::means).toArray(Means[]::new);
    }

    @Test
    void eachSystemHasItsMeansInOrder() {
        assertThat(means("Linux")).containsExactly(
                Means.PORTAL, Means.SCREEN_SAVER, Means.SESSION_MANAGER, Means.SYSTEMD);
        assertThat(means("FreeBSD")).contains(Means.PORTAL);
        assertThat(means("Mac OS X")).containsExactly(Means.CAFFEINATE);
        assertThat(means("Windows 11")).containsExactly(Means.EXECUTION_STATE);
        assertThat(means("Darkos")).isEmpty();
    }

    @Test
    void everyMeansAndStateHasAName() {
        AwakeWords words = new AwakeWords(Locale.ENGLISH);
        for (Means means : Means.values()) {
            assertThat(words.of(new AwakeState.Held(means))).doesNotContain("means.", "state.");
        }
        assertThat(words.of(new AwakeState.NotPossible(List.of()))).contains("desktop's own settings");
        assertThat(words.of(new AwakeState.Off())).doesNotContain("state.");
        assertThat(words.of(new AwakeState.Asking())).doesNotContain("state.");
        assertThat(words.reason()).doesNotContain("reason");
    }
}
