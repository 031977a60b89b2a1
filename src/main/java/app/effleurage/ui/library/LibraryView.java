package app.effleurage.ui.library;

import app.effleurage.routine.Routine;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The library: what there is to choose from, and what could not be read. */
public final class LibraryView extends StackPane {

    /** As many cards are made at a time: thousands at once would be slow, and nobody reads them all. */
    private static final int PAGE = 48;

    private final LibraryViewModel model;
    private final Messages words;
    private final Function<Routine, Node> pictures;
    private final CardGrid grid = new CardGrid();
    private final PillButton more;
    private int limit = PAGE;
    private final VBox faults = Styles.styled(new VBox(), "faults");

    /**
     * @param pictures a still for each routine's card
     * @param tools the window's own buttons, at the top right
     */
    public LibraryView(LibraryViewModel model, Messages words, Function<Routine, Node> pictures, Node tools) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
        Styles.styled(this, "library");
        Styles.dress(this, LibraryView.class, "library.css", Letters.of(words));

        more = new PillButton("", PillButton.Voice.QUIET, this::showMore);
        more.managedProperty().bind(more.visibleProperty());
        VBox page = Styles.styled(new VBox(head(tools), grid, more, faults), "library-page");
        VBox.setVgrow(grid, Priority.ALWAYS);
        DownScroll scroll = new DownScroll(page);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);

        model.routines().addListener((ListChangeListener<Routine>) _ -> fillGrid());
        model.knownProperty().addListener(_ -> {
            fillGrid();
            focusFirst();
        });
        model.faultyFiles().addListener((ListChangeListener<FaultyFile>) _ -> fillFaults());
        fillGrid();
        fillFaults();
    }

    /** Puts the focus on the first routine. */
    public void focusFirst() {
        cards().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** The routine whose card has the focus. */
    public Optional<Routine> focused() {
        return cards().stream().filter(Node::isFocusWithin).findFirst().map(RoutineCard::routine);
    }

    /** Goes so many cards on, or back, and stays at the first or the last. */
    public void moveFocus(int by) {
        List<RoutineCard> cards = cards();
        if (!cards.isEmpty()) {
            int now = IntStream.range(0, cards.size()).filter(i -> cards.get(i).isFocusWithin()).findFirst()
                    .orElse(by > 0 ? -1 : cards.size());
            cards.get(Math.clamp(now + by, 0, cards.size() - 1)).requestFocus();
        }
    }

    private List<RoutineCard> cards() {
        return grid.getChildren().stream().filter(RoutineCard.class::isInstance).map(RoutineCard.class::cast).toList();
    }

    /** Tells the cards how large an em is, since how many fit side by side depends on it. */
    public void setEm(double pixels) {
        grid.setEm(pixels);
    }

    private Node head(Node tools) {
        HBox mark = Styles.styled(new HBox(new IconView(Icon.LEAF), Words.line(words.get("wordmark"), Styles.WORDMARK)),
                "library-mark");
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox top = new HBox(mark, air, tools);
        top.setAlignment(Pos.CENTER_LEFT);
        Label greeting = Words.even(words.get("greeting"), Styles.DISPLAY);
        Label hint = Words.wrapped(words.get("hint"), Styles.BODY, Styles.QUIET);
        return Styles.styled(new VBox(top, greeting, hint), "library-head");
    }

    private void fillGrid() {
        List<Node> cards = new ArrayList<>();
        int number = 1;
        for (Routine routine : model.routines().subList(0, Math.min(limit, model.routines().size()))) {
            cards.add(new RoutineCard(routine, number++, pictures.apply(routine), words,
                    () -> model.choose(routine)));
        }
        int hidden = model.routines().size() - cards.size();
        more.setVisible(hidden > 0);
        more.setText(words.get("more", hidden));
        if (model.knownProperty().get()) {
            cards.add(ownFolder(model.routines().isEmpty()));
        }
        boolean hadFocus = grid.getChildren().stream().anyMatch(Node::isFocusWithin);
        grid.getChildren().setAll(cards);
        if (hadFocus) {
            focusFirst();
        }
    }

    private void showMore() {
        limit += PAGE;
        fillGrid();
    }

    private Node ownFolder(boolean nothingElse) {
        Label title = Words.wrapped(words.get(nothingElse ? "empty.title" : "own.title"), Styles.TITLE);
        Label text = Words.wrapped(words.get(nothingElse ? "empty.text" : "own.text"), "card-feels");
        PillButton open = new PillButton(words.get("own.open"), Icon.FOLDER, PillButton.Voice.QUIET, model::openFolder);
        Label where = Words.wrapped(words.name(model.folder()), Styles.LABEL);
        VBox box = Styles.styled(new VBox(title, text, where, open), "own-folder");
        return nothingElse ? Styles.styled(box, "alone") : box;
    }

    private void fillFaults() {
        faults.getChildren().clear();
        faults.setVisible(!model.faultyFiles().isEmpty());
        faults.managedProperty().bind(Bindings.isNotEmpty(model.faultyFiles()));
        if (model.faultyFiles().isEmpty()) {
            return;
        }
        faults.getChildren().add(
                Words.wrapped(words.get("faults.title", model.faultyFiles().size()), Styles.HEADING));
        faults.getChildren().add(Words.wrapped(words.get("faults.text"), Styles.QUIET));
        for (FaultyFile file : model.faultyFiles()) {
            faults.getChildren().add(new FaultyFileBox(file, words.locale()));
        }
    }
}
