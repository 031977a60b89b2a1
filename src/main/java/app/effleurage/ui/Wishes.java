package app.effleurage.ui;

import app.effleurage.journal.Look;
import app.effleurage.journal.Settings;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;

/** Has what plays follow what the user wishes for. */
final class Wishes {

    private Wishes() {
    }

    /**
     * Has what plays look as the user wants it, now and from now on.
     *
     * @return ends that: the appearance outlives every page, so what a page hangs on it comes off with the page
     */
    static Runnable follow(Appearance appearance, Consumer<Look> wear, Consumer<Boolean> reduce, Sitting sitting) {
        wear.accept(appearance.look());
        reduce.accept(appearance.reducedMotionProperty().get());
        ChangeListener<Settings> wishes = (_, before, now) -> {
            if (!before.look().equals(now.look())) {
                wear.accept(now.look());
            }
            sitting.obey(now);
        };
        ChangeListener<Boolean> reduced = (_, _, now) -> reduce.accept(now);
        appearance.settingsProperty().addListener(wishes);
        appearance.reducedMotionProperty().addListener(reduced);
        return () -> {
            appearance.settingsProperty().removeListener(wishes);
            appearance.reducedMotionProperty().removeListener(reduced);
        };
    }
}
