package app.effleurage.ui.before;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.BreathPattern;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Roomy;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where one chooses how to breathe: which pattern, how slowly, and whether the breath may be held. */
public final class BreathView extends HBox implements Roomy {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this many ems across there is no room for two columns. */
    private static final double NARROW_EMS = 56;

    private final BeforeViewModel model;
    private final Messages words;
    private final BreathWords breaths;
    private final VBox patterns = Styles.styled(new VBox(), "breath-patterns");
    private final VBox notes = Styles.styled(new VBox(), "breath-notes");
    private final ToggleGroup group = new ToggleGroup();
    private final Node tools;
    private final IconButton back;
    private final Label title;
    private final HBox done;
    private final VBox aside;

    /**
     * @param backKeys the keys that go back, as a person calls them
     * @param tools the window's own buttons, at the top right
     * @param onDone called when the user has chosen
     */
    public BreathView(BeforeViewModel model, Messages words, String backKeys, Node tools, Runnable onDone) {
        this.model = model;
        this.words = words;
        breaths = new BreathWords(words);
        Styles.styled(this, "before", "breathing", "goal-" + model.routine().about().goal().id());
        Styles.dress(this, BreathView.class, "before.css", Letters.of(words));
        Styles.dress(this, BreathView.class, "breath.css", Letters.of(words));

        this.tools = tools;
        back = new IconButton(Icon.ARROW_BACK, words.get("breath.back"), backKeys, onDone);
        title = Words.wrapped(words.get("breath.title"), Styles.DISPLAY);
        done = Styles.styled(new HBox(new PillButton(words.get("breath.done"), Icon.CHECK, PillButton.Voice.PRIMARY, onDone)
                .large()), "breath-done");
        aside = aside();
        setRoom(Double.MAX_VALUE);

        showPatterns();
        showNotes();
    }

    @Override
    public void setRoom(double widthEms) {
        boolean narrow = widthEms < NARROW_EMS;
        if (!getChildren().isEmpty() && narrow == getPseudoClassStates().contains(NARROW)) {
            return;
        }
        pseudoClassStateChanged(NARROW, narrow);
        getChildren().setAll(narrow ? List.of(column()) : List.of(left(), right()));
    }

    private VBox left() {
        VBox left = Styles.styled(new VBox(Styles.styled(new HBox(back), "back-row"), title, DownScroll.whole(patterns)),
                "breath-left");
        VBox.setVgrow(left.getChildren().getLast(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        return left;
    }

    private VBox right() {
        DownScroll read = DownScroll.whole(aside);
        VBox sheet = Styles.styled(new VBox(read, done), Styles.SURFACE, "breath-sheet");
        VBox.setVgrow(read, Priority.ALWAYS);
        VBox right = Styles.styled(new VBox(Styles.styled(new HBox(tools), "breath-tools"), sheet), "breath-right");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        return right;
    }

    /** The way back to what comes next stays in sight; all else scrolls above it. */
    private VBox column() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        DownScroll read = DownScroll.whole(new VBox(title, patterns, aside));
        VBox.setVgrow(read, Priority.ALWAYS);
        VBox column = Styles.styled(new VBox(Styles.styled(new HBox(back, air, tools), "back-row"), read, done), "breath-left");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /** Puts the focus on the pattern that is chosen. */
    public void focusChosen() {
        if (group.getSelectedToggle() instanceof Node chosen) {
            chosen.requestFocus();
        }
    }

    private VBox aside() {
        BreathChoice choice = model.breathProperty().get();
        Choices<BreathPace> pace = new Choices<>(List.of(BreathPace.values()), choice.pace(),
                each -> words.get("breath.pace." + each.id()), each -> {
                    breathe(model.breathProperty().get().withPace(each));
                    showPatterns();
                }).of(words.get("breath.pace"));
        HoldSwitch holds = new HoldSwitch(words.get("breath.no-holds"), !choice.holdsAllowed(), noHolds -> {
            breathe(model.breathProperty().get().withHolds(!noHolds));
            showPatterns();
        });
        VBox whoNot = Styles.styled(new VBox(Words.wrapped(words.get("breath.no-holds.who"), Styles.QUIET)), "breath-who");
        breaths.texts().notForHolding().forEach(who -> whoNot.getChildren().add(Words.item(who, Styles.QUIET)));
        return Styles.styled(new VBox(
                Styles.styled(new VBox(Words.wrapped(words.get("breath.pace"), Styles.HEADING), pace), "breath-group"),
                Styles.styled(new VBox(holds, whoNot), "breath-group"),
                Words.wrapped(breaths.texts().gently(), Styles.BODY, "breath-gently"),
                notes), "breath-aside");
    }

    private void breathe(BreathChoice choice) {
        model.breathe(choice);
        showNotes();
    }

    private void showPatterns() {
        group.getToggles().clear();
        patterns.getChildren().clear();
        add(new PatternRow(words.get("breath.written"), "", words.get("breath.written.advice"),
                () -> choose(Optional.empty())), Optional.empty());
        for (BreathPattern pattern : model.patterns()) {
            Optional<String> id = Optional.of(pattern.id());
            BreathPattern paced = model.breathProperty().get().pace().applyTo(pattern);
            add(new PatternRow(breaths.texts().name(pattern.id()), pattern.isNatural() ? "" : breaths.timing(paced),
                    breaths.texts().advice(pattern.id(), paced.mostCycles()), () -> choose(id)), id);
        }
    }

    private void add(PatternRow row, Optional<String> pattern) {
        row.setToggleGroup(group);
        row.setSelected(pattern.equals(model.breathProperty().get().pattern()));
        patterns.getChildren().add(row);
    }

    private void choose(Optional<String> pattern) {
        breathe(model.breathProperty().get().withPattern(pattern));
    }

    private void showNotes() {
        notes.getChildren().clear();
        notes.setVisible(!model.breathNotes().isEmpty());
        notes.setManaged(notes.isVisible());
        if (notes.isVisible()) {
            notes.getChildren().add(Words.wrapped(words.get("breath.notes"), Styles.HEADING));
            breaths.notes(model.breathNotes()).forEach(note ->
                    notes.getChildren().add(Words.item(note, Styles.BODY)));
        }
    }
}
