package app.effleurage.ui;

import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.settings.SettingsView;
import app.effleurage.ui.settings.SettingsViewModel;

/** The settings as a page of the window. */
record SettingsScreen(SettingsViewModel model, SettingsView view) implements PageScreen<SettingsView> {

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public boolean perform(Act act, int number) {
        switch (act) {
            case SETTINGS, LEAVE -> model.back();
            case CHOOSE, START, DEMO, PLAY_OR_PAUSE, NEXT, BACK, REPEAT, LOOP, TO_START, SLOWER, FASTER, MIRROR,
                    ACROSS_THE_ROOM, LOCK, AGAIN, JOURNAL -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void entered() {
        view.focusSections();
    }

    @Override
    public void left() {
        view.close();
    }
}
