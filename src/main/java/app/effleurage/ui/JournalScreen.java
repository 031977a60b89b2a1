package app.effleurage.ui;

import app.effleurage.ui.journal.JournalView;
import app.effleurage.ui.journal.JournalViewModel;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.theme.TypeSize;
import javafx.scene.Parent;

/**
 * The journal as a page of the window.
 *
 * @param onLeft called when another page is shown
 */
record JournalScreen(JournalViewModel model, JournalView view, Runnable onLeft) implements Screen {

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public Place place() {
        return Place.JOURNAL;
    }

    @Override
    public boolean perform(Act act, int number) {
        if (act == Act.LEAVE) {
            model.back();
        }
        return act == Act.LEAVE;
    }

    @Override
    public void entered() {
        view.focusBack();
    }

    @Override
    public double em(double width, double height) {
        return TypeSize.page(width, height);
    }

    @Override
    public void left() {
        onLeft.run();
    }
}
