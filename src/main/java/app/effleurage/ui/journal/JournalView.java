package app.effleurage.ui.journal;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.Weeks;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.control.Roomy;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The journal's page: on the left what was, on the right what is to be. */
public final class JournalView extends StackPane implements Roomy {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this many ems across there is no room for two columns. */
    private static final double NARROW_EMS = 72;

    private final JournalViewModel model;
    private final Messages words;
    private final IconButton back;
    private final VBox past = Styles.styled(new VBox(), "journal-past");
    private final VBox aside;
    private final VBox page;
    private final VBox notes = Styles.styled(new VBox(), "journal-notes");
    private final HistoryPane history;
    private final PlanPane plan;
    private final KeepingPane keeping;

    /**
     * @param backKeys the keys that go back, as a person calls them
     * @param tools the window's own buttons, at the top right
     */
    public JournalView(JournalViewModel model, Messages words, String backKeys, Node tools) {
        this.model = model;
        this.words = words;
        Styles.styled(this, "journal");
        Styles.dress(this, JournalView.class, "journal.css", Letters.of(words));
        back = Styles.styled(new IconButton(Icon.ARROW_BACK, words.get("back"), backKeys, model::back),
                "journal-back");
        history = new HistoryPane(model, words);
        plan = new PlanPane(model, words);
        keeping = new KeepingPane(model, words);

        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox top = new HBox(back, air, tools);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox head = Styles.styled(new VBox(top, Words.wrapped(words.get("title"), Styles.DISPLAY)), "journal-head");
        aside = Styles.styled(new VBox(
                Styles.styled(new VBox(plan), Styles.SURFACE, "journal-sheet"),
                Styles.styled(new VBox(keeping), Styles.SURFACE, "journal-sheet")), "journal-aside");
        HBox.setHgrow(past, Priority.ALWAYS);
        VBox.setVgrow(past, Priority.ALWAYS);
        page = Styles.styled(new VBox(head, notes), "journal-page");
        setRoom(Double.MAX_VALUE);
        page.setMinHeight(USE_PREF_SIZE);
        DownScroll scroll = new DownScroll(page);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);

        model.contentProperty().addListener(_ -> fill());
        model.erasingProperty().addListener(_ -> keeping.fill());
        model.toldProperty().addListener(_ -> keeping.fill());
        fill();
    }

    @Override
    public void setRoom(double widthEms) {
        boolean narrow = widthEms < NARROW_EMS;
        boolean isLaid = aside.getParent() != null;
        if (isLaid && narrow == getPseudoClassStates().contains(NARROW)) {
            return;
        }
        pseudoClassStateChanged(NARROW, narrow);
        if (isLaid) {
            ((Pane) page.getChildren().removeLast()).getChildren().clear();
        }
        Pane columns = Styles.styled(narrow ? new VBox(past, aside) : new HBox(past, aside), "journal-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page.getChildren().add(columns);
    }

    /** Puts the focus on the way back. */
    public void focusBack() {
        back.requestFocus();
    }

    private void fill() {
        notes.getChildren().setAll(model.contentProperty().get().notes().stream()
                .map(note -> Words.wrapped(note, Styles.BODY)).toList());
        notes.setVisible(!notes.getChildren().isEmpty());
        notes.setManaged(notes.isVisible());
        past.getChildren().setAll(Styles.styled(
                model.contentProperty().get().history().isEmpty() ? nothingYet() : picture(),
                Styles.SURFACE, "journal-sheet"));
        if (!model.contentProperty().get().history().isEmpty()) {
            history.fill();
            past.getChildren().add(Styles.styled(
                    new VBox(Words.wrapped(words.get("history.title"), Styles.TITLE), history),
                    Styles.SURFACE, "journal-sheet"));
        }
        plan.fill();
        keeping.fill();
    }

    private VBox picture() {
        Weeks weeks = model.weeks();
        return new VBox(Words.wrapped(words.get("weeks.title"), Styles.TITLE),
                Words.wrapped(weeks.times() == 0 ? words.get("weeks.none")
                        : words.get("weeks.sum", weeks.times(), JournalWords.minutes(weeks.played())),
                        Styles.BODY, Styles.QUIET),
                new WeeksPicture(weeks, words));
    }

    private VBox nothingYet() {
        boolean keeps = model.contentProperty().get().choice() == HistoryChoice.KEEP;
        VBox box = new VBox(Styles.styled(new HBox(new IconView(Icon.LEAF)), "journal-leaf"),
                Words.wrapped(words.get("empty.title"), Styles.TITLE),
                Words.wrapped(words.get(keeps ? "empty.text" : "empty.off"), Styles.BODY, Styles.QUIET));
        if (keeps) {
            box.getChildren().add(new WeeksPicture(model.weeks(), words));
        }
        VBox.setVgrow(box, Priority.ALWAYS);
        return Styles.styled(box, "journal-empty");
    }
}
