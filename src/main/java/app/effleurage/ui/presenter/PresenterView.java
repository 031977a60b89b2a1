package app.effleurage.ui.presenter;

import app.effleurage.playback.Loop;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.Rate;
import app.effleurage.routine.Side;
import app.effleurage.score.Moment;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Deed;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of whoever shows a routine: the same moment small, the notes, what is next, the times, and the tools. */
public final class PresenterView extends VBox {

    private static final PseudoClass POINTING = PseudoClass.getPseudoClass("pointing");

    /** Centimetres of the face that a key moves what is pointed with. */
    private static final double POINTING_STEP = 0.5;

    private final DemoViewModel model;
    private final Messages words;
    private final StageView stage;
    private final PointerLayer pointer = new PointerLayer();
    private final SmallStage small;
    private final StepNotes notes;
    private final PresenterTimes times;
    private final StepStrip strip;
    private final PresenterTools tools;
    private final FlowPane chips = Styles.styled(new FlowPane(), "chips");
    private final Image[] pictures;
    private Theirs theirs = Theirs.SCREEN;
    private Optional<Chips> chipped = Optional.empty();

    /** All that chips tell. A frame in which it stays the same touches nothing. */
    private record Chips(Phase phase, Optional<Loop.Kind> loop, Rate rate, boolean frozen, Curtain curtain,
            Theirs theirs) {
    }

    /** What the audience has. */
    private enum Theirs {
        SCREEN,
        WINDOW,
        CLOSED
    }

    /**
     * @param stage of its own
     * @param perform does an act, as if its key had been pressed
     * @param windowTools the window's own buttons, at the top right
     */
    public PresenterView(DemoViewModel model, Messages words, KeyMap keys, StageView stage, Consumer<Deed> perform,
            Node windowTools) {
        this.model = model;
        this.words = words;
        this.stage = stage;
        Styles.styled(this, "presenter", "goal-" + model.score().routine().about().goal().id());
        Styles.dress(this, PresenterView.class, "presenter.css", Letters.of(words));
        pictures = new Image[model.score().steps().size()];
        stage.setScore(model.score());
        stage.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        stage.setAccessibleText(words.get("stage.picture"));
        small = new SmallStage();
        notes = new StepNotes(model.score(), words);
        times = new PresenterTimes(words);
        strip = new StepStrip(model.score(), words, step -> model.player().goToStep(step));
        tools = new PresenterTools(words, keys, perform);

        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox head = Styles.styled(new HBox(
                new IconButton(Icon.ARROW_BACK, words.get("end"), keys.keys(Act.LEAVE, Place.PRESENTER),
                        () -> perform.accept(Act.LEAVE)),
                Words.line(model.score().routine().about().title().in(words.locale()), Styles.TITLE),
                air, times, windowTools), "presenter-head");
        VBox left = Styles.styled(new VBox(small, tools.playing()), "presenter-left");
        VBox.setVgrow(small, Priority.ALWAYS);
        PresenterBody body = new PresenterBody(left, notes);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body, strip, tools.showing());
        follow();
    }

    private void follow() {
        model.player().momentProperty().addListener((_, _, moment) -> show(moment));
        model.player().stateProperty().addListener((_, _, state) -> show(state));
        model.sceneryProperty().addListener(_ -> dress());
        model.spotProperty().addListener((_, _, spot) -> pointer.show(spot, stage));
        model.toolProperty().addListener(_ -> showTools());
        model.curtainProperty().addListener(_ -> showTools());
        model.frozenProperty().addListener(_ -> showTools());
        dress();
        show(model.player().momentProperty().get());
        show(model.player().stateProperty().get());
        showLesson();
    }

    /**
     * Moves what is pointed with a little by an arrow key; it begins in the middle.
     *
     * @return whether there is anything to point with
     */
    public boolean point(KeyCode arrow) {
        if (!arrow.isArrowKey() || model.toolProperty().get().isEmpty()) {
            return false;
        }
        double step = POINTING_STEP * stage.pixelsPerCm();
        double x = arrow == KeyCode.RIGHT ? step : arrow == KeyCode.LEFT ? -step : 0;
        double y = arrow == KeyCode.DOWN ? step : arrow == KeyCode.UP ? -step : 0;
        Point2D from = model.spotProperty().get().map(spot -> stage.pixelAt(spot.at()))
                .orElseGet(() -> new Point2D(stage.getWidth() / 2, stage.getHeight() / 2));
        model.pointAt(stage.centimetresAt(Math.clamp(from.getX() + x, 0, stage.getWidth()),
                Math.clamp(from.getY() + y, 0, stage.getHeight())));
        return true;
    }

    /** Hangs the small picture of a step. */
    public void setPicture(int step, Image image) {
        pictures[step] = image;
        strip.setPicture(step, image);
        showNextPicture();
    }

    /** Shows on which screen the audience's window is, and whether it is open at all. */
    public void show(ScreenPlan now, boolean isOpen) {
        theirs = !isOpen ? Theirs.CLOSED : now.audience().isPresent() ? Theirs.SCREEN : Theirs.WINDOW;
        tools.show(now);
        showTools();
    }

    /** Shows the lesson's clock, which goes on while the routine stands. */
    public void showLesson() {
        times.show(model.lesson());
    }

    /** Shows whether nothing is to be heard. */
    public void showQuiet(boolean isQuiet) {
        tools.showQuiet(isQuiet);
    }

    private void show(Moment moment) {
        stage.follow(moment, model.player().stateProperty().get().rate());
        notes.show(moment);
        times.show(moment);
        strip.show(moment.step().index());
        showNextPicture();
    }

    private void showNextPicture() {
        int next = model.player().momentProperty().get().step().index() + 1;
        notes.setNextPicture(next < pictures.length ? Optional.ofNullable(pictures[next]) : Optional.empty());
    }

    private void show(PlayState state) {
        tools.show(state);
        showChips();
    }

    private void showTools() {
        tools.show(model);
        pseudoClassStateChanged(POINTING, model.toolProperty().get().isPresent());
        showChips();
    }

    private void dress() {
        Scenery scenery = model.sceneryProperty().get();
        stage.setLookFrom(scenery.viewShown(), scenery.compares() ? Optional.of(Side.RIGHT) : Optional.empty());
        stage.setOverlays(scenery.overlays());
        showTools();
    }

    private void showChips() {
        PlayState state = model.player().stateProperty().get();
        Phase phase = state.phase() instanceof Phase.CountingIn counting
                ? new Phase.CountingIn(counting.count() * Phase.SECOND)
                : state.phase() instanceof Phase.Waiting waiting ? waiting.inWholeSeconds() : state.phase();
        Optional<Chips> now = Optional.of(new Chips(phase, state.loop().map(Loop::kind), state.rate(),
                model.frozenProperty().get(), model.curtainProperty().get(), theirs));
        if (now.equals(chipped)) {
            return;
        }
        chipped = now;
        chips.getChildren().clear();
        switch (model.curtainProperty().get()) {
            case BLACK -> chip("chip.black", "warning");
            case CALM -> chip("chip.calm", "warning");
            case OPEN -> { }
        }
        if (model.frozenProperty().get()) {
            chip("chip.frozen", "warning");
        }
        switch (phase) {
            case Phase.Ready _ -> chip("chip.ready");
            case Phase.Paused _ -> chip("chip.paused");
            case Phase.Waiting _ -> chip("chip.waiting");
            case Phase.CountingIn(long left) -> chips.getChildren().add(Words.line(
                    words.get("chip.count", (int) (left / Phase.SECOND)), "chip"));
            case Phase.Finished _ -> chip("chip.finished");
            case Phase.Playing _ -> { }
        }
        state.loop().ifPresent(loop -> chip(loop.kind() == Loop.Kind.STEP ? "chip.loop" : "chip.loop-stroke"));
        if (!state.rate().equals(Rate.NORMAL)) {
            chips.getChildren().add(Words.line(words.get("chip.rate", state.rate().percent() / 100.0), "chip"));
        }
        switch (theirs) {
            case SCREEN -> { }
            case WINDOW -> chip("chip.window");
            case CLOSED -> chip("chip.closed", "warning");
        }
    }

    private void chip(String key, String... styles) {
        chips.getChildren().add(Styles.styled(Words.line(words.get(key), "chip"), styles));
    }

    /** The stage in a frame. The mouse over it points, if there is something in hand to point with. */
    private final class SmallStage extends Pane {

        SmallStage() {
            Styles.styled(this, "small-stage");
            setMinSize(0, 0);
            getChildren().addAll(stage, pointer, chips);
            addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
            addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
            addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.pointAway());
        }

        private void point(MouseEvent event) {
            model.pointAt(stage.centimetresAt(event.getX() - stage.getLayoutX(), event.getY() - stage.getLayoutY()));
        }

        @Override
        protected void layoutChildren() {
            double in = snappedLeftInset();
            double width = getWidth() - 2 * in;
            // A line for the chips, whether there are any or not: a face must not shrink when it pauses.
            double top = in + chips.minHeight(width);
            double height = getHeight() - top - in;
            stage.resizeRelocate(in, top, Math.max(0, width), Math.max(0, height));
            pointer.resizeRelocate(in, top, Math.max(0, width), Math.max(0, height));
            chips.resizeRelocate(in, in, width, chips.prefHeight(width));
            pointer.show(model.spotProperty().get(), stage);
        }
    }
}
