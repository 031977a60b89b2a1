package app.effleurage.ui;

import app.effleurage.journal.Look;
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
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();
    private Desktop desktop = new Desktop(false, false, false);

    /**
     * @param onChange told of each choice, with all settings
     */
    Appearance(Settings settings, Consumer<Settings> onChange) {
        this.settings = new ReadOnlyObjectWrapper<>(Objects.requireNonNull(settings, "settings"));
        this.onChange = Objects.requireNonNull(onChange, "onChange");
        refresh();
    }

    ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }

    /** All that the user chose. */
    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** How the user wants everything shown. */
    Look look() {
        return settings.get().look();
    }

    /** Takes in what the desktop asks for now. */
    void follow(Desktop now) {
        desktop = Objects.requireNonNull(now, "now");
        refresh();
    }

    /** Light, dark, high contrast, and round again; from then on the user's choice. */
    void nextTheme() {
        change(look().withTheme(switch (theme.get()) {
            case LIGHT -> ThemeChoice.DARK;
            case DARK -> ThemeChoice.HIGH_CONTRAST;
            case HIGH_CONTRAST -> ThemeChoice.LIGHT;
        }));
    }

    void toggleFacing() {
        change(look().withView(look().view() == ViewChoice.FACING ? ViewChoice.MIRROR : ViewChoice.FACING));
    }

    /** The player across the room, or near. */
    void toggleAcrossTheRoom() {
        change(look().withAcrossTheRoom(!look().isAcrossTheRoom()));
    }

    /** The screen read out by the program's own voice, or silent. */
    void toggleReadsScreen() {
        change(settings.get().withHearing(settings.get().hearing().withReadsScreen(!settings.get().hearing().readsScreen())));
    }

    /** Notes the routine that is played. */
    void played(String routine) {
        change(settings.get().withLastRoutine(routine));
    }

    /** Notes how fast routines are played. */
    void playedAt(int ratePercent) {
        change(settings.get().withPlayback(settings.get().playback().withRatePercent(ratePercent)));
    }

    /** Takes in a choice; one that changes nothing is not told on. */
    void change(Settings chosen) {
        if (!chosen.equals(settings.get())) {
            settings.set(chosen);
            refresh();
            onChange.accept(chosen);
        }
    }

    private void change(Look chosen) {
        change(settings.get().withLook(chosen));
    }

    private void refresh() {
        theme.set(switch (look().theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            case SYSTEM -> desktop.contrast ? Theme.HIGH_CONTRAST : desktop.dark ? Theme.DARK : Theme.LIGHT;
        });
        reducedMotion.set(switch (look().motion()) {
            case REDUCED -> true;
            case FULL -> false;
            case SYSTEM -> desktop.reducedMotion;
        });
    }
}
