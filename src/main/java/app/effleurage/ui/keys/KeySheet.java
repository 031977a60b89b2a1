package app.effleurage.ui.keys;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.KeyCap;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All the keys, read off the {@link KeyMap}: those of the player, and those of everywhere else. */
public final class KeySheet extends StackPane {

    private final KeyMap keys;
    private final PillButton close;
    private final FlowPane columns;
    private final VBox read;
    private final DownScroll scroll;
    private final VBox sheet;

    /**
     * @param place from where it is asked for
     * @param onClose called when the reader has seen enough
     */
    public KeySheet(KeyMap keys, Place place, Messages words, Runnable onClose) {
        this.keys = keys;
        Styles.styled(this, "veil");
        Styles.dress(this, KeySheet.class, "keys.css", Letters.of(words));
        close = new PillButton(words.get("close"), PillButton.Voice.QUIET, onClose);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox head = Styles.styled(new HBox(Words.line(words.get("title"), Styles.TITLE), air, close), "keys-head");
        columns = Styles.styled(new FlowPane(), "keys-columns");
        if (place == Place.PRESENTER) {
            // Two of equal length: all is seen at once.
            columns.getChildren().addAll(
                    Styles.styled(new VBox(
                            column(words.get("group.presenter"), lines(Place.PRESENTER, Act.class)),
                            column(words.get("group.elsewhere"), everywhere())), "keys-groups"),
                    column("", lines(Place.PRESENTER, Teaching.class)));
            Styles.styled(this, "many");
        } else {
            columns.getChildren().addAll(
                    column(words.get("group.player"), lines(Place.PLAYER, Act.class)),
                    column(words.get("group.elsewhere"), Stream.concat(elsewhere(), everywhere().stream()).toList()));
        }
        read = Styles.styled(new VBox(columns, Words.wrapped(words.get("clicker"), Styles.QUIET)), "keys-read");
        scroll = new DownScroll(read);
        sheet = Styles.styled(new VBox(head, scroll), Styles.SURFACE, "keys-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // A click beside the sheet puts it away, a click on it does not.
        setOnMouseClicked(_ -> onClose.run());
        sheet.setOnMouseClicked(Event::consume);
        getChildren().add(sheet);
    }

    /** Puts the focus on the way out. */
    public void focusClose() {
        close.requestFocus();
    }

    /**
     * A flow takes a length of its own to wrap at, and a scroll pane asks how tall its content is without saying how
     * wide: with the true width for both, the sheet is as tall as what it says.
     */
    @Override
    protected void layoutChildren() {
        double across = Math.min(sheet.prefWidth(-1), getWidth() - snappedLeftInset() - snappedRightInset());
        double within = across - sheet.getInsets().getLeft() - sheet.getInsets().getRight();
        columns.setPrefWrapLength(Math.max(0, within - read.getInsets().getLeft() - read.getInsets().getRight()));
        scroll.askAt(within);
        super.layoutChildren();
    }

    /** What keys do at a place alone, or at that and others like it. */
    private List<KeyMap.Binding> lines(Place place, Class<? extends Deed> kind) {
        return keys.table().stream().filter(binding -> binding.places().contains(place) && !isEverywhere(binding)
                && kind.isInstance(binding.act())).toList();
    }

    /** What keys do on pages; what only a clicker's keys do there, whoever has one knows. */
    private Stream<KeyMap.Binding> elsewhere() {
        return keys.table().stream().filter(binding -> !isEverywhere(binding)
                && binding.places().stream().noneMatch(place -> place.isPlayedByKeys() || place == Place.CLIENT));
    }

    private List<KeyMap.Binding> everywhere() {
        return keys.table().stream().filter(KeySheet::isEverywhere).toList();
    }

    private static boolean isEverywhere(KeyMap.Binding binding) {
        return binding.places().size() == Place.values().length;
    }

    private Node column(String title, List<KeyMap.Binding> bindings) {
        VBox column = Styles.styled(new VBox(), "keys-column");
        column.getChildren().add(Words.line(title, Styles.HEADING));
        for (KeyMap.Binding binding : bindings) {
            FlowPane caps = Styles.styled(new FlowPane(), "keys-caps");
            keys.told(binding).forEach(key -> caps.getChildren().add(new KeyCap(keys.name(key))));
            Label act = Words.line(keys.name(binding.act()));
            column.getChildren().add(Styles.styled(new HBox(caps, act), "keys-line"));
        }
        return column;
    }
}
