package app.effleurage.ui.player;

import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.LargeWords;
import app.effleurage.ui.control.TimeDisplay;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What to do and how long, and nothing else, in letters for across the room. */
final class AcrossPane extends Region {

    /** The time's height as a share of the pane's. */
    private static final double TIME_SHARE = 0.24;
    private static final double LARGEST_SHARE = 1 / 9.0;
    private static final int NO_STEP = -1;

    private final Messages words;
    private final Label instruction = Words.even("", "across-instruction");
    private final Label midway = Words.even("", "across-midway");
    private final VBox said = Styles.styled(new VBox(instruction, midway), "across-said");
    private final TimeDisplay left = new TimeDisplay("across-time");

    private int shown = NO_STEP;
    private double fittedWidth;
    private double fittedHeight;

    AcrossPane(Score score, Messages words) {
        this.words = words;
        Styles.styled(this, "across");
        midway.managedProperty().bind(midway.visibleProperty());
        getChildren().addAll(said, left);
        show(score.at(0));
    }

    void show(Moment moment) {
        ScoredStep step = moment.step().scored();
        boolean half = moment.step().progress() >= StepWordsPane.HALF && step.step().words().midway().isPresent();
        if (step.index() != shown || half != midway.isVisible()) {
            shown = step.index();
            instruction.setText(step.step().words().instruction().in(words.locale()));
            midway.setText(step.step().words().midway().map(text -> text.in(words.locale())).orElse(""));
            midway.setVisible(half);
            fittedWidth = 0;
            requestLayout();
        }
        left.show(moment.step().remainingNanos());
    }

    @Override
    protected void layoutChildren() {
        double timeHeight = getHeight() * TIME_SHARE;
        double room = getHeight() - timeHeight;
        if (getWidth() != fittedWidth || getHeight() != fittedHeight) {
            fittedWidth = getWidth();
            fittedHeight = getHeight();
            // The letters of a figure are about three quarters of its font's line.
            left.setStyle("-fx-font-size: " + timeHeight * 0.75 + "px;");
            LargeWords.fit(said, List.of(instruction, midway), getWidth(), room, getHeight() * LARGEST_SHARE);
        }
        double saidHeight = Math.min(room, said.prefHeight(getWidth()));
        said.resizeRelocate(0, snapPositionY((room - saidHeight) / 2), getWidth(), saidHeight);
        layoutInArea(left, 0, room, getWidth(), timeHeight, 0, HPos.LEFT, VPos.BOTTOM);
    }
}
