package app.effleurage.ui;

import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.library.LibraryView;
import app.effleurage.ui.library.LibraryViewModel;
import app.effleurage.ui.theme.TypeSize;
import javafx.scene.Parent;

/**
 * The library as a page of the window.
 *
 * @param onSettings called when the user wants to see the settings
 * @param onJournal called when the user wants to see their journal
 */
record LibraryScreen(LibraryViewModel model, LibraryView view, Runnable onSettings, Runnable onJournal)
        implements Screen {

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public Place place() {
        return Place.LIBRARY;
    }

    @Override
    public boolean perform(Act act, int number) {
        return switch (act) {
            case CHOOSE -> model.chooseNumber(number);
            case SETTINGS -> {
                onSettings.run();
                yield true;
            }
            case JOURNAL -> {
                onJournal.run();
                yield true;
            }
            case DEMO -> view.focused().map(routine -> {
                model.show(routine);
                return true;
            }).orElse(false);
            case NEXT -> {
                view.moveFocus(1);
                yield true;
            }
            case BACK -> {
                view.moveFocus(-1);
                yield true;
            }
            case START, PLAY_OR_PAUSE, REPEAT, LOOP, TO_START, SLOWER, FASTER, MIRROR, ACROSS_THE_ROOM,
                    LOCK, AGAIN, LEAVE -> false;
        };
    }

    @Override
    public void entered() {
        view.focusFirst();
    }

    @Override
    public double em(double width, double height, double text) {
        double em = TypeSize.page(width, height, text);
        view.setEm(em);
        return em;
    }
}
