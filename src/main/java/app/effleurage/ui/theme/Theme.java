package app.effleurage.ui.theme;

import app.effleurage.routine.Named;
import java.util.List;
import java.util.Objects;

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

    /** The addresses of the sheets a scene needs to wear this theme, the scale first. */
    public List<String> sheets() {
        return List.of(address("scale.css"), address(id + ".css"), address("window.css"),
                address("control.css"));
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }
}
