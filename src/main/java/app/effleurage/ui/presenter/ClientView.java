package app.effleurage.ui.presenter;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Roomy;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.time.Duration;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page before a routine is shown to somebody: cautions to go through, and what is set up for them. */
public final class ClientView extends StackPane implements Roomy {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this many ems across there is no room for two columns. */
    private static final double NARROW_EMS = 62;

    private final ClientViewModel model;
    private final Messages words;
    private final Node head;
    private final HBox foot;
    private final ClientCautions cautions;
    private final Region setUp;
    private final PillButton start;
    private final Label ticked = Words.wrapped("", Styles.QUIET);
    private final Label length = Words.wrapped("", Styles.QUIET);
    private final Label told = Words.wrapped("", Styles.QUIET);

    /**
     * @param backKeys the keys that go back, as a person calls them
     * @param startKey the key that starts, as a person calls it
     * @param tools the window's own buttons, at the top right
     */
    public ClientView(ClientViewModel model, Messages words, String backKeys, String startKey, Node tools) {
        this.model = model;
        this.words = words;
        Styles.styled(this, "client", "goal-" + model.routine().about().goal().id());
        Styles.dress(this, ClientView.class, "client.css", Letters.of(words));
        Label title = Words.wrapped(words.get("client.title", model.routine().about().title().in(words.locale())),
                Styles.DISPLAY);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head = Styles.styled(new HBox(new IconButton(Icon.ARROW_BACK, words.get("client.back"), backKeys, model::back),
                title, tools), "client-head");
        start = new PillButton(words.get("client.start", startKey), Icon.SHOW, PillButton.Voice.PRIMARY, model::start)
                .large();
        start.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(ticked, Priority.ALWAYS);
        ticked.setMaxWidth(Double.MAX_VALUE);
        foot = Styles.styled(new HBox(start, ticked), "client-foot");
        cautions = new ClientCautions(model, words);
        setUp = setUp();
        model.tickedProperty().addListener(_ -> showTicks());
        model.scoreProperty().addListener(_ -> showLength());
        model.savedProperty().addListener(_ -> showSaved());
        showTicks();
        showLength();
        showSaved();
        setRoom(Double.MAX_VALUE);
    }

    @Override
    public void setRoom(double widthEms) {
        boolean narrow = widthEms < NARROW_EMS;
        if (!getChildren().isEmpty() && narrow == getPseudoClassStates().contains(NARROW)) {
            return;
        }
        pseudoClassStateChanged(NARROW, narrow);
        Region body = narrow ? DownScroll.whole(Styles.styled(new VBox(cautions, setUp), "client-column"))
                : columns();
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(Styles.styled(new VBox(head, body, foot), "client-page"));
    }

    /** Offers one more way on, at the end. */
    public void addWay(Region way) {
        way.setMinWidth(USE_PREF_SIZE);
        foot.getChildren().add(way);
    }

    /** Puts the focus on the first caution. */
    public void focusFirst() {
        cautions.focusFirst();
    }

    /** Shows the caution that a start still waits for. */
    public void focusMissing() {
        cautions.focusMissing();
    }

    private HBox columns() {
        Region left = DownScroll.whole(cautions);
        Region right = DownScroll.whole(setUp);
        HBox columns = Styles.styled(new HBox(left, right), "client-columns");
        HBox.setHgrow(right, Priority.ALWAYS);
        return columns;
    }

    private Region setUp() {
        Choices<Optional<Duration>> minutes = new Choices<>(model.lengths(), model.wantedProperty().get(),
                length -> length.map(wish -> words.get("client.minutes", wish.toMinutes()))
                        .orElseGet(() -> words.get("client.written")), model::choose)
                .of(words.get("client.length"));
        Choices<Optional<Duration>> lessons = new Choices<>(model.lessons(), model.lessonProperty().get(),
                length -> length.map(wish -> words.get("client.minutes", wish.toMinutes()))
                        .orElseGet(() -> words.get("client.lesson.routine")), model::plan)
                .of(words.get("client.lesson"));
        VBox steps = Styles.styled(new VBox(), "client-steps");
        for (int step = 0; step < model.routine().steps().size(); step++) {
            steps.getChildren().add(new ClientStep(model, step, words));
        }
        TextField name = Styles.styled(new TextField(
                words.get("client.save.usual", model.routine().about().title().in(words.locale()))), "client-field");
        name.setAccessibleText(words.get("client.save.title"));
        HBox.setHgrow(name, Priority.ALWAYS);
        PillButton save = new PillButton(words.get("client.save"), PillButton.Voice.QUIET,
                () -> model.save(name.getText()));
        VBox box = Styles.styled(new VBox(
                part("client.length", minutes, length), part("client.lesson", lessons),
                part("client.steps", Words.wrapped(words.get(model.canLeaveOut() ? "client.steps.what"
                        : "client.steps.fixed"), Styles.QUIET), steps),
                part("client.save.title", Words.wrapped(words.get("client.save.what"), Styles.QUIET),
                        Styles.styled(new HBox(name, save), "client-save"), told)), "client-set-up");
        return box;
    }

    private Node part(String key, Node... content) {
        VBox part = Styles.styled(new VBox(Words.wrapped(words.get(key), Styles.HEADING)), "client-part");
        part.getChildren().addAll(content);
        return part;
    }

    private void showTicks() {
        start.setDisable(!model.isReady());
        ticked.setText(model.isReady() ? words.get("client.ready")
                : words.get("client.ticked", model.tickedProperty().get(), model.cautions().size()));
    }

    private void showLength() {
        length.setText(words.get("client.length.true",
                TimeText.length(Duration.ofNanos(model.scoreProperty().get().lengthNanos())),
                model.scoreProperty().get().steps().size()));
    }

    private void showSaved() {
        told.setText(model.savedProperty().get().map(result -> switch (result) {
            case ClientViewModel.Saved.As(var file) -> words.get("client.saved", file.toString());
            case ClientViewModel.Saved.Failed(var why) -> words.get("client.not-saved", why);
        }).orElse(""));
    }
}
