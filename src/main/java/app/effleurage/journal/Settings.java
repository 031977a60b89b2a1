package app.effleurage.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * What the user chose.
 *
 * @param lastRoutine id of the routine last played
 * @param theme which colours
 * @param view how the face is looked at
 * @param motion whether the screen should move less
 * @param ratePercent how fast routines play, in percent of their written speed, {@value #SLOWEST_PERCENT} to
 *     {@value #FASTEST_PERCENT}
 */
public record Settings(
        Optional<String> lastRoutine, ThemeChoice theme, ViewChoice view, MotionChoice motion, int ratePercent) {

    public static final int SLOWEST_PERCENT = 50;
    public static final int FASTEST_PERCENT = 200;

    /** What holds until the user chooses. */
    public static final Settings DEFAULT =
            new Settings(Optional.empty(), ThemeChoice.SYSTEM, ViewChoice.MIRROR, MotionChoice.SYSTEM, 100);

    public Settings {
        Objects.requireNonNull(lastRoutine, "lastRoutine");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(motion, "motion");
        if (ratePercent < SLOWEST_PERCENT || ratePercent > FASTEST_PERCENT) {
            throw new IllegalArgumentException("ratePercent: " + ratePercent + " is not 50 to 200");
        }
    }

    public Settings withLastRoutine(String id) {
        return new Settings(Optional.of(id), theme, view, motion, ratePercent);
    }

    public Settings withTheme(ThemeChoice newTheme) {
        return new Settings(lastRoutine, newTheme, view, motion, ratePercent);
    }

    public Settings withView(ViewChoice newView) {
        return new Settings(lastRoutine, theme, newView, motion, ratePercent);
    }

    public Settings withMotion(MotionChoice newMotion) {
        return new Settings(lastRoutine, theme, view, newMotion, ratePercent);
    }

    public Settings withRatePercent(int newPercent) {
        return new Settings(lastRoutine, theme, view, motion, newPercent);
    }
}
