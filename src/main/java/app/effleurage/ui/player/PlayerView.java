package app.effleurage.ui.player;

import app.effleurage.claps.live.MicrophoneState;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.Rate;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPhase;
import app.effleurage.score.BreathNote;
import app.effleurage.score.Moment;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.BreathTexts;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.LiveText;
import app.effleurage.ui.control.StepProgress;
import app.effleurage.ui.control.TimeDisplay;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The player: the stage, the words beside it, the line across the steps, and what lies over them. */
public final class PlayerView extends Region {

    private static final PseudoClass ACROSS = PseudoClass.getPseudoClass("across");
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    private final PlayerViewModel model;
    private final Messages words;
    private final KeyMap keys;
    private final StepWordsPane stepWords;
    private final AcrossPane across;
    private final PlayerTools tools;
    private final StepProgress progress = new StepProgress();
    private final TimeDisplay total = new TimeDisplay("total-left");
    private final Label totalWord = Words.line("", "total-word");
    private final HBox totalLine;
    private final FlowPane chips = Styles.styled(new FlowPane(), "chips");
    private final Label note = Words.wrapped("", "chip");
    private final StackPane over = Styles.styled(new StackPane(), "over");
    private final OverStage overStage;
    private final LiveText live = new LiveText();
    private final LiveWords liveWords;
    private final PlayerLayout layout;
    private List<BreathNote> breathNotes = List.of();
    private Optional<Shown> shown = Optional.empty();
    private Optional<String> ear = Optional.empty();
    private boolean hearsClaps;

    /** All of a state that is drawn. A frame in which it stays the same touches nothing. */
    private record Shown(Phase phase, int step, Rate rate, boolean looping, boolean locked, boolean refused,
            Optional<String> ear) {

        static Shown of(PlayState state, boolean refused, Optional<String> ear) {
            Phase drawn = switch (state.phase()) {
                case Phase.CountingIn counting -> new Phase.CountingIn(counting.count() * Phase.SECOND);
                case Phase.Waiting waiting -> waiting.inWholeSeconds();
                case Phase.Ready _, Phase.Playing _, Phase.Paused _, Phase.Finished _ -> state.phase();
            };
            return new Shown(drawn, state.step(), state.rate(), state.looping(), state.locked(), refused, ear);
        }
    }

    /**
     * @param stage what shows the face; the view lays it out and never draws on it
     * @param tools the buttons
     */
    public PlayerView(PlayerViewModel model, Messages words, KeyMap keys, Region stage, PlayerTools tools) {
        this.model = model;
        this.words = words;
        this.keys = keys;
        this.tools = tools;
        Styles.styled(this, "player", "goal-" + model.score().routine().about().goal().id());
        Styles.dress(this, PlayerView.class, "player.css", Letters.of(words));
        stepWords = new StepWordsPane(model.score(), words);
        across = new AcrossPane(model.score(), words);
        overStage = new OverStage(words, keys);
        liveWords = new LiveWords(model.score(), words);
        stage.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        stage.setAccessibleText(words.get("stage.picture"));
        over.getChildren().add(overStage);
        over.setMouseTransparent(true);
        totalWord.setText(words.get("left.all"));
        totalLine = Styles.styled(new HBox(total, totalWord), "total-line");
        progress.setSteps(model.score().steps().stream().map(ScoredStep::lengthNanos).toList());
        progress.setOnStep(model::goToStep);
        layout = new PlayerLayout(this, stage, over, stepWords, across, tools, chips, note, totalLine,
                progress);
        getChildren().addAll(stage, over, live, stepWords, across, totalLine, progress, chips, note, tools);
        note.setVisible(false);
        setAcrossTheRoom(false);

        stage.setOnMouseClicked(_ -> model.playOrPause());
        setOnMouseMoved(_ -> model.touched());
        setOnMousePressed(_ -> model.touched());
        // Whoever goes from button to button must see them.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                model.touched();
            }
        });
        model.momentProperty().addListener((_, _, moment) -> show(moment));
        model.stateProperty().addListener((_, _, state) -> show(state));
        model.refusedProperty().addListener(_ -> show(model.stateProperty().get()));
        model.idleProperty().addListener((_, _, idle) -> showIdle(idle));
        show(model.momentProperty().get());
        show(model.stateProperty().get());
        showIdle(model.idleProperty().get());
    }

    /** Whether only the face, what to do and the time are shown, very large. */
    public void setAcrossTheRoom(boolean isAcross) {
        pseudoClassStateChanged(ACROSS, isAcross);
        across.setVisible(isAcross);
        stepWords.setVisible(!isAcross);
        totalLine.setVisible(!isAcross);
        progress.setVisible(!isAcross);
        tools.setFew(isAcross);
        layout.setAcross(isAcross);
        requestLayout();
        if (isFocusWithin()) {
            focusWords();
        }
    }

    /** Tells how large an em is, in pixels, as the user wants it. */
    public void setEm(double pixels) {
        layout.setEm(pixels);
        requestLayout();
    }

    /** Shows a quiet sentence below the stage, or none any more. */
    public void setNote(Optional<String> sentence) {
        note.setText(sentence.orElse(""));
        note.setVisible(sentence.isPresent());
        requestLayout();
    }

    /** Tells of the steps that do not breathe as was chosen; how they breathe is shown, quietly, as long as they last. */
    public void setBreathNotes(List<BreathNote> notes) {
        breathNotes = List.copyOf(notes);
        shown = Optional.empty();
        show(model.stateProperty().get());
    }

    /** Shows whether two claps are heard; nothing where nobody wants them. Why they are not stands in the settings. */
    public void setEar(MicrophoneState state) {
        hearsClaps = state.hears();
        ear = switch (state) {
            case OFF, OPENING -> Optional.empty();
            case LISTENING -> Optional.of(words.get("chip.claps"));
            case MUTED, NO_MICROPHONE, REFUSED, LOST, NO_ANSWER -> Optional.of(words.get("chip.no-claps"));
        };
        show(model.stateProperty().get());
    }

    /** Puts the focus on the words: who hears the screen hears each step as it comes. Keys mean the same anywhere. */
    public void focusWords() {
        live.requestFocus();
    }

    /** What is read out by now to who hears the screen. */
    String readOut() {
        return live.text();
    }

    @Override
    protected void layoutChildren() {
        layout.lay(getWidth(), getHeight());
        Region seen = across.isVisible() ? across : stepWords;
        live.resizeRelocate(seen.getLayoutX(), seen.getLayoutY(), seen.getWidth(), seen.getHeight());
    }

    private void show(Moment moment) {
        stepWords.show(moment);
        across.show(moment);
        progress.show(moment.step().index(), moment.step().progress());
        total.show(moment.remainingNanos());
        readOut(moment, model.stateProperty().get());
    }

    private void readOut(Moment moment, PlayState state) {
        live.say(liveWords.at(moment, state, overStage.inWords(), model.refusedProperty().get()));
    }

    private void show(PlayState state) {
        Optional<Shown> now = Optional.of(Shown.of(state, model.refusedProperty().get(), ear));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        tools.show(state);
        chips.getChildren().clear();
        if (!state.rate().equals(Rate.NORMAL)) {
            chip(words.get("chip.rate", state.rate().percent() / 100.0));
        }
        if (state.looping()) {
            chip(words.get("chip.loop"));
        }
        if (state.locked()) {
            chip(words.get("chip.lock", keys.key(Act.LOCK)));
        }
        breathNotes.stream().filter(note -> note.steps().contains(state.step()))
                .forEach(note -> chip(words.get("chip.breath", timing(note.instead()))));
        ear.ifPresent(this::chip);
        overStage.show(state.phase(), nameOf(state.step()), model.refusedProperty().get(), hearsClaps);
        readOut(model.momentProperty().get(), state);
    }

    private String nameOf(int step) {
        return model.score().steps().get(step).step().words().name().in(words.locale());
    }

    private String timing(BreathPattern pattern) {
        return new BreathTexts(words.locale()).timing(pattern.phases().stream().map(phase -> phase.kind().id()).toList(),
                pattern.phases().stream().map(BreathPhase::length).toList());
    }

    private void chip(String text) {
        chips.getChildren().add(Words.line(text, "chip"));
    }

    private void showIdle(boolean idle) {
        // Whoever went to a button by Tab must go on seeing it.
        pseudoClassStateChanged(IDLE, idle && !tools.hasFocusSeen());
    }
}
