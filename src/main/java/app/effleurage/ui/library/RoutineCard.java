package app.effleurage.ui.library;

import app.effleurage.routine.Routine;
import app.effleurage.text.Messages;
import app.effleurage.text.TimeWords;
import app.effleurage.ui.control.Badge;
import app.effleurage.ui.control.KeyCap;
import app.effleurage.ui.control.Press;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Styles;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A routine in the library: its picture, its name, what it feels like, how long it takes. One large button. */
final class RoutineCard extends Button {

    private static final int DIGIT_KEYS = 9;
    /** Pixels left at each edge for the card's line, which high contrast needs on every side. */
    private static final double OUTLINE = 1;

    private final CardFace content;
    private final Routine routine;

    /**
     * @param number its place in the library, from 1
     * @param picture a still of its own
     */
    RoutineCard(Routine routine, int number, Node picture, Messages words, Runnable choose) {
        this.routine = routine;
        Styles.styled(this, "card", "goal-" + routine.about().goal().id());
        setOnAction(_ -> choose.run());
        Press.onEnter(this);
        String title = routine.about().title().in(words.locale());
        setAccessibleText(words.get("card.spoken", title,
                new TimeWords(words.locale()).of(routine.length().toNanos()), routine.steps().size()));

        content = new CardFace(picture(picture, number), text(routine, words));
        setGraphic(content);
    }

    Routine routine() {
        return routine;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width - 2 * OUTLINE) + 2 * OUTLINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(width - 2 * OUTLINE) + 2 * OUTLINE;
    }

    /**
     * The card fills whatever the grid gives it, within its outline. The button's own layout hugs its graphic, and is
     * left out: two that differ, as in a card with the focus, would ask for each other for ever.
     */
    @Override
    protected void layoutChildren() {
        content.resizeRelocate(OUTLINE, OUTLINE, getWidth() - 2 * OUTLINE, getHeight() - 2 * OUTLINE);
    }

    /** With its key in a corner: beside the title it would leave long words of some languages no room. */
    private static StackPane picture(Node picture, int number) {
        StackPane framed = Styles.styled(new StackPane(picture), "card-picture");
        if (number <= DIGIT_KEYS) {
            framed.getChildren().add(Styles.styled(new HBox(new KeyCap(Integer.toString(number))), "card-key"));
        }
        return framed;
    }

    private static VBox text(Routine routine, Messages words) {
        VBox text = Styles.styled(new VBox(), "card-text");
        text.getChildren().add(Words.even(routine.about().title().in(words.locale()), Styles.TITLE));
        routine.about().subtitle().ifPresent(subtitle ->
                text.getChildren().add(Words.even(subtitle.in(words.locale()), Styles.SUBTITLE)));
        routine.about().feelsLike().ifPresent(feels ->
                text.getChildren().add(Words.wrapped(feels.in(words.locale()), "card-feels")));
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        HBox facts = Styles.styled(new HBox(
                new Badge(Icon.CLOCK, TimeText.length(routine.length())),
                new Badge(Icon.STEPS, words.get("card.steps", routine.steps().size()))), "card-facts");
        text.getChildren().addAll(air, facts);
        if (!routine.safety().cautions().isEmpty()) {
            HBox caution = Styles.styled(new HBox(new IconView(Icon.ASK),
                    Words.wrapped(words.get("card.cautions", routine.safety().cautions().size()), "card-caution-words")),
                    "card-caution");
            text.getChildren().add(caution);
        }
        return text;
    }
}
