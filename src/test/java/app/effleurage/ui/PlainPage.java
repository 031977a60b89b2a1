package app.effleurage.ui;

import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.keys.Teaching;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * A page that does nothing by itself.
 *
 * @param begin what has the focus when it comes on show
 */
record PlainPage(Parent node, Node begin, Place place) implements Screen {

    @Override
    public boolean perform(Act act, int number) {
        return false;
    }

    @Override
    public boolean teach(Teaching act) {
        return true;
    }

    @Override
    public void entered() {
        begin.requestFocus();
    }

    @Override
    public double em(double width, double height, double text) {
        return 16;
    }
}
