package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.BreathMoment;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.ui.stage.face.FaceFrame;
import app.effleurage.ui.stage.hand.HandPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/** Both hands, what they do to the skin, and the signs that tell how they move. */
final class HandsLayer {

    private static final double DOT_CM = 0.30;
    private static final double DOT_LINE_CM = 0.10;
    private static final long A_LITTLE_EARLIER = 8_000_000L;
    private static final double SWELL_SECONDS = 5;

    /** A hand that can be seen. */
    private record Shown(TouchFigure touch, HandFigure hand, SignFigure sign) {
    }

    /**
     * What belongs to one hand.
     *
     * @param leaving the hand where it stood a moment ago, if it does not move but stands anew
     */
    private record Figures(SkinPatch patch, Shown leaving, Shown own, Circle dot) {

        Stream<Shown> hands() {
            return Stream.of(leaving, own);
        }
    }

    private final StageColors colors;
    private final FaceMask mask;
    private final HandPictures pictures;
    private final TouchPictures touchPictures;
    private final SignLayer signs;
    private final List<Figures> figures = new ArrayList<>();

    HandsLayer(StageColors colors, FaceMask mask, HandPictures pictures) {
        this.colors = colors;
        this.mask = mask;
        this.pictures = pictures;
        touchPictures = new TouchPictures(colors);
        signs = new SignLayer(colors);
        for (Side _ : Side.values()) {
            Circle dot = new Circle();
            dot.setManaged(false);
            dot.getStyleClass().add("progress-dot");
            figures.add(new Figures(new SkinPatch(), shown(), shown(), dot));
        }
    }

    private Shown shown() {
        return new Shown(new TouchFigure(touchPictures), new HandFigure(), signs.figure());
    }

    /** What tells how firmly each hand presses: over all else, since no arrow may cross it. */
    List<Node> marks() {
        return figures.stream().flatMap(Figures::hands).<Node>map(each -> each.sign().pressure().view()).toList();
    }

    /** From the skin up: no hand hides what the other does to the skin, and none hides a sign. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        figures.forEach(each -> nodes.add(each.patch().view()));
        figures.stream().flatMap(Figures::hands).forEach(each -> nodes.add(each.touch().group()));
        figures.stream().flatMap(Figures::hands).forEach(each -> nodes.add(each.hand().group()));
        figures.stream().flatMap(Figures::hands).forEach(each -> nodes.add(each.sign().view()));
        figures.forEach(each -> nodes.add(each.dot()));
        return nodes;
    }

    /** For paper, on which all ways are drawn over the hands. */
    void hideAhead() {
        figures.stream().flatMap(Figures::hands).forEach(each -> each.sign().hideAhead());
    }

    /** Forgets what was painted in colours that have changed. */
    void forget() {
        touchPictures.forget();
        signs.forget();
    }

    /**
     * @param isStill whether the hands stand where the stroke works, and only a dot goes the way they would
     * @param outputScale how many real pixels a pixel of the stage takes
     */
    void show(
            Score score, Placed placed, double width, double height, boolean isStill, double outputScale) {
        Moment moment = placed.moment();
        Sight sight = placed.sight();
        double painted = Math.ceil(sight.frame().pixelsPerCm() * outputScale);
        touchPictures.setPixelsPerCm(painted);
        signs.setScale(sight.frame().pixelsPerCm(), outputScale);
        for (Side side : Side.values()) {
            Figures own = figures.get(side.ordinal());
            Drawing drawing = new Drawing(sight, painted, outputScale, width, height);
            if (isStill) {
                StillHands.Stills stills = StillHands.of(score, moment, side);
                showStill(own.leaving(), stills.leaving(), side, moment, drawing);
                showStill(own.own(), stills.standing(), side, moment, drawing);
                own.patch().hide();
            } else {
                hide(own.leaving());
                showMoving(own, score, placed, side, drawing);
            }
            showDot(own.dot(), moment, side, sight, isStill);
        }
    }

    /** @param painted how many real pixels a centimetre has in the pictures of hands */
    private record Drawing(
            Sight sight, double painted, double outputScale, double width, double height) {
    }

    private static void hide(Shown shown) {
        shown.touch().hide();
        shown.hand().group().setVisible(false);
        shown.sign().hideAll();
    }

    private void showMoving(Figures figures, Score score, Placed placed, Side side, Drawing drawing) {
        Moment moment = placed.moment();
        Shown own = figures.own();
        Sight sight = drawing.sight();
        HandPose pose = moment.hands().on(side);
        Motion motion = moment.action() instanceof Action.Stroking stroking
                ? stroking.run().stroke().motion() : Motion.HOLD;
        HandPlacement placement = placed.on(side);
        show(own.hand(), placement, drawing);
        HandPlacement before = placement.beforeTheFace();
        own.touch().show(before, motion, rippling(score, moment, side, pose, motion), resting(moment, motion),
                sight.pixelsPerCm(), drawing.outputScale());
        Told.moving(score, moment, side).ifPresentOrElse(
                told -> SignLayer.show(own.sign(), told, pose, before, sight), own.sign()::hideAll);
        showPatch(score, moment, side, before.opacity() * pose.touch(), sight, drawing.outputScale());
    }

    private void showStill(
            Shown shown, Optional<StillHands.Still> hand, Side side, Moment moment, Drawing drawing) {
        if (hand.isEmpty()) {
            hide(shown);
            return;
        }
        StillHands.Still still = hand.get();
        Sight sight = drawing.sight();
        HandPlacement placement = still.placement(side, sight);
        show(shown.hand(), placement, drawing);
        HandPlacement before = placement.beforeTheFace();
        shown.touch().show(before, still.told().run().stroke().motion(), 1,
                resting(moment, still.told().run().stroke().motion()), sight.pixelsPerCm(), drawing.outputScale());
        SignLayer.show(shown.sign(), still.told(), still.pose(), before, sight);
    }

    private void show(HandFigure hand, HandPlacement placement, Drawing drawing) {
        hand.show(new HandShot(placement, pictures.picture(placement.contact(), drawing.painted()),
                        drawing.sight().pixelsPerCm(), drawing.outputScale(), drawing.width(), drawing.height()),
                (x, y) -> faceAt(drawing.sight(), x, y));
    }

    /** How much of the face covers a pixel of the stage. */
    private double faceAt(Sight sight, double x, double y) {
        FaceFrame frame = sight.frame();
        return mask.softlyAt(frame.projection(), (x - frame.originX()) / frame.pixelsPerCm(),
                (y - frame.originY()) / frame.pixelsPerCm());
    }

    /** How far the ripple of the last tap has run: it starts when the fingers leave the skin again. */
    private static double rippling(Score score, Moment moment, Side side, HandPose pose, Motion motion) {
        if (!motion.beats() || pose.presence() < 0.5) {
            return 1;
        }
        double before = score.at(moment.atNanos() - A_LITTLE_EARLIER).hands().on(side).touch();
        boolean lifting = pose.touch() <= before;
        return lifting ? Math.acos(Math.clamp(2 * pose.touch() - 1, -1, 1)) / Math.PI : 1;
    }

    /** How strongly the place where a hand rests glows: with the breath, or slowly by itself. */
    private static double resting(Moment moment, Motion motion) {
        if (motion != Motion.HOLD || !(moment.action() instanceof Action.Stroking)) {
            return 0;
        }
        double swell = moment.breath().map(BreathMoment::fullness)
                .orElseGet(() -> 0.5 - 0.5 * Math.cos(moment.atNanos() / 1e9 / SWELL_SECONDS * 2 * Math.PI));
        return 0.35 + 0.35 * swell;
    }

    private void showPatch(
            Score score, Moment moment, Side side, double opacity, Sight sight, double outputScale) {
        SkinPatch patch = figures.get(side.ordinal()).patch();
        if (!(moment.action() instanceof Action.Stroking stroking)
                || stroking.run().stroke().motion() != Motion.STATIONARY_CIRCLES || !stroking.run().uses(side)) {
            patch.hide();
            return;
        }
        // At its very end a cycle is back where the skin lies at rest.
        FacePoint rest = score.at(stroking.run().cycleStart(stroking.cycle() + 1) - 1).hands().on(side).at();
        boolean isSeen = sight.towardsUs(Skin.normalAt(rest)) > 0;
        patch.show(rest, moment.hands().on(side).at(), isSeen ? opacity : 0, sight, outputScale, colors, mask);
    }

    private static void showDot(Circle dot, Moment moment, Side side, Sight sight, boolean isStill) {
        HandPose real = moment.hands().on(side);
        // A hand that only rests has no way to show, and the dot would lie on its pressure.
        boolean goes = moment.action() instanceof Action.Stroking stroking
                && stroking.run().stroke().motion() != Motion.HOLD;
        double opacity = isStill && goes
                ? HandPlacement.of(real, side, sight, Manner.STEADY).beforeTheFace().opacity() * real.touch() : 0;
        dot.setVisible(opacity > 0.01);
        if (dot.isVisible()) {
            dot.setCenterX(sight.x(real.at()));
            dot.setCenterY(sight.y(real.at()));
            dot.setRadius(DOT_CM * sight.pixelsPerCm());
            dot.setStrokeWidth(DOT_LINE_CM * sight.pixelsPerCm());
            dot.setOpacity(opacity);
        }
    }
}
