package app.effleurage.ui;

import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.presenter.ClientView;
import app.effleurage.ui.presenter.ClientViewModel;

/** The page before a routine is shown to somebody, as a page of the window. */
record ClientScreen(ClientViewModel model, ClientView view, Runnable onSettings) implements PageScreen<ClientView> {

    @Override
    public Place place() {
        return Place.CLIENT;
    }

    @Override
    public boolean perform(Act act, int number) {
        switch (act) {
            case NEXT -> model.tickNext();
            case BACK -> model.untickLast();
            case START -> {
                if (!model.start()) {
                    view.focusMissing();
                }
            }
            case LEAVE -> model.back();
            case SETTINGS -> onSettings.run();
            case CHOOSE, DEMO, PLAY_OR_PAUSE, REPEAT, LOOP, TO_START, SLOWER, FASTER, MIRROR, ACROSS_THE_ROOM, LOCK,
                    AGAIN, JOURNAL -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void entered() {
        view.focusFirst();
    }
}
