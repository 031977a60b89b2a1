package app.effleurage.ui;

import app.effleurage.ui.journal.JournalView;
import app.effleurage.ui.journal.JournalViewModel;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;

/**
 * The journal as a page of the window.
 *
 * @param onSettings called when the user wants to see the settings
 * @param onLeft called when another page is shown
 */
record JournalScreen(JournalViewModel model, JournalView view, Runnable onSettings, Runnable onLeft)
        implements PageScreen<JournalView> {

    @Override
    public Place place() {
        return Place.JOURNAL;
    }

    @Override
    public boolean perform(Act act, int number) {
        switch (act) {
            case LEAVE, JOURNAL -> model.back();
            case SETTINGS -> onSettings.run();
            case CHOOSE, START, DEMO, PLAY_OR_PAUSE, NEXT, BACK, REPEAT, LOOP, TO_START, SLOWER, FASTER, MIRROR,
                    ACROSS_THE_ROOM, LOCK, AGAIN -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void entered() {
        view.focusBack();
    }

    @Override
    public void left() {
        onLeft.run();
    }
}
