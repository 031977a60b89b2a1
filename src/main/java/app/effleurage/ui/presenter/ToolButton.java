package app.effleurage.ui.presenter;

import app.effleurage.ui.control.Press;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** A tool: a picture over one or two words, so that nobody has to guess before an audience. */
final class ToolButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final Duration TOOLTIP_DELAY = Duration.millis(350);

    private final IconView picture;

    /**
     * @param name one or two words
     * @param what it does, in a phrase
     * @param keys the keys that do the same, as a person calls them
     */
    ToolButton(Icon icon, String name, String what, String keys, Runnable act) {
        super(name);
        picture = new IconView(icon);
        Styles.styled(this, "tool-button");
        setGraphic(picture);
        setContentDisplay(ContentDisplay.TOP);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> act.run());
        Press.onEnter(this);
        setAccessibleText(what);
        Tooltip tooltip = new Tooltip(keys.isEmpty() ? what : what + "   " + keys);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        setTooltip(tooltip);
    }

    /** Shows whether what it switches is on. */
    void setOn(boolean isOn) {
        pseudoClassStateChanged(ON, isOn);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? getPseudoClassStates().contains(ON)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Another picture and another name, as when play becomes pause. */
    void become(Icon icon, String name) {
        picture.setIcon(icon);
        setText(name);
    }
}
