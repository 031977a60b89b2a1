package app.effleurage.ui.stage;

import app.effleurage.playback.Rate;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.stage.face.FaceArtException;
import app.effleurage.ui.stage.face.FaceFrame;
import app.effleurage.ui.stage.face.FacePeople;
import app.effleurage.ui.stage.face.FacePerson;
import app.effleurage.ui.stage.hand.HandPictures;
import app.effleurage.ui.stage.hand.HandReliefs;
import app.effleurage.ui.stage.hand.SkinTone;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * What shows, without a word, where the hands go, which way, how fast, how hard and with what part of
 * the hand; and the breath.
 *
 * <p>It shows one moment of a score at a time and keeps no time of its own: {@link #show} always looks the same for
 * the same moment. JavaFX thread only.
 */
public final class StageView extends Region {

    private static final double USUAL_WIDTH = 700;
    private static final double USUAL_HEIGHT = 900;

    private final Consumer<Exception> faults;
    private final FacePeople people;
    private final StageColors colors = new StageColors(this, this::recolour);
    private final FaceMask mask;
    private final HandPictures handPictures;
    private final TurningFace face;
    private final BreathLayer breath;
    private final WayLayer ways;
    private final OverlayLayer overlays;
    private final TrailLayer trail = new TrailLayer();
    private final HandsLayer hands;
    private final PaperWays paper;
    private final Group all = new Group();
    private final Rectangle clip = new Rectangle();

    private FacePerson shown;
    private Score score;
    private Moment moment;
    private ViewPlan plan;
    private boolean facing;
    private boolean reducedMotion;
    private Optional<View> lookFrom = Optional.empty();
    private Optional<Side> near = Optional.empty();
    private boolean onPaper;

    /** How the hands stand that are drawn, and how the face was seen then; null where nothing is. */
    private Placed placed;

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
        mask = new FaceMask(faults);
        face = new TurningFace(faults::accept);
        breath = new BreathLayer(colors, Messages.beside(StageView.class, locale));
        ways = new WayLayer(colors, mask);
        overlays = new OverlayLayer(colors, mask, Messages.beside(StageView.class, locale));
        hands = new HandsLayer(colors, mask, handPictures);
        paper = new PaperWays(colors);
        paper.node().setVisible(false);
        getStyleClass().add("stage");
        Styles.dress(this, StageView.class, "stage.css", Letters.of(locale));
        // Left and right on a face are what they are, from whichever side its words are read.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setClip(clip);
        setMinSize(0, 0);
        // A click anywhere on the stage is a click on the stage.
        setPickOnBounds(true);
        all.setManaged(false);
        all.getChildren().add(breath.behind());
        all.getChildren().addAll(face.views());
        all.getChildren().addAll(overlays.nodes().subList(0, 2));
        all.getChildren().addAll(ways.nodes());
        all.getChildren().add(trail.group());
        all.getChildren().addAll(hands.nodes());
        all.getChildren().add(paper.node());
        all.getChildren().addAll(hands.marks());
        all.getChildren().addAll(breath.before(), overlays.nodes().getLast());
        getChildren().add(all);
        people.all().stream().findFirst().ifPresent(this::show);
    }

    /** What moments are of; its first is shown. Null for nothing, and then the stage is empty. */
    public void setScore(Score newScore) {
        score = newScore;
        replan();
        moment = score == null ? null : score.at(0);
        ways.forget();
        render();
    }

    /** Shows a moment of the score; where there is no score it stays empty. */
    public void show(Moment newMoment) {
        moment = Objects.requireNonNull(newMoment, "moment");
        render();
    }

    /**
     * Shows a moment of play, or leaves what is drawn where that is so little older that it can hardly be told from it.
     *
     * @param rate how fast the score plays
     */
    public void follow(Moment newMoment, Rate rate) {
        if (placed == null || !Calm.mayStandFor(placed, newMoment, rate)) {
            show(newMoment);
            return;
        }
        Placed now = Placed.at(score, newMoment, placed.sight());
        if (!Calm.standsFor(placed, now)) {
            moment = newMoment;
            render(Optional.of(now));
        }
    }

    /** Whether a person sits opposite, their left on the right of the screen; at first it is a mirror. */
    public void setFacing(boolean isFacing) {
        facing = isFacing;
        replan();
        render();
    }

    /**
     * From where the face is looked at, whatever the routine says.
     *
     * @param from empty for as each step says
     * @param side the side that is shown where only one is; empty for the side at work
     */
    public void setLookFrom(Optional<View> from, Optional<Side> side) {
        if (!from.equals(lookFrom) || !side.equals(near)) {
            lookFrom = from;
            near = side;
            replan();
            ways.forget();
            render();
        }
    }

    /** What is laid over the whole face, with names; nothing at first. */
    public void setOverlays(Set<Overlay> wanted) {
        overlays.setOverlays(wanted);
        render();
    }

    /**
     * A place on the stage as centimetres of the face: to the right of its middle as in a mirror, and below the
     * hairline; {@link #pixelAt} leads back, also on another stage.
     *
     * @param x pixels from the stage's left
     * @param y pixels from its top
     */
    public Point2D centimetresAt(double x, double y) {
        FaceFrame frame = face.frame();
        double right = (x - frame.originX()) / frame.pixelsPerCm();
        return new Point2D(facing ? -right : right, (y - frame.originY()) / frame.pixelsPerCm());
    }

    /** The pixel at a place as {@link #centimetresAt} gives it. */
    public Point2D pixelAt(Point2D centimetres) {
        FaceFrame frame = face.frame();
        double right = facing ? -centimetres.getX() : centimetres.getX();
        return new Point2D(frame.originX() + right * frame.pixelsPerCm(),
                frame.originY() + centimetres.getY() * frame.pixelsPerCm());
    }

    /** How many pixels a centimetre of the face is now. */
    public double pixelsPerCm() {
        return face.frame().pixelsPerCm();
    }

    private void replan() {
        plan = score == null ? null : ViewPlan.of(score, facing, lookFrom, near);
    }

    /** Whose face and hands, by the id of the person's folder; someone unknown changes nothing. */
    public void setPerson(String id) {
        people.find(id).filter(person -> !person.equals(shown)).ifPresent(this::show);
    }

    /** Whether hands stand still where the stroke works, and only a dot shows how it goes. */
    public void setReducedMotion(boolean isReduced) {
        reducedMotion = isReduced;
        render();
    }

    /** Whether it is for a picture on paper: then all ways of a step show at once, bold and over the hands. */
    public void setOnPaper(boolean isOnPaper) {
        onPaper = isOnPaper;
        render();
    }

    private void show(FacePerson person) {
        shown = person;
        face.setPerson(person);
        mask.setPerson(person);
        ways.forget();
        overlays.forget();
        try {
            SkinTone tone = FaceSkin.of(person);
            handPictures.setTone(tone);
            ways.setSkin(tone.lightness());
        } catch (FaceArtException e) {
            faults.accept(e);
        }
        requestLayout();
        render();
    }

    /** One picture to who hears the screen, called by whoever shows it, and not each hand of it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        face.layOut(getWidth(), getHeight());
        render();
    }

    private void recolour() {
        ways.forget();
        overlays.forget();
        trail.forget();
        hands.forget();
        breath.forget();
        // Colours come one by one; what is drawn in them is drawn anew once, with the layout that follows them.
        requestLayout();
    }

    private void render() {
        render(Optional.empty());
    }

    /** @param known how the hands stand, if that has been worked out for the sight that will be */
    private void render(Optional<Placed> known) {
        boolean shows = score != null && moment != null && getWidth() > 0 && getHeight() > 0;
        all.setVisible(shows);
        if (!shows) {
            placed = null;
            return;
        }
        Looking looking = plan.at(moment.atNanos());
        Sight sight = face.look(looking, plan.after(looking));
        placed = known.filter(now -> now.sight().equals(sight)).orElseGet(() -> Placed.at(score, moment, sight));
        double outputScale = outputScale();
        overlays.show(sight, getWidth(), getHeight(), outputScale);
        ways.show(score, moment, sight, reducedMotion, outputScale);
        trail.show(score, moment, sight, reducedMotion, colors.way(), outputScale);
        hands.show(score, placed, getWidth(), getHeight(), reducedMotion, outputScale);
        breath.show(score, moment, sight, getWidth(), getHeight(), reducedMotion, outputScale);
        paper.node().setVisible(onPaper);
        if (onPaper) {
            ways.nodes().getLast().setVisible(false);
            hands.hideAhead();
            // About a stroke the wreath is only a frame; where there is nothing but breath it is the picture.
            boolean breathAlone = moment.step().scored().step().strokes().isEmpty();
            breath.behind().setVisible(breathAlone && breath.behind().isVisible());
            paper.show(score, moment, sight, getWidth(), getHeight());
        }
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
        return USUAL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return USUAL_HEIGHT;
    }
}
