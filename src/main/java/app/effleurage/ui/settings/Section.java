package app.effleurage.ui.settings;

import app.effleurage.ui.theme.Icon;
import java.util.Objects;
import javafx.scene.layout.Region;

/**
 * One subject of the settings: a line of the list at the side, and what is shown when it is chosen.
 *
 * @param name what the list calls it
 */
record Section(String name, Icon icon, Region content) {

    Section {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(content, "content");
    }
}
