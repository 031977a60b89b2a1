package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.face.Skin;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.BreathMoment;
import app.effleurage.score.HandPose;
import app.effleurage.score.HandsMoment;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import app.effleurage.ui.stage.face.FaceArtException;
import app.effleurage.ui.stage.face.FacePeople;
import app.effleurage.ui.stage.face.FacePerson;
import app.effleurage.ui.stage.face.FaceView;
import app.effleurage.ui.stage.hand.HandPictures;
import app.effleurage.ui.stage.hand.HandReliefs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * What shows, without a word, where the hands go, which way, how fast, how hard and with what part of
 * the hand; and the breath.
 *
 * <p>It shows one moment of a score at a time and keeps no time of its own: the same moment always
 * looks the same. JavaFX thread only.
 */
public final class StageView extends Region {

    private static final int TURNING_FACES = 2;

    /** The wreath stays where it is while views change: it goes by the front view's drawing. */
    private static final double DRAWING_WIDTH_CM = 28;
    private static final double DRAWING_HEIGHT_CM = 41;
    private static final double HAIRLINE_CM = 8.4;

    private static final long BREATH_FADE_NANOS = 900_000_000L;

    private final Consumer<Exception> faults;
    private final FacePeople people;
    private final StageColors colors = new StageColors(this, this::recolour);
    private final FaceView[] faces = new FaceView[TURNING_FACES];
    private final FaceMask mask;
    private final WayLayer ways;
    private final TrailLayer trail = new TrailLayer();
    private final TouchFigure.Rings rings = new TouchFigure.Rings(colors);
    private final SignLayer signs = new SignLayer(colors);
    private final TouchFigure[] touches = new TouchFigure[Side.values().length];
    private final SkinPatch[] patches = new SkinPatch[Side.values().length];
    private final HandFigure[] hands = new HandFigure[Side.values().length];
    private final BreathFigure breath;
    private final RestingFigure resting = new RestingFigure();
    private final Circle[] progressDots = new Circle[Side.values().length];
    private final HandPictures handPictures;
    private final Rectangle clip = new Rectangle();

    private Score score;
    private Moment moment;
    private ViewPlan plan;
    private boolean facing;
    private boolean reducedMotion;
    private double paintedPerCm;

    /**
     * @param assets the folder that holds {@code faces} and {@code hands}
     * @param locale for the few words of the breath
     * @param faults told of a drawing that cannot be shown; its place stays empty
     * @throws IOException if there are no hands to show
     */
    public StageView(Path assets, Locale locale, Consumer<Exception> faults) throws IOException {
        this.faults = Objects.requireNonNull(faults, "faults");
        people = FacePeople.in(assets.resolve("faces"));
        people.faults().forEach(faults);
        handPictures = new HandPictures(new HandReliefs(assets.resolve("hands")), faults::accept);
        breath = new BreathFigure(Messages.beside(StageView.class, locale));
        mask = new FaceMask(faults);
        ways = new WayLayer(colors, mask);
        getStyleClass().add("stage");
        getStylesheets().add(Objects.requireNonNull(StageView.class.getResource("stage.css")).toExternalForm());
        setClip(clip);
        setMinSize(0, 0);
        // A click anywhere on the stage is a click on the stage.
        setPickOnBounds(true);
        getChildren().add(breath.group());
        for (int i = 0; i < faces.length; i++) {
            faces[i] = new FaceView(faults::accept);
            faces[i].fadeProperty().set(Duration.ZERO);
            faces[i].setVisible(false);
            getChildren().add(faces[i]);
        }
        getChildren().addAll(ways.way(), trail.group());
        for (Side side : Side.values()) {
            patches[side.ordinal()] = new SkinPatch();
            touches[side.ordinal()] = new TouchFigure(rings);
            hands[side.ordinal()] = new HandFigure();
            getChildren().addAll(patches[side.ordinal()].view(), touches[side.ordinal()].group());
        }
        for (HandFigure hand : hands) {
            getChildren().add(hand.group());
        }
        for (Side side : Side.values()) {
            getChildren().add(signs.figure(side).view());
        }
        for (int i = 0; i < progressDots.length; i++) {
            progressDots[i] = new Circle();
            progressDots[i].setManaged(false);
            progressDots[i].getStyleClass().add("progress-dot");
            getChildren().add(progressDots[i]);
        }
        getChildren().add(resting.group());
        people.all().stream().findFirst().ifPresent(this::show);
    }

    /** What moments are of; the stage is empty until one is shown. Null for nothing. */
    public void setScore(Score newScore) {
        score = newScore;
        moment = null;
        plan = score == null ? null : ViewPlan.of(score, facing);
        ways.forget();
        if (score != null) {
            show(score.at(0));
        }
    }

    /** Shows a moment of the score. Shows nothing where there is no score. */
    public void show(Moment newMoment) {
        moment = Objects.requireNonNull(newMoment, "moment");
        render();
    }

    /** Whether a person sits opposite, their left on the right of the screen; at first it is a mirror. */
    public void setFacing(boolean isFacing) {
        facing = isFacing;
        plan = score == null ? null : ViewPlan.of(score, facing);
        render();
    }

    /** Whose face and hands, by the id of the person's folder; someone unknown changes nothing. */
    public void setPerson(String id) {
        people.find(id).ifPresent(this::show);
    }

    /** Whether hands stand still where the stroke works, and only a dot shows how it goes. */
    public void setReducedMotion(boolean isReduced) {
        reducedMotion = isReduced;
        render();
    }

    private void show(FacePerson person) {
        for (FaceView face : faces) {
            face.setPerson(person);
        }
        mask.setPerson(person);
        ways.forget();
        try {
            handPictures.setTone(FaceSkin.of(person));
        } catch (FaceArtException e) {
            faults.accept(e);
        }
        requestLayout();
        render();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        for (FaceView face : faces) {
            face.resizeRelocate(0, 0, getWidth(), getHeight());
            face.layout();
        }
        render();
    }

    private void recolour() {
        ways.forget();
        rings.forget();
        signs.forget();
        resting.forget();
        paintedPerCm = 0;
        render();
    }

    private void render() {
        if (score == null || moment == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Sight sight = look(plan.at(moment.atNanos()));
        double outputScale = outputScale();
        paintForSize(sight.pixelsPerCm() * outputScale, outputScale);
        signs.setScale(sight.frame().pixelsPerCm(), outputScale);
        ways.show(score, moment, sight, outputScale);
        if (reducedMotion) {
            trail.hide();
            showHands(StillHands.of(score, moment), sight, outputScale);
        } else {
            trail.show(score, moment, sight);
            showHands(moment.hands(), sight, outputScale);
        }
        showProgress(sight);
        double cm = Math.min(getWidth() / DRAWING_WIDTH_CM, getHeight() / DRAWING_HEIGHT_CM);
        breath.place(getWidth() / 2, (getHeight() - DRAWING_HEIGHT_CM * cm) / 2 + HAIRLINE_CM * cm, cm);
        double aloneness = aloneness();
        breath.show(moment.breath(), breathPresence(), Math.min(aloneness, breathPresence()),
                sight.blended(wordsSide(sight.looking().from()), wordsSide(sight.looking().to())), reducedMotion);
        showResting(cm, outputScale, aloneness);
    }

    private Sight look(Looking looking) {
        FaceView coming = faces[looking.turn() % TURNING_FACES];
        FaceView leaving = faces[(looking.turn() + 1) % TURNING_FACES];
        set(coming, looking.to());
        if (looking.isTurning()) {
            set(leaving, looking.from());
        } else {
            plan.after(looking).ifPresent(next -> set(leaving, next));
        }
        coming.setVisible(true);
        leaving.setVisible(looking.isTurning());
        // The leaving face stays whole until the coming one covers most of it, so that no hole shows between.
        coming.setOpacity(Curve.within(looking.share(), 0, 0.7));
        leaving.setOpacity(1 - Curve.within(looking.share(), 0.3, 1));
        return new Sight(looking,
                looking.isTurning() ? leaving.frameProperty().get() : coming.frameProperty().get(),
                coming.frameProperty().get());
    }

    private static void set(FaceView face, Projection projection) {
        if (!projection.equals(face.projectionProperty().get())) {
            face.setProjection(projection);
        }
    }

    private void showHands(HandsMoment posed, Sight sight, double outputScale) {
        Motion motion = moment.action() instanceof Action.Stroking stroking
                ? stroking.run().stroke().motion() : Motion.HOLD;
        GripChange change = GripChange.around(score, moment.atNanos());
        for (Side side : Side.values()) {
            HandPose pose = posed.on(side);
            Manner manner = reducedMotion ? new Manner(1, 0, Manner.aside(posed, side))
                    : Manner.of(change, moment, side, pose.contact());
            HandPlacement placement = HandPlacement.of(pose, side, sight, manner);
            hands[side.ordinal()].show(
                    placement, handPictures.picture(placement.contact()), sight.pixelsPerCm(), outputScale);
            touches[side.ordinal()].show(placement, motion,
                    reducedMotion ? 1 : rippling(side, pose, motion), resting(motion),
                    sight.pixelsPerCm());
            signs.show(score, moment, side, pose, placement, sight);
            showPatch(side, pose, sight, placement.opacity(), outputScale);
        }
    }

    /** How far the ripple of the last tap has run: it starts when the fingers leave the skin again. */
    private double rippling(Side side, HandPose pose, Motion motion) {
        if (!motion.beats() || pose.presence() < 0.5) {
            return 1;
        }
        double before = score.at(moment.atNanos() - 8_000_000L).hands().on(side).touch();
        boolean lifting = pose.touch() <= before;
        return lifting ? Math.acos(Math.clamp(2 * pose.touch() - 1, -1, 1)) / Math.PI : 1;
    }

    private double resting(Motion motion) {
        if (motion != Motion.HOLD || !(moment.action() instanceof Action.Stroking)) {
            return 0;
        }
        double swell = moment.breath().map(BreathMoment::fullness)
                .orElseGet(() -> 0.5 - 0.5 * Math.cos(moment.atNanos() / 5e9 * 2 * Math.PI));
        return 0.35 + 0.35 * swell;
    }

    private void showPatch(Side side, HandPose pose, Sight sight, double opacity, double outputScale) {
        SkinPatch patch = patches[side.ordinal()];
        if (reducedMotion || !(moment.action() instanceof Action.Stroking stroking)
                || stroking.run().stroke().motion() != Motion.STATIONARY_CIRCLES || !stroking.run().uses(side)) {
            patch.hide();
            return;
        }
        // At its very end a cycle is back where the skin lies at rest.
        FacePoint rest = score.at(stroking.run().cycleStart(stroking.cycle() + 1) - 1).hands().on(side).at();
        double visible = sight.towardsUs(Skin.normalAt(rest)) > 0 ? opacity * pose.touch() : 0;
        patch.show(rest, pose.at(), visible, sight, outputScale, colors, mask);
    }

    /** With reduced motion the hands stand still, and only a dot goes the way they would. */
    private void showProgress(Sight sight) {
        for (Side side : Side.values()) {
            HandPose real = moment.hands().on(side);
            double opacity = HandPlacement.of(real, side, sight, Manner.STEADY).opacity() * real.touch();
            Circle dot = progressDots[side.ordinal()];
            dot.setVisible(reducedMotion && opacity > 0.01 && moment.action() instanceof Action.Stroking);
            if (dot.isVisible()) {
                dot.setCenterX(sight.x(real.at()));
                dot.setCenterY(sight.y(real.at()));
                dot.setRadius(0.30 * sight.pixelsPerCm());
                dot.setStrokeWidth(0.10 * sight.pixelsPerCm());
                dot.setOpacity(opacity);
            }
        }
    }

    /** Seen from the side the head fills the half it turns away from: words stand before the face. */
    private static double wordsSide(Projection projection) {
        return projection.view().showsBothSides() || projection.isArtFlipped() ? 1 : -1;
    }

    /** How far a step of breath alone has come in: 1 while there is nothing to do but breathe. */
    private double aloneness() {
        if (!moment.step().scored().step().strokes().isEmpty()) {
            return 0;
        }
        return Math.min(Curve.gentle(moment.step().elapsedNanos() / (double) BREATH_FADE_NANOS),
                Curve.gentle(moment.step().remainingNanos() / (double) BREATH_FADE_NANOS));
    }

    /** In a step of breath alone: where the hands rest. */
    private void showResting(double cm, double outputScale, double presence) {
        double x = Math.min(getWidth() / 2 + 12.4 * cm, getWidth() - 3.8 * cm);
        double bottom = (getHeight() + DRAWING_HEIGHT_CM * cm) / 2 - cm;
        resting.show(moment.step().scored().step().restingHands(), x, bottom,
                moment.breath().map(BreathMoment::fullness).orElse(0.3), presence, cm, outputScale, colors);
    }

    /** The wreath comes and goes with steps that are breathed to; between two of them it stays. */
    private double breathPresence() {
        ScoredStep step = moment.step().scored();
        if (step.step().breath().isNatural()) {
            return 0;
        }
        List<ScoredStep> steps = score.steps();
        boolean before = step.index() > 0 && !steps.get(step.index() - 1).step().breath().isNatural();
        boolean after = step.index() + 1 < steps.size()
                && !steps.get(step.index() + 1).step().breath().isNatural();
        double in = before ? 1 : Curve.gentle(moment.step().elapsedNanos() / (double) BREATH_FADE_NANOS);
        double out = after ? 1 : Curve.gentle(moment.step().remainingNanos() / (double) BREATH_FADE_NANOS);
        return Math.min(in, out);
    }

    /** Paints what depends on the size, when it has changed. */
    private void paintForSize(double realPixelsPerCm, double outputScale) {
        handPictures.setPixelsPerCm(realPixelsPerCm);
        rings.setPixelsPerCm(realPixelsPerCm);
        if (Math.abs(paintedPerCm / realPixelsPerCm - 1) < 0.2) {
            return;
        }
        paintedPerCm = realPixelsPerCm;
        trail.setBrush(colors.way(), realPixelsPerCm, outputScale);
        for (TouchFigure touch : touches) {
            touch.setGlow(SoftPictures.disc(96, colors.glow()));
        }
        resting.setGlow(SoftPictures.disc(96, colors.glow()));
        resting.forget();
        breath.paint(colors.breath(), realPixelsPerCm, outputScale);
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    StageColors colors() {
        return colors;
    }

    /** Styleable properties of the stage: those of a region and {@link StageColors}. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return StageColors.metaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 700;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 900;
    }
}
