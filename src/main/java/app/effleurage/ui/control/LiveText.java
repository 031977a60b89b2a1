package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;

/**
 * Words for who hears the screen, read out anew whenever they are others while the focus is on them. It lies over the
 * same words as they are seen, and shows nothing but the focus.
 *
 * <p>The toolkit has no live region, and a screen reader need not read what changes its name while it has the focus; what
 * the focus comes to it reads always. So there are two of the same, and the focus goes from one to the other.
 */
public final class LiveText extends Region {

    private final Voice[] voices = {new Voice(), new Voice()};
    private int speaking;

    public LiveText() {
        Styles.styled(this, "live-text");
        setMouseTransparent(true);
        getChildren().addAll(voices);
        voices[0].setFocusTraversable(true);
    }

    /** What is read out by now. */
    public String text() {
        return voices[speaking].text;
    }

    /** Says something else; the same again says nothing. */
    public void say(String text) {
        if (text.equals(text())) {
            return;
        }
        Voice before = voices[speaking];
        if (before.isFocused()) {
            speaking = 1 - speaking;
        }
        Voice now = voices[speaking];
        now.say(text);
        if (now != before) {
            boolean isSeen = before.isFocusVisible();
            now.setFocusTraversable(true);
            if (isSeen && speaking == 1) {
                before.requestFocusTraversal(TraversalDirection.NEXT);
            } else if (isSeen) {
                before.requestFocusTraversal(TraversalDirection.PREVIOUS);
            } else {
                now.requestFocus();
            }
            before.setFocusTraversable(false);
        }
    }

    /** Puts the focus on the words. */
    @Override
    public void requestFocus() {
        voices[speaking].requestFocus();
    }

    @Override
    protected void layoutChildren() {
        for (Voice voice : voices) {
            voice.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    private static final class Voice extends Region {

        private String text = "";

        Voice() {
            Styles.styled(this, "live-words");
            setAccessibleRole(AccessibleRole.TEXT);
        }

        void say(String other) {
            text = other;
            setAccessibleText(other);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
