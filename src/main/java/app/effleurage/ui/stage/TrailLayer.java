package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;

/**
 * What the hands leave on the skin for a moment: soft dots at fixed instants of the past, read off the
 * score, so that a seek shows the same trail as playing.
 */
final class TrailLayer {

    private static final long EVERY_NANOS = 70_000_000L;
    private static final long FADE_STEP_NANOS = EVERY_NANOS / 2;
    private static final long LEAVE_NANOS = 450_000_000L;
    private static final int DOTS = 20;
    private static final double SIZE_CM = 1.0;
    private static final double TAP_SIZE_CM = 1.15;
    private static final double SMALLEST_CM = 0.5;
    private static final double LARGEST_CM = 1.15;
    private static final int SIZES = 6;
    private static final double OPACITY = 0.20;
    private static final double TAP_OPACITY = 0.42;
    private static final double SEEN_FROM = 0.05;

    private final Group group = new Group();
    private final ImageView[][] dots = new ImageView[Side.values().length][DOTS];
    private final FacePoint[][] points = new FacePoint[Side.values().length][DOTS];
    private final double[][] touches = new double[Side.values().length][DOTS];
    private final long[] sampled = new long[DOTS];
    private final Image[] brushes = new Image[SIZES];
    private double paintedPerCm;
    private double outputScale = 1;
    private Segment.Run run;

    TrailLayer() {
        group.setManaged(false);
        for (ImageView[] ofHand : dots) {
            for (int i = 0; i < DOTS; i++) {
                ofHand[i] = new ImageView();
                ofHand[i].setVisible(false);
                group.getChildren().add(ofHand[i]);
            }
        }
    }

    Group group() {
        return group;
    }

    /** Forgets the dots, whose colour has changed. */
    void forget() {
        paintedPerCm = 0;
    }

    /** Paints the dots for a size, in a few sizes of their own so that none need be stretched. */
    private void paint(Color color, double realPixelsPerCm, double newOutputScale) {
        if (realPixelsPerCm == paintedPerCm && newOutputScale == outputScale) {
            return;
        }
        paintedPerCm = realPixelsPerCm;
        outputScale = newOutputScale;
        for (int i = 0; i < SIZES; i++) {
            double cm = Curve.between(SMALLEST_CM, LARGEST_CM, i / (SIZES - 1.0));
            brushes[i] = SoftPictures.brush(Math.max(6, (int) Math.round(cm * realPixelsPerCm)), color);
        }
    }

    /**
     * @param isStill whether motion is unwelcome: then nothing trails
     * @param outputScale how many real pixels a pixel of the stage takes
     */
    void show(Score score, Moment moment, Sight sight, boolean isStill, Color color, double outputScale) {
        if (isStill || !(moment.action() instanceof Action.Stroking stroking) || !leavesTrail(stroking.run())) {
            group.setVisible(false);
            return;
        }
        group.setVisible(true);
        paint(color, Math.ceil(sight.frame().pixelsPerCm() * outputScale), outputScale);
        if (run != stroking.run()) {
            run = stroking.run();
            java.util.Arrays.fill(sampled, -1);
        }
        boolean taps = run.stroke().motion().beats();
        // The dots fade at half the pace of the frames, which nobody sees.
        long gone = (moment.atNanos() - run.fromNanos()) / FADE_STEP_NANOS * FADE_STEP_NANOS;
        long latest = gone / EVERY_NANOS;
        // The hand is gone by the end of its run, and what it left does not outstay it.
        double stays = Curve.gentle((run.toNanos() - moment.atNanos()) / (double) LEAVE_NANOS);
        for (int i = 0; i < DOTS; i++) {
            long sample = latest - i;
            int slot = Math.floorMod(sample, DOTS);
            double age = (gone - sample * EVERY_NANOS) / (double) (EVERY_NANOS * DOTS);
            if (sample >= 0 && sampled[slot] != sample) {
                sample(score, sample, slot);
            }
            for (Side side : Side.values()) {
                show(side, slot, sample < 0 ? 1 : age, stays, taps, sight);
            }
        }
    }

    private static boolean leavesTrail(Segment.Run run) {
        return switch (run.stroke().motion()) {
            case EFFLEURAGE, CIRCLES, ZIGZAG, TAPOTEMENT, PAT -> true;
            case STATIONARY_CIRCLES, HOLD, PRESS, KNEAD -> false;
        };
    }

    private void sample(Score score, long sample, int slot) {
        Moment then = score.at(run.fromNanos() + sample * EVERY_NANOS);
        sampled[slot] = sample;
        for (Side side : Side.values()) {
            HandPose pose = then.hands().on(side);
            points[side.ordinal()][slot] = pose.at();
            touches[side.ordinal()][slot] = pose.touch() * pose.presence();
        }
    }

    private void show(Side side, int slot, double age, double stays, boolean taps, Sight sight) {
        ImageView dot = dots[side.ordinal()][slot];
        FacePoint point = points[side.ordinal()][slot];
        double touch = age >= 1 ? 0 : stays * Curve.within(touches[side.ordinal()][slot], taps ? 0.75 : 0.5, 0.95);
        boolean seen = touch > 0.01 && sight.towardsUs(Skin.normalAt(point)) > SEEN_FROM;
        dot.setVisible(seen);
        if (!seen) {
            return;
        }
        double cm = taps ? TAP_SIZE_CM * (0.6 + 0.4 * age) : SIZE_CM * (1 - 0.5 * age);
        Image brush = brushes[(int) Math.round(Curve.within(cm, SMALLEST_CM, LARGEST_CM) * (SIZES - 1))];
        dot.setImage(brush);
        double size = brush.getWidth() / outputScale;
        dot.setFitWidth(size);
        dot.setFitHeight(size);
        // On whole pixels: a picture that lies between them is worked out anew instead of copied.
        dot.setTranslateX(Math.round((sight.x(point) - size / 2) * outputScale) / outputScale);
        dot.setTranslateY(Math.round((sight.y(point) - size / 2) * outputScale) / outputScale);
        dot.setOpacity(touch * (taps ? TAP_OPACITY : OPACITY) * (1 - age) * (1 - age * 0.4));
    }
}
