package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Look;
import app.effleurage.journal.MotionChoice;
import app.effleurage.journal.Settings;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppearanceTest {

    private final List<Settings> kept = new ArrayList<>();

    @Test
    void withoutAChoiceTheDesktopDecides() {
        Appearance appearance = new Appearance(Settings.DEFAULT, kept::add);

        appearance.follow(new Appearance.Desktop(true, false, true));
        assertThat(appearance.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(appearance.reducedMotionProperty().get()).isTrue();

        appearance.follow(new Appearance.Desktop(true, true, false));
        assertThat(appearance.themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(kept).isEmpty();
    }

    @Test
    void aChoiceGoesBeforeTheDesktop() {
        Appearance appearance = new Appearance(Settings.DEFAULT.withLook(
                Look.DEFAULT.withTheme(ThemeChoice.LIGHT).withMotion(MotionChoice.FULL)), kept::add);

        appearance.follow(new Appearance.Desktop(true, true, true));

        assertThat(appearance.themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(appearance.reducedMotionProperty().get()).isFalse();
    }

    @Test
    void themesGoRoundAndAreKept() {
        Appearance appearance = new Appearance(Settings.DEFAULT, kept::add);

        appearance.nextTheme();
        appearance.nextTheme();
        appearance.nextTheme();

        assertThat(kept).extracting(settings -> settings.look().theme())
                .containsExactly(ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST, ThemeChoice.LIGHT);
    }

    @Test
    void theFaceIsTurnedRoundAndKeptSo() {
        Appearance appearance = new Appearance(Settings.DEFAULT, kept::add);

        appearance.toggleFacing();

        assertThat(kept).extracting(settings -> settings.look().view()).containsExactly(ViewChoice.FACING);
    }

    @Test
    void thePlayerGoesAcrossTheRoomAndComesBack() {
        Appearance appearance = new Appearance(Settings.DEFAULT, kept::add);

        appearance.toggleAcrossTheRoom();
        appearance.toggleAcrossTheRoom();

        assertThat(kept).extracting(settings -> settings.look().isAcrossTheRoom()).containsExactly(true, false);
    }

    @Test
    void aRateThatIsTheSameIsNotKeptAgain() {
        Appearance appearance = new Appearance(Settings.DEFAULT, kept::add);

        appearance.playedAt(100);
        appearance.playedAt(90);
        appearance.playedAt(90);

        assertThat(kept).extracting(settings -> settings.playback().ratePercent()).containsExactly(90);
    }
}
