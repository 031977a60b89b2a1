package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Label;

/** What is left of something, as a clock. A frame within the same second changes nothing. */
public final class TimeDisplay extends Label {

    private static final long NOTHING_YET = -1;

    private long shownSeconds = NOTHING_YET;

    public TimeDisplay(String... styles) {
        Styles.styled(this, "time-display");
        Styles.styled(this, styles);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public void show(long nanosLeft) {
        long seconds = TimeText.secondsLeft(nanosLeft);
        if (seconds != shownSeconds) {
            shownSeconds = seconds;
            setText(TimeText.left(nanosLeft));
        }
    }
}
