package app.effleurage.ui.control;

import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A small picture with a few words: the length of a routine, the part of the hand that touches. */
public final class Badge extends HBox {

    private final IconView picture;
    private final Label words = new Label();

    public Badge(Icon icon, String text) {
        picture = new IconView(icon);
        Styles.styled(this, "badge");
        words.setText(text);
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(picture, words);
    }

    public void show(Icon icon, String text) {
        picture.setIcon(icon);
        words.setText(text);
    }
}
