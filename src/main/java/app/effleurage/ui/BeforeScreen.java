package app.effleurage.ui;

import app.effleurage.ui.before.BeforeView;
import app.effleurage.ui.before.BeforeViewModel;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;

/** The page before a routine as a page of the window. */
record BeforeScreen(BeforeViewModel model, BeforeView view, Runnable onSettings) implements PageScreen<BeforeView> {

    @Override
    public Place place() {
        return Place.BEFORE;
    }

    @Override
    public boolean perform(Act act, int number) {
        switch (act) {
            case START -> model.start();
            case LEAVE -> model.back();
            case SETTINGS -> onSettings.run();
            case DEMO -> model.show();
            case CHOOSE, PLAY_OR_PAUSE, NEXT, BACK, REPEAT, LOOP, TO_START, SLOWER, FASTER, MIRROR,
                    ACROSS_THE_ROOM, LOCK, AGAIN, JOURNAL -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void entered() {
        view.focusStart();
    }
}
