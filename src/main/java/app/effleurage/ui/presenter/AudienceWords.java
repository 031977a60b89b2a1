package app.effleurage.ui.presenter;

import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import app.effleurage.score.Action;
import app.effleurage.score.Moment;
import app.effleurage.score.Segment;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.LargeWords;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the audience reads: the step, what is done in it, and which of how many strokes. */
final class AudienceWords extends Region {

    /** The largest letters as a share of the height. */
    private static final double LARGEST_SHARE = 1 / 13.0;
    private static final int NO_STEP = -1;

    private final Messages words;
    private final Label name = Words.even("", "audience-name");
    private final Label instruction = Words.even("", "audience-instruction");
    private final Label count = Words.wrapped("", "audience-count");
    private final VBox said = Styles.styled(new VBox(name, instruction, count), "audience-said");

    private int shown = NO_STEP;
    private double fittedWidth;
    private double fittedHeight;

    AudienceWords(Messages words) {
        this.words = words;
        Styles.styled(this, "audience-words");
        getChildren().add(said);
    }

    void show(Moment moment) {
        Step step = moment.step().scored().step();
        if (moment.step().index() != shown) {
            shown = moment.step().index();
            name.setText(step.words().name().in(words.locale()));
            instruction.setText(step.words().instruction().in(words.locale()));
            fittedWidth = 0;
            requestLayout();
        }
        String now = count(moment);
        if (!now.equals(count.getText())) {
            count.setText(now);
        }
    }

    /** Empty, but as high as ever, while the hands travel or rest: the words about it stay where they are. */
    private String count(Moment moment) {
        if (!(moment.action() instanceof Action.Stroking stroking)) {
            return "\u00a0";
        }
        Segment.Run run = stroking.run();
        String counted = words.get("count." + run.stroke().motion().id(), stroking.cycle() + 1, run.cycles());
        return run.side().map(side -> words.get("count.side", counted,
                words.get(side == Side.LEFT ? "side.left" : "side.right"))).orElse(counted);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != fittedWidth || getHeight() != fittedHeight) {
            fittedWidth = getWidth();
            fittedHeight = getHeight();
            LargeWords.fit(said, List.of(name, instruction), getWidth(), getHeight(),
                    Math.min(getHeight(), getWidth()) * LARGEST_SHARE * 1.3);
        }
        double height = Math.min(getHeight(), said.prefHeight(getWidth()));
        said.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), getWidth(), height);
    }
}
