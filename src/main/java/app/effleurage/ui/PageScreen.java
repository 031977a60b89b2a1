package app.effleurage.ui;

import app.effleurage.ui.control.Roomy;
import app.effleurage.ui.theme.TypeSize;
import javafx.scene.Parent;

/** A page that is read and not played: its words grow with the window, and it is laid out for the room they leave. */
interface PageScreen<V extends Parent & Roomy> extends Screen {

    V view();

    @Override
    default Parent node() {
        return view();
    }

    @Override
    default double em(double width, double height, double text) {
        double em = TypeSize.page(width, height, text);
        view().setRoom(width / em);
        return em;
    }
}
