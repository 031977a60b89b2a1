package app.effleurage.ui;

import app.effleurage.ui.before.BreathView;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;

/**
 * The page where one chooses how to breathe, as a page of the window. It belongs to the page before
 * a routine, and both ways out lead there.
 */
record BreathScreen(BreathView view, Runnable onDone, Runnable onSettings)
        implements PageScreen<BreathView> {

    @Override
    public Place place() {
        return Place.BEFORE;
    }

    @Override
    public boolean perform(Act act, int number) {
        switch (act) {
            case START, LEAVE -> onDone.run();
            case SETTINGS -> onSettings.run();
            case CHOOSE, DEMO, PLAY_OR_PAUSE, NEXT, BACK, REPEAT, LOOP, TO_START, SLOWER, FASTER, MIRROR, ACROSS_THE_ROOM,
                    LOCK, AGAIN, JOURNAL -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void entered() {
        view.focusChosen();
    }
}
