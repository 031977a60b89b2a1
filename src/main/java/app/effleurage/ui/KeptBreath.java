package app.effleurage.ui;

import app.effleurage.routine.BreathChoice;
import app.effleurage.ui.before.BreathChoices;

/** How the user wants to breathe, as one of the settings. */
record KeptBreath(Appearance appearance) implements BreathChoices {

    @Override
    public BreathChoice load() {
        return appearance.settingsProperty().get().breath();
    }

    @Override
    public void save(BreathChoice choice) {
        appearance.change(appearance.settingsProperty().get().withBreath(choice));
    }
}
