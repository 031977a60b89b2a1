package app.effleurage.ui.stage;

import app.effleurage.score.Action;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The way of the stroke in play, or of the one the hands are going to, over the glow of its zone: one still. */
final class WayLayer {

    private static final long FADE_NANOS = 450_000_000L;

    private final StageColors colors;
    private final FaceMask mask;
    private final ImageView way = new ImageView();
    private Segment.Run drawnRun;
    private FaceFrame drawnFrame;
    private double drawnScale;

    WayLayer(StageColors colors, FaceMask mask) {
        this.colors = colors;
        this.mask = mask;
        way.setManaged(false);
        way.setVisible(false);
    }

    ImageView way() {
        return way;
    }

    /** Forgets what is drawn: colours or the score have changed. */
    void forget() {
        drawnRun = null;
    }

    void show(Score score, Moment moment, Sight sight, double outputScale) {
        Optional<Segment.Run> run = runOf(moment);
        double opacity = run.isEmpty() ? 0 : opacity(moment, run.get(), sight.looking());
        way.setVisible(opacity > 0.004);
        if (opacity <= 0.004) {
            return;
        }
        if (run.get() != drawnRun || !sight.frame().equals(drawnFrame) || outputScale != drawnScale) {
            draw(score, run.get(), sight.frame(), outputScale);
        }
        way.setOpacity(opacity);
    }

    /** The run in play, or the one that comes: where the hands are going is shown while they go. */
    private static Optional<Segment.Run> runOf(Moment moment) {
        ScoredStep step = moment.step().scored();
        return switch (moment.action()) {
            case Action.Stroking stroking -> Optional.of(stroking.run());
            case Action.Settling _, Action.ChangingSides _ -> step.runs().stream()
                    .filter(run -> run.fromNanos() >= moment.atNanos()).findFirst();
            case Action.Resting _ -> Optional.empty();
        };
    }

    private static double opacity(Moment moment, Segment.Run run, Looking looking) {
        ScoredStep step = moment.step().scored();
        Segment segment = step.segmentAt(moment.atNanos());
        long now = moment.atNanos();
        long next = run.toNanos();
        boolean isFirstSight = segment != run || step.segments().indexOf(run) == 0
                || step.segments().get(step.segments().indexOf(run) - 1) instanceof Segment.Run;
        long since = isFirstSight ? now - segment.fromNanos() : FADE_NANOS;
        double turned = looking.isTurning() ? Curve.within(looking.share(), 0.55, 1) : 1;
        return Curve.gentle(since / (double) FADE_NANOS) * Curve.gentle((next - now) / (double) FADE_NANOS) * turned;
    }

    private void draw(Score score, Segment.Run run, FaceFrame frame, double outputScale) {
        drawnRun = run;
        drawnFrame = frame;
        drawnScale = outputScale;
        List<Way> ways = Way.of(score, run, frame.projection());
        Bounds bounds = WayPainter.boundsOf(ways, frame);
        Canvas canvas = new Canvas(bounds.getWidth(), bounds.getHeight());
        Brush brush = new Brush(canvas.getGraphicsContext2D(), frame.pixelsPerCm(), colors.way(), colors.wayEdge());
        WayPainter painter = new WayPainter(frame, brush, bounds);
        ways.forEach(each -> painter.paint(each, run.stroke().motion()));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(javafx.scene.transform.Transform.scale(outputScale, outputScale));
        int width = (int) Math.ceil(bounds.getWidth() * outputScale);
        int height = (int) Math.ceil(bounds.getHeight() * outputScale);
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        int[] pixels = GlowPainter.paint(ways, frame, bounds, colors.glow(), mask, width, height);
        int[] lines = new int[width * height];
        canvas.snapshot(parameters, new WritableImage(width, height)).getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), lines, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = SoftPictures.over(lines[i], pixels[i]);
        }
        way.setImage(SoftPictures.image(width, height, pixels));
        way.setFitWidth(bounds.getWidth());
        way.setFitHeight(bounds.getHeight());
        way.relocate(bounds.getMinX(), bounds.getMinY());
    }
}
