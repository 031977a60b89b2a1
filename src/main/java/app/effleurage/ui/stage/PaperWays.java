package app.effleurage.ui.stage;

import app.effleurage.routine.Motion;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * The ways of all strokes of a step at once, over the hands and in lines that are bold enough for a small picture on
 * paper, where nothing moves to tell what a hand hides.
 */
final class PaperWays {

    /** How many times as bold as on the stage. */
    private static final double BOLDNESS = 1.9;

    private final StageColors colors;
    private final Canvas canvas = new Canvas();

    PaperWays(StageColors colors) {
        this.colors = colors;
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    /** @param moment of the step, where a hand that rests in place needs no mark */
    void show(Score score, Moment moment, Sight sight, double width, double height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, width, height);
        WayPainter painter = new WayPainter(sight.frame());
        Brush brush = new Brush(
                graphics, sight.frame().pixelsPerCm() * BOLDNESS, colors.way(), colors.wayEdge());
        Set<Integer> drawn = new HashSet<>();
        ScoredStep step = moment.step().scored();
        for (Segment.Run run : step.runs()) {
            boolean isSeenBare = run.stroke().motion() == Motion.HOLD && run == step.segmentAt(moment.atNanos());
            // Of sides one after the other, the first shows both how and which.
            if (drawn.add(run.strokeIndex()) && !isSeenBare) {
                Way.of(score, run, sight.frame().projection()).stream()
                        .flatMap(way -> painter.pieces(way, run.stroke().motion()).stream())
                        .forEach(piece -> piece.drawing().accept(brush));
            }
        }
    }
}
