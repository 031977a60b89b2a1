package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Lines of words laid out so that none is ever cut. */
public final class Words {

    private Words() {
    }

    /** Words that wrap where they must and take all the height they need. */
    public static Label wrapped(String text, String... styles) {
        return Styles.styled(new WrappedLabel(text), styles);
    }

    /** The same for titles and large words: no line is much shorter than another, where spaces part the words. */
    public static Label even(String text, String... styles) {
        return Styles.styled(new WrappedLabel(text, true), styles);
    }

    /** Words on one line that never give way. */
    public static Label line(String text, String... styles) {
        Label label = Styles.styled(new Label(text), styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** One item of a list, with a dot before it. */
    public static HBox item(String text, String... styles) {
        Region dot = Styles.styled(new Region(), "dot");
        Label label = wrapped(text, styles);
        HBox.setHgrow(label, Priority.ALWAYS);
        return Styles.styled(new HBox(dot, label), "item");
    }
}
