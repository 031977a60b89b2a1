package app.effleurage.ui.presenter;

import app.effleurage.playback.Rate;
import app.effleurage.routine.Side;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What the audience sees: the stage and large words, and no controls. */
public final class AudienceView extends Region {

    /** Narrower than this for its height, and words beside the stage would have no room. */
    private static final double NARROW = 1.15;
    private static final double WORDS_SHARE = 0.42;
    private static final double COMPARING_WORDS_SHARE = 0.26;
    private static final double WORDS_BELOW_SHARE = 0.34;
    private static final double GAP_SHARE = 0.03;

    private final DemoViewModel model;
    private final StageView stage;
    private final Supplier<StageView> anotherStage;
    private final AudienceWords words;
    private final PressureCard pressure;
    private final PointerLayer pointer = new PointerLayer();
    private final CurtainPane curtain;
    private final Label right;
    private final Label left;
    private final Label count = Words.line("", "audience-count-in");
    private final StackPane countBox;
    private Optional<StageView> other = Optional.empty();
    private Optional<String> person = Optional.empty();
    private boolean reducedMotion;
    private Scenery dressed;

    /**
     * @param stage of its own
     * @param anotherStage asked, once at most, when the two sides are to be compared
     */
    public AudienceView(DemoViewModel model, Messages messages, StageView stage, Supplier<StageView> anotherStage) {
        this.model = model;
        this.stage = stage;
        this.anotherStage = anotherStage;
        Score score = model.score();
        Styles.styled(this, "audience", "goal-" + score.routine().about().goal().id());
        Styles.dress(this, AudienceView.class, "audience.css", Letters.of(messages));
        words = new AudienceWords(messages);
        pressure = new PressureCard(messages);
        curtain = new CurtainPane(score.routine().about(), messages);
        right = Words.line(messages.get("side.of.right"), "audience-side");
        left = Words.line(messages.get("side.of.left"), "audience-side");
        countBox = Styles.styled(new StackPane(count), "audience-count-box");
        stage.setScore(score);
        stage.setOverlays(model.sceneryProperty().get().overlays());
        getChildren().addAll(stage, words, pressure, right, left, countBox, pointer, curtain);
        setMouseTransparent(true);
        model.audienceProperty().addListener((_, _, now) -> show(now));
        model.curtainProperty().addListener((_, _, now) -> curtain.draw(now));
        curtain.draw(model.curtainProperty().get());
        show(model.audienceProperty().get());
    }

    /** Whose face and hands; nobody in particular for the first there is. */
    public void setPerson(Optional<String> id) {
        person = id;
        stages().forEach(each -> id.ifPresent(each::setPerson));
    }

    public void setReducedMotion(boolean isReduced) {
        reducedMotion = isReduced;
        stages().forEach(each -> each.setReducedMotion(isReduced));
    }

    private Stream<StageView> stages() {
        return Stream.concat(Stream.of(stage), other.stream());
    }

    private void show(Shown now) {
        if (!now.scenery().equals(dressed)) {
            dress(now.scenery());
        }
        Rate rate = model.player().stateProperty().get().rate();
        stage.follow(now.moment(), rate);
        if (now.scenery().compares()) {
            other.ifPresent(each -> each.follow(now.moment(), rate));
        }
        words.show(now.moment());
        pressure.show(now.moment());
        pointer.show(now.spot(), stage);
        countBox.setVisible(now.count().isPresent());
        now.count().ifPresent(figure -> count.setText(Integer.toString(figure)));
    }

    private void dress(Scenery scenery) {
        dressed = scenery;
        if (scenery.compares() && other.isEmpty()) {
            StageView second = anotherStage.get();
            second.setScore(model.score());
            person.ifPresent(second::setPerson);
            second.setReducedMotion(reducedMotion);
            other = Optional.of(second);
            getChildren().add(1, second);
        }
        stage.setFacing(scenery.facing());
        stage.setLookFrom(scenery.viewShown(), scenery.compares() ? Optional.of(Side.RIGHT) : Optional.empty());
        stage.setOverlays(scenery.overlays());
        other.ifPresent(each -> {
            each.setVisible(scenery.compares());
            each.setFacing(scenery.facing());
            each.setLookFrom(scenery.viewShown(), Optional.of(Side.LEFT));
            each.setOverlays(scenery.overlays());
        });
        right.setVisible(scenery.compares());
        left.setVisible(scenery.compares());
        pressure.setVisible(scenery.explainsPressure());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double height = getHeight() - in.getTop() - in.getBottom();
        double gap = GAP_SHARE * getWidth();
        if (getWidth() / getHeight() >= NARROW) {
            double wordsWidth = width * (dressed.compares() ? COMPARING_WORDS_SHARE : WORDS_SHARE);
            layStages(in.getLeft(), in.getTop(), width - wordsWidth - gap, height);
            layWords(in.getLeft() + width - wordsWidth, in.getTop(), wordsWidth, height);
        } else {
            double wordsHeight = height * WORDS_BELOW_SHARE;
            layStages(in.getLeft(), in.getTop(), width, height - wordsHeight - gap);
            layWords(in.getLeft(), in.getTop() + height - wordsHeight, width, wordsHeight);
        }
        for (Region all : List.of(pointer, curtain)) {
            all.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        layoutInArea(countBox, stage.getLayoutX(), stage.getLayoutY(), stage.getWidth(), stage.getHeight(), 0,
                HPos.CENTER, VPos.CENTER);
        pointer.show(model.audienceProperty().get().spot(), stage);
    }

    /** As in a mirror the right side is at the right; a person opposite has it at the left. */
    private void layStages(double x, double y, double width, double height) {
        if (!dressed.compares()) {
            place(stage, x, y, width, height);
            return;
        }
        double half = width / 2;
        double rightX = dressed.facing() ? x : x + half;
        double leftX = dressed.facing() ? x + half : x;
        double line = right.prefHeight(-1);
        place(stage, rightX, y, half, height - line);
        other.ifPresent(each -> place(each, leftX, y, half, height - line));
        layoutInArea(right, rightX, y + height - line, half, line, 0, HPos.CENTER, VPos.BOTTOM);
        layoutInArea(left, leftX, y + height - line, half, line, 0, HPos.CENTER, VPos.BOTTOM);
    }

    private void layWords(double x, double y, double width, double height) {
        if (!dressed.explainsPressure()) {
            place(words, x, y, width, height);
            return;
        }
        double card = Math.min(pressure.prefHeight(width), height * 0.6);
        place(pressure, x, y + height - card, width, card);
        place(words, x, y, width, height - card);
    }

    private void place(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(Math.max(0, width)),
                snapSizeY(Math.max(0, height)));
    }
}
