package app.effleurage.ui;

import app.effleurage.ui.after.AfterView;
import app.effleurage.ui.after.AfterViewModel;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;

/** The end as a page of the window. */
record AfterScreen(AfterViewModel model, AfterView view, Runnable onSettings) implements PageScreen<AfterView> {

    @Override
    public Place place() {
        return Place.END;
    }

    @Override
    public boolean perform(Act act, int number) {
        switch (act) {
            case AGAIN -> model.again();
            case LEAVE -> model.toLibrary();
            case SETTINGS -> onSettings.run();
            case CHOOSE, START, DEMO, PLAY_OR_PAUSE, NEXT, BACK, REPEAT, LOOP, TO_START, SLOWER, FASTER, MIRROR,
                    ACROSS_THE_ROOM, LOCK, JOURNAL -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void entered() {
        view.focusLibrary();
    }
}
