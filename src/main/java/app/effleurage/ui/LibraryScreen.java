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
 * @param onJournal called when the user wants to see their journal
 */
record LibraryScreen(LibraryViewModel model, LibraryView view, Runnable onJournal) implements Screen {

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
        if (act == Act.JOURNAL) {
            onJournal.run();
            return true;
        }
        return act == Act.CHOOSE && model.chooseNumber(number);
    }

    @Override
    public void entered() {
        view.focusFirst();
    }

    @Override
    public double em(double width, double height) {
        double em = TypeSize.page(width, height);
        view.setEm(em);
        return em;
    }
}
