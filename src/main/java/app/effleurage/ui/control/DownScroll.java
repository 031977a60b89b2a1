package app.effleurage.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What may be longer than its room: scrolled up and down, never sideways, and no stop for Tab. */
public final class DownScroll extends ScrollPane {

    public DownScroll(Node content) {
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Scrolls {@code content}, which is never squeezed to fit. */
    public static DownScroll whole(Region content) {
        content.setMinHeight(USE_PREF_SIZE);
        return new DownScroll(content);
    }
}
