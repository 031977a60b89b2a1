package app.effleurage.ui;

import app.effleurage.journal.Settings;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.ui.theme.Theme;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How everything is shown: what the user chose, and where they did not, what the desktop asks for.
 * Knows no Node. One thread.
 */
final class Appearance {

    /**
     * What the desktop asks for.
     *
     * @param dark a dark scheme
     * @param contrast high contrast, which goes before dark
     * @param reducedMotion less motion
     */
    record Desktop(boolean dark, boolean contrast, boolean reducedMotion) {
    }

    private final Consumer<Settings> onChange;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper facing = new ReadOnlyBooleanWrapper();
    private Settings settings;
    private Desktop desktop = new Desktop(false, false, false);

    /**
     * @param onChange told of each choice, with all settings
     */
    Appearance(Settings settings, Consumer<Settings> onChange) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.onChange = Objects.requireNonNull(onChange, "onChange");
        refresh();
    }

    ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }

    /** Whether the face is seen as of someone sitting opposite, rather than in a mirror. */
    ReadOnlyBooleanProperty facingProperty() {
        return facing.getReadOnlyProperty();
    }

    Settings settings() {
        return settings;
    }

    /** Takes in what the desktop asks for now. */
    void follow(Desktop now) {
        desktop = Objects.requireNonNull(now, "now");
        refresh();
    }

    /** Light, dark, high contrast, and round again; from then on the user's choice. */
    void nextTheme() {
        change(settings.withTheme(switch (theme.get()) {
            case LIGHT -> ThemeChoice.DARK;
            case DARK -> ThemeChoice.HIGH_CONTRAST;
            case HIGH_CONTRAST -> ThemeChoice.LIGHT;
        }));
    }

    void toggleFacing() {
        change(settings.withView(facing.get() ? ViewChoice.MIRROR : ViewChoice.FACING));
    }

    /** Notes the routine that is played. */
    void played(String routine) {
        change(settings.withLastRoutine(routine));
    }

    /** Notes how fast routines are played. */
    void playedAt(int ratePercent) {
        if (settings.ratePercent() != ratePercent) {
            change(settings.withRatePercent(ratePercent));
        }
    }

    private void change(Settings chosen) {
        settings = chosen;
        refresh();
        onChange.accept(chosen);
    }

    private void refresh() {
        theme.set(switch (settings.theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            case SYSTEM -> desktop.contrast ? Theme.HIGH_CONTRAST : desktop.dark ? Theme.DARK : Theme.LIGHT;
        });
        reducedMotion.set(switch (settings.motion()) {
            case REDUCED -> true;
            case FULL -> false;
            case SYSTEM -> desktop.reducedMotion;
        });
        facing.set(settings.view() == ViewChoice.FACING);
    }
}
