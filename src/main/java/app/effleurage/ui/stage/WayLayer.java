package app.effleurage.ui.stage;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

/**
 * The way of the stroke in play, or of the one the hands are going to, over what lies beneath the skin
 * there and the glow of its zone.
 */
final class WayLayer {

    private static final long FADE_NANOS = 450_000_000L;
    private static final double NOT_YET = -1;

    private final StageColors colors;
    private final FaceMask mask;
    private final ImageView ground = new ImageView();
    private final WayFigure figure = new WayFigure();
    private List<Way> ways = List.of();
    private Segment.Run drawnRun;
    private FaceFrame drawnFrame;
    private double drawnScale;
    private double skin = 1;

    WayLayer(StageColors colors, FaceMask mask) {
        this.colors = colors;
        this.mask = mask;
        ground.setManaged(false);
        ground.setVisible(false);
    }

    /** From the skin up. */
    List<Node> nodes() {
        return List.of(ground, figure.group());
    }

    /** @param lightness of the skin that the zone glows on, 0 to 1 */
    void setSkin(double lightness) {
        skin = lightness;
        forget();
    }

    /** Forgets what is drawn: colours or the score have changed. */
    void forget() {
        drawnRun = null;
    }

    /** @param isStill whether the hands stand where the stroke works */
    void show(Score score, Moment moment, Sight sight, boolean isStill, double outputScale) {
        Optional<Segment.Run> run = runOf(moment);
        double opacity = run.isEmpty() ? 0 : opacity(moment, run.get(), sight.looking());
        ground.setVisible(opacity > 0.004);
        figure.group().setVisible(ground.isVisible());
        if (!ground.isVisible()) {
            return;
        }
        if (run.get() != drawnRun || !sight.frame().equals(drawnFrame) || outputScale != drawnScale) {
            draw(score, run.get(), sight.frame(), outputScale);
        }
        ground.setOpacity(opacity);
        figure.show(way -> reached(score, moment, way, isStill), opacity);
    }

    /** How far the hand of a way has come; nothing while it is still on its way there. */
    private WayFigure.Reached reached(Score score, Moment moment, Way way, boolean isStill) {
        boolean inTurn = drawnRun.stroke().hands() == Hands.ALTERNATING;
        Side other = way.side() == Side.RIGHT ? Side.LEFT : Side.RIGHT;
        boolean isOther = inTurn && moment.hands().on(other).touch() > moment.hands().on(way.side()).touch();
        Side side = isOther ? other : way.side();
        WayPiece.Pointed pointed = way.spots().isEmpty() ? pointed(score, moment, way, side, isStill) : WayPiece.Pointed.NOWHERE;
        if (!(moment.action() instanceof Action.Stroking)) {
            return new WayFigure.Reached(NOT_YET, 0, pointed);
        }
        HandPose pose = moment.hands().on(side);
        return new WayFigure.Reached(way.progressOf(pose.at().on(way.side())),
                way.spots().isEmpty() ? 1 - pose.touch() : 0, pointed);
    }

    /** Where the sign of a hand points. */
    private static WayPiece.Pointed pointed(Score score, Moment moment, Way way, Side side, boolean isStill) {
        Optional<StillHands.Still> still = isStill ? StillHands.of(score, moment, side).standing() : Optional.empty();
        Optional<Told> told = isStill ? still.map(StillHands.Still::told) : Told.moving(score, moment, side);
        if (told.isEmpty()) {
            return WayPiece.Pointed.NOWHERE;
        }
        HandPose pose = still.map(StillHands.Still::pose).orElse(moment.hands().on(side));
        double from = way.progressOf(pose.at().on(way.side()));
        return new WayPiece.Pointed(from, way.ahead(from, SignFigure.aheadCm(pose.contact())),
                told.get().strength() * pose.presence());
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
        ways = Way.of(score, run, frame.projection());
        figure.draw(ways, run.stroke().motion(), frame, outputScale, colors.way(), colors.wayEdge());
        drawGround(Beneath.of(run.stroke(), ways), frame, outputScale);
    }

    private void drawGround(List<Beneath> beneath, FaceFrame frame, double outputScale) {
        Bounds bounds = WayPainter.boundsOf(ways, BeneathPainter.pointsOf(beneath), frame);
        int width = (int) Math.ceil(bounds.getWidth() * outputScale);
        int height = (int) Math.ceil(bounds.getHeight() * outputScale);
        int[] pixels = new BeneathPainter(frame, colors).paint(beneath, bounds, mask, width, height);
        int[] glow = GlowPainter.paint(ways, frame, bounds, colors.glow(), skin, mask, width, height);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = SoftPictures.over(glow[i], pixels[i]);
        }
        ground.setImage(SoftPictures.image(width, height, pixels));
        ground.setFitWidth(bounds.getWidth());
        ground.setFitHeight(bounds.getHeight());
        ground.relocate(bounds.getMinX(), bounds.getMinY());
    }
}
