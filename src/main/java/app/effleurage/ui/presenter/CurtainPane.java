package app.effleurage.ui.presenter;

import app.effleurage.routine.About;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the audience sees instead of the stage: nothing, or the name of the routine. */
final class CurtainPane extends StackPane {

    private static final PseudoClass BLACK = PseudoClass.getPseudoClass("black");

    private final VBox calm;

    CurtainPane(About about, Messages words) {
        Styles.styled(this, "curtain");
        calm = Styles.styled(new VBox(new IconView(Icon.LEAF),
                Words.even(about.title().in(words.locale()), "curtain-title")), "curtain-calm");
        about.subtitle().ifPresent(text ->
                calm.getChildren().add(Words.even(text.in(words.locale()), "curtain-subtitle")));
        getChildren().add(calm);
        draw(Curtain.OPEN);
    }

    void draw(Curtain curtain) {
        setVisible(curtain != Curtain.OPEN);
        pseudoClassStateChanged(BLACK, curtain == Curtain.BLACK);
        calm.setVisible(curtain == Curtain.CALM);
    }
}
