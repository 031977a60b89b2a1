package app.effleurage.ui.theme;

import app.effleurage.routine.Named;
import app.effleurage.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;

/** A set of colour roles. The scale and the shapes are the same in all. */
public enum Theme implements Named {
    LIGHT("light"),
    DARK("dark"),
    HIGH_CONTRAST("contrast");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * The addresses of the sheets a scene needs to wear this theme, the scale first.
     *
     * @param letters what its words are set in
     */
    public List<String> sheets(Letters letters) {
        return List.of(address("scale.css"), address(id + ".css"), letters.sheet(address("window.css")),
                letters.sheet(address("control.css")));
    }

    /** Has a scene wear this theme, in the letters of a language and read from its side. */
    public void wear(Scene scene, Locale locale) {
        scene.getStylesheets().setAll(sheets(Letters.of(locale)));
        scene.setNodeOrientation(orientation(locale));
    }

    /** The side from which words in a language are read. */
    public static NodeOrientation orientation(Locale locale) {
        return Language.isRightToLeft(locale) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }
}
