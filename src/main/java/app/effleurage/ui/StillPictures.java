package app.effleurage.ui;

import app.effleurage.routine.View;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Styles;
import app.effleurage.ui.theme.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** Stills of routines, taken off one stage that nobody sees. */
final class StillPictures {

    /** Across, of what a face with shoulders is down. */
    private static final double PORTRAIT = 0.63;

    private final StageView stage;
    private final Scene darkroom;

    /**
     * @param stage one of its own, shown nowhere else
     */
    StillPictures(StageView stage) {
        this.stage = Objects.requireNonNull(stage, "stage");
        Group table = Styles.styled(new Group(stage), "still");
        Styles.dress(table, StillPictures.class, "still.css");
        darkroom = new Scene(table);
        stage.setManaged(false);
    }

    /**
     * The stage at the instant that shows best what the routine is, on no ground.
     *
     * @param height pixels down
     */
    Image take(Score score, Theme theme, double height) {
        darkroom.getStylesheets().setAll(theme.sheets());
        stage.resizeRelocate(0, 0, height * PORTRAIT, height);
        stage.setScore(score);
        stage.show(score.at(telling(score)));
        darkroom.getRoot().applyCss();
        stage.layout();
        SnapshotParameters plain = new SnapshotParameters();
        plain.setFill(Color.TRANSPARENT);
        plain.setViewport(new Rectangle2D(0, 0, height * PORTRAIT, height));
        return stage.snapshot(plain, null);
    }

    /**
     * Well into a cycle of the stroke that is done the longest: what the hands are at for most of the
     * time. A neck alone says little of a face, so it stands only where there is nothing else.
     */
    private static long telling(Score score) {
        return longest(score, step -> step.step().view() != View.NECK)
                .or(() -> longest(score, _ -> true))
                .map(run -> {
                    int cycle = run.cycles() / 2;
                    return run.cycleStart(cycle) + (run.cycleStart(cycle + 1) - run.cycleStart(cycle)) / 2;
                })
                .orElse(score.lengthNanos() / 2);
    }

    private static Optional<Segment.Run> longest(Score score, Predicate<ScoredStep> wanted) {
        return score.steps().stream().filter(wanted).map(ScoredStep::segments).flatMap(List::stream)
                .filter(Segment.Run.class::isInstance).map(Segment.Run.class::cast)
                .max(Comparator.comparingLong(Segment::lengthNanos));
    }
}
