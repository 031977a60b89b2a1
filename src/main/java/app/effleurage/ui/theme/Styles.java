package app.effleurage.ui.theme;

import javafx.scene.Node;
import javafx.scene.Parent;

/** The style classes that more than one view wears, and the way a view finds its sheet. */
public final class Styles {

    /** The name of the program. */
    public static final String WORDMARK = "wordmark";
    /** The one large line of a screen. */
    public static final String DISPLAY = "text-display";
    /** The name of a routine or a step. */
    public static final String TITLE = "text-title";
    /** A heading within a screen. */
    public static final String HEADING = "text-heading";
    /** A line in italics under a title. */
    public static final String SUBTITLE = "text-subtitle";
    public static final String BODY = "text-body";
    /** What need not be read first. */
    public static final String QUIET = "text-quiet";
    /** Small words that label something beside them. */
    public static final String LABEL = "text-label";
    /** A sheet of paper on the background. */
    public static final String SURFACE = "surface";

    private Styles() {
    }

    /** Gives {@code node} more style classes and hands it back. */
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    /**
     * Dresses {@code view} in the sheet that lies beside its class, named as the view without "View".
     *
     * @param letters what its words are set in
     */
    public static void dress(Parent view, Class<?> owner, String sheet, Letters letters) {
        var address = owner.getResource(sheet);
        if (address == null) {
            throw new IllegalArgumentException("sheet: no " + sheet + " beside " + owner.getName());
        }
        view.getStylesheets().add(letters.sheet(address.toExternalForm()));
    }
}
