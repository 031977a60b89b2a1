package app.effleurage.ui.before;

import app.effleurage.routine.About;
import app.effleurage.routine.Coverage;
import app.effleurage.routine.LocalizedText;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page before a routine: what it is, what to have ready, what to know first, how long to take. */
public final class BeforeView extends StackPane implements Roomy {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this many ems across there is no room for two columns, and all stands in one. */
    private static final double NARROW_EMS = 62;


    private final BeforeViewModel model;
    private final Messages words;
    private final HBox asides = new HBox();
    private final PillButton start;
    private final PillButton show;
    private final Region introduction;
    private final Region beginning;
    private final HBox backRow;
    private final HBox cautionsHead;
    private final Region cautions;
    private final Node stop;
    private final Node tools;
    private final Label trueLength = Words.wrapped("", Styles.QUIET);

    /**
     * @param backKeys the keys that go back, as a person calls them
     * @param tools the window's own buttons, at the top right
     */
    public BeforeView(BeforeViewModel model, Messages words, String backKeys, Node tools) {
        this.model = model;
        this.words = words;
        Styles.styled(this, "before", "goal-" + model.routine().about().goal().id());
        Styles.dress(this, BeforeView.class, "before.css", Letters.of(words));
        start = new PillButton(words.get("start"), Icon.PLAY, PillButton.Voice.PRIMARY, model::start).large();
        start.setDefaultButton(true);
        show = new PillButton(words.get("show"), Icon.SHOW, PillButton.Voice.QUIET, model::show).large();

        this.tools = tools;
        introduction = introduction();
        beginning = beginning();
        cautions = new CautionsPane(model.routine().safety().cautions(), words);
        stop = CautionsPane.stop(words);
        backRow = Styles.styled(new HBox(new IconButton(Icon.ARROW_BACK, words.get("back"), backKeys, model::back)),
                "back-row");
        cautionsHead = Styles.styled(new HBox(Words.wrapped(words.get("cautions.title"), Styles.TITLE)),
                "cautions-head");
        setRoom(Double.MAX_VALUE);

        model.scoreProperty().addListener(_ -> showLength());
        showLength();
    }

    @Override
    public void setRoom(double widthEms) {
        boolean narrow = widthEms < NARROW_EMS;
        if (!getChildren().isEmpty() && narrow == getPseudoClassStates().contains(NARROW)) {
            return;
        }
        pseudoClassStateChanged(NARROW, narrow);
        getChildren().setAll(narrow ? oneColumn() : twoColumns());
    }

    private Node twoColumns() {
        VBox left = Styles.styled(new VBox(backRow, scrolling(introduction), beginning, ways()), "before-left");
        VBox.setVgrow(left.getChildren().get(1), Priority.ALWAYS);
        cautionsHead.getChildren().setAll(cautionsHead.getChildren().getFirst(), air(), tools);
        ScrollPane read = scrolling(cautions);
        VBox sheet = Styles.styled(new VBox(read, stop), Styles.SURFACE, "cautions-sheet");
        VBox.setVgrow(read, Priority.ALWAYS);
        VBox right = Styles.styled(new VBox(cautionsHead, sheet), "before-right");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        backRow.getChildren().setAll(backRow.getChildren().getFirst(), air(), asides);
        return Styles.styled(new HBox(left, right), "before-columns");
    }

    /** The way on stays in sight; all that is to be read scrolls above it. */
    private Node oneColumn() {
        cautionsHead.getChildren().setAll(cautionsHead.getChildren().getFirst());
        backRow.getChildren().setAll(backRow.getChildren().getFirst(), air(), asides, tools);
        VBox sheet = Styles.styled(new VBox(cautions, stop), Styles.SURFACE, "cautions-sheet");
        ScrollPane read = scrolling(Styles.styled(new VBox(introduction, cautionsHead, sheet, beginning), "before-read"));
        VBox.setVgrow(read, Priority.ALWAYS);
        return Styles.styled(new VBox(backRow, read, ways()), "before-column");
    }

    /** Offers something that is not a way on, at the top. */
    public void addAside(Node way) {
        asides.getChildren().add(way);
    }

    private Node ways() {
        return Styles.styled(new HBox(start, show), "before-ways");
    }

    private static Region air() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        return air;
    }

    /** Puts the focus on the way on. */
    public void focusStart() {
        start.requestFocus();
    }

    private Region introduction() {
        About about = model.routine().about();
        VBox box = Styles.styled(new VBox(), "introduction");
        box.getChildren().add(Words.even(in(about.title()), Styles.DISPLAY));
        about.subtitle().ifPresent(text -> box.getChildren().add(Words.even(in(text), Styles.SUBTITLE)));
        about.feelsLike().ifPresent(text -> box.getChildren().add(Words.wrapped(in(text), Styles.BODY)));
        lacks().ifPresent(note -> box.getChildren().add(Words.wrapped(note, Styles.QUIET, "lacking")));
        if (!model.routine().preparation().isEmpty()) {
            box.getChildren().add(Words.wrapped(words.get("preparation"), Styles.HEADING, "preparation-title"));
            int number = 1;
            for (LocalizedText text : model.routine().preparation()) {
                box.getChildren().add(preparation(number++, in(text)));
            }
        }
        about.author().ifPresent(author ->
                box.getChildren().add(Words.wrapped(words.get("author", author), Styles.LABEL, "author")));
        return box;
    }

    /** What the routine lacks in the reader's language. */
    private Optional<String> lacks() {
        Locale locale = words.locale();
        String language = locale.getDisplayLanguage(locale);
        return switch (Coverage.of(model.routine(), locale)) {
            case ALL -> Optional.empty();
            case SOME -> Optional.of(words.get("lacks.some", language));
            case NONE -> Optional.of(words.get("lacks.all", language));
        };
    }

    private static Node preparation(int number, String text) {
        Label figure = Words.line(Integer.toString(number), "preparation-number");
        Label label = Words.wrapped(text, Styles.BODY);
        HBox.setHgrow(label, Priority.ALWAYS);
        return Styles.styled(new HBox(figure, label), "preparation");
    }

    private Region beginning() {
        List<Optional<Duration>> choices = model.choices();
        Choices<Optional<Duration>> minutes = new Choices<>(choices, model.wantedProperty().get(), this::name,
                model::choose).of(words.get("minutes"));
        VBox box = Styles.styled(new VBox(Words.wrapped(words.get("minutes"), Styles.HEADING), minutes, trueLength),
                "beginning");
        if (model.breathes()) {
            box.getChildren().add(breathing());
        }
        return box;
    }

    private Node breathing() {
        String chosen = new BreathWords(words).summary(model.breathProperty().get());
        PillButton change = new PillButton(chosen, Icon.BREATH, PillButton.Voice.QUIET, model::toBreathing);
        change.setAccessibleText(words.get("breath.change", chosen));
        Label label = Words.line(words.get("breath"), Styles.HEADING);
        return Styles.styled(new HBox(label, change), "breathing-row");
    }

    private String name(Optional<Duration> length) {
        return length.map(wish -> wish.toSecondsPart() == 0
                        ? words.get("minutes.n", wish.toMinutes()) : TimeText.length(wish))
                .orElseGet(() -> words.get("minutes.written", TimeText.length(model.routine().length())));
    }

    private void showLength() {
        String length = TimeText.length(model.length());
        boolean nearest = model.wantedProperty().get().filter(wish -> !wish.equals(model.length())).isPresent();
        trueLength.setText(words.get(nearest ? "length.nearest" : "length", length,
                model.scoreProperty().get().steps().size()));
    }

    private static ScrollPane scrolling(Node content) {
        DownScroll pane = new DownScroll(content);
        if (content instanceof Region region) {
            region.setMinHeight(USE_PREF_SIZE);
        }
        return pane;
    }

    private String in(LocalizedText text) {
        return text.in(words.locale());
    }
}
