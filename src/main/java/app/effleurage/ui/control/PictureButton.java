package app.effleurage.ui.control;

import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/**
 * A button with a picture, which says in its tooltip what it does and which key does the same. One that switches
 * something is {@code :on} in sheets while that is on.
 */
public abstract class PictureButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final Duration TOOLTIP_DELAY = Duration.millis(350);

    private final IconView picture;
    private final Tooltip tooltip = new Tooltip();

    /** @param style the button's class in sheets */
    protected PictureButton(Icon icon, String style, Runnable act) {
        picture = new IconView(icon);
        setGraphic(picture);
        Styles.styled(this, style);
        setOnAction(_ -> act.run());
        Press.onEnter(this);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        setTooltip(tooltip);
    }

    /** Shows whether what the button switches is on. */
    public final void setOn(boolean isOn) {
        pseudoClassStateChanged(ON, isOn);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public final Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? getPseudoClassStates().contains(ON)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Another picture, as when pause becomes play. */
    protected final void setIcon(Icon icon) {
        picture.setIcon(icon);
    }

    /**
     * Says what it does.
     *
     * @param keys the keys that do the same, as a person calls them; empty when there are none
     */
    protected final void say(String words, String keys) {
        tooltip.setText(keys.isEmpty() ? words : words + "   " + keys);
        setAccessibleText(words);
    }
}
