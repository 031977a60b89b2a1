package app.effleurage.ui.handout;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What there is to give away of a routine; while something is being made, how far it is and a way to give it up. */
public final class HandoutSheet extends StackPane {

    private final HandoutViewModel model;
    private final Messages words;
    private final StackPane content = new StackPane();
    private final Label told = Words.wrapped("", Styles.BODY, "handout-told");
    private final PillButton card;
    private final PillButton close;
    private final Node ways;
    private final MakingPane making;
    // Held here, for the property outlives the sheet.
    private final ChangeListener<State> onState = (_, _, now) -> show(now);

    public HandoutSheet(HandoutViewModel model, Messages words, Runnable onClose) {
        this.model = model;
        this.words = words;
        Styles.styled(this, "veil");
        Styles.dress(this, HandoutSheet.class, "handout.css", Letters.of(words));
        card = new PillButton(words.get("card.save"), PillButton.Voice.QUIET, model::saveCard);
        close = new PillButton(words.get("close"), PillButton.Voice.PRIMARY, onClose);
        making = new MakingPane(words, model::giveUp);
        told.managedProperty().bind(told.visibleProperty());
        ways = ways();
        StackPane sheet = Styles.styled(new StackPane(content), Styles.SURFACE, "handout-sheet");
        sheet.setMaxWidth(USE_PREF_SIZE);
        sheet.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(sheet);
        model.stateProperty().addListener(onState);
        show(model.stateProperty().get());
    }

    /** Puts the focus on the first way, or on the way out of what is being made. */
    public void focusFirst() {
        // What lies in a scroll pane can have the focus only once that has its skin.
        applyCss();
        layout();
        if (model.isWorking()) {
            making.focus();
        } else {
            card.requestFocus();
        }
    }

    /** Listens no more. */
    public void close() {
        model.stateProperty().removeListener(onState);
    }

    private Node ways() {
        String title = model.routine().about().title().in(words.locale());
        VBox still = Styles.styled(new VBox(
                part("part.card", Words.wrapped(words.get("card.what"), Styles.QUIET), papers(),
                        row(card, new PillButton(words.get("card.print"), PillButton.Voice.QUIET, model::print))),
                part("part.file", Words.wrapped(words.get("file.what"), Styles.QUIET),
                        row(new PillButton(words.get("file.save"), PillButton.Voice.QUIET, model::share)))),
                "handout-column");
        VBox moving = Styles.styled(new VBox(part("part.film", films())), "handout-column");
        // Side by side, or under each other where words are large for the window.
        FlowPane all = Styles.styled(new FlowPane(still, moving), "handout-parts");
        // All but what is told and the way out is scrolled where words are large for the window.
        DownScroll scroll = DownScroll.whole(Styles.styled(new VBox(Words.wrapped(words.get("title"), Styles.TITLE),
                Words.wrapped(words.get("of", title, TimeText.length(model.length())), Styles.SUBTITLE), all), "handout-page"));
        // Or it would ask for the height of one column.
        all.prefWrapLengthProperty().bind(scroll.widthProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return Styles.styled(new VBox(scroll, told, row(close)), "handout-page");
    }

    private Node papers() {
        return new Choices<>(List.of(Handouts.Paper.values()), model.paper(), paper -> switch (paper) {
            case A4 -> words.get("paper.a4");
            case LETTER -> words.get("paper.letter");
        }, model::choose).of(words.get("part.card"));
    }

    private Node[] films() {
        Label what = Words.wrapped("", Styles.QUIET);
        Runnable tell = () -> what.setText(filmed());
        List<OptionalInt> parts = Stream.concat(Stream.of(OptionalInt.empty()),
                IntStream.range(0, model.routine().steps().size()).mapToObj(OptionalInt::of)).toList();
        Choices<OptionalInt> part = new Choices<>(parts, model.partProperty().get(),
                step -> step.isEmpty() ? words.get("film.whole") : words.get("film.step", step.getAsInt() + 1),
                step -> {
                    model.choosePart(step);
                    tell.run();
                }).of(words.get("part.film"));
        tell.run();
        Choices<Handouts.Form> forms = new Choices<>(List.of(Handouts.Form.values()), model.form(), form -> switch (form) {
            case GIF -> words.get("form.gif");
            case MP4 -> words.get("form.mp4");
        }, model::choose).of(words.get("part.film"));
        boolean canMp4 = model.canFilm(Handouts.Form.MP4);
        forms.button(Handouts.Form.MP4).setDisable(!canMp4);
        Label missing = Words.wrapped(words.get("film.no-ffmpeg"), Styles.QUIET);
        missing.setVisible(!canMp4);
        missing.setManaged(!canMp4);
        return new Node[] {part, what, forms, missing,
            row(new PillButton(words.get("film.save"), PillButton.Voice.QUIET, model::saveFilm))};
    }

    private String filmed() {
        OptionalInt step = model.partProperty().get();
        String length = TimeText.length(model.filmLength());
        return step.isEmpty() ? words.get("film.what", length)
                : words.get("film.what.step", model.routine().steps().get(step.getAsInt()).words().name().in(words.locale()),
                        length);
    }

    private Node part(String key, Node... nodes) {
        VBox part = Styles.styled(new VBox(Words.wrapped(words.get(key), Styles.HEADING)), "handout-part");
        part.getChildren().addAll(nodes);
        return part;
    }

    private static Region row(Node... nodes) {
        return Styles.styled(new FlowPane(nodes), "handout-row");
    }

    private void show(State now) {
        boolean working = now instanceof State.Working;
        if (now instanceof State.Working at) {
            making.show(at);
        }
        Node wanted = working ? making : ways;
        if (content.getChildren().isEmpty() || content.getChildren().getFirst() != wanted) {
            content.getChildren().setAll(wanted);
            focusFirst();
        }
        String text = HandoutWords.of(now, words);
        told.setText(text);
        told.setVisible(!text.isEmpty());
    }
}
