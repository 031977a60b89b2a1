package app.effleurage.ui.control;

import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** A quiet button that shows a picture, and in its tooltip says what it does and which key does the same. */
public final class IconButton extends Button {

    private static final Duration TOOLTIP_DELAY = Duration.millis(350);

    private final IconView picture;
    private final Tooltip tooltip = new Tooltip();

    /**
     * @param words what it does
     * @param keys the keys that do the same, as a person calls them; empty when there are none
     */
    public IconButton(Icon icon, String words, String keys, Runnable act) {
        picture = new IconView(icon);
        setGraphic(picture);
        Styles.styled(this, "icon-button");
        setOnAction(_ -> act.run());
        Press.onEnter(this);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        setTooltip(tooltip);
        say(words, keys);
    }

    /** Another picture and other words, as when pause becomes play. */
    public void become(Icon icon, String words, String keys) {
        picture.setIcon(icon);
        say(words, keys);
    }

    /** Shows whether what the button switches is on. */
    public void setOn(boolean on) {
        getStyleClass().remove("on");
        if (on) {
            getStyleClass().add("on");
        }
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? getStyleClass().contains("on")
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void say(String words, String keys) {
        tooltip.setText(keys.isEmpty() ? words : words + "   " + keys);
        setAccessibleText(words);
    }
}
