package app.effleurage.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * What may be longer than its room: scrolled up and down, never sideways. As long as it is longer it is a stop for Tab,
 * or nobody could read its end by keys alone; to who hears the screen it is called what its first words say.
 */
public final class DownScroll extends ScrollPane {

    private static final double A_PIXEL = 1;

    public DownScroll(Node content) {
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        viewportBoundsProperty().subscribe(_ -> stop());
        contentProperty().flatMap(Node::layoutBoundsProperty).subscribe(_ -> stop());
    }

    /** Scrolls {@code content}, which is never squeezed to fit. */
    public static DownScroll whole(Region content) {
        content.setMinHeight(USE_PREF_SIZE);
        return new DownScroll(content);
    }

    /** Asks for as much height as its content takes in so wide a pane; by itself it asks that without saying how wide. */
    public void askAt(double width) {
        setPrefViewportHeight(Math.ceil(getContent().prefHeight(width - snappedLeftInset() - snappedRightInset())));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? firstWords(getContent())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void stop() {
        boolean isLonger = getContent() != null
                && getContent().getLayoutBounds().getHeight() > getViewportBounds().getHeight() + A_PIXEL;
        // While something is laid out anew it may be shorter for a moment: the focus would be lost by that.
        if (isLonger != isFocusTraversable() && !(isFocused() && !isLonger)) {
            setFocusTraversable(isLonger);
        }
    }

    private static String firstWords(Node node) {
        if (node instanceof Label label && label.isVisible() && !label.getText().isBlank()) {
            return label.getText();
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream().map(DownScroll::firstWords)
                    .filter(words -> !words.isEmpty()).findFirst().orElse("");
        }
        return "";
    }
}
