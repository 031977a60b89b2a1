package app.effleurage.ui.intake;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake.Found.Clash;
import app.effleurage.routinefile.Intake.Standing;
import app.effleurage.routinefile.Origin;
import app.effleurage.text.Messages;
import app.effleurage.text.Sentences;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks what is to become of a routine whose place is taken. */
public final class ClashSheet extends StackPane {

    /** What somebody says. */
    public enum Answer {
        KEEP_BOTH, REPLACE, LEAVE
    }

    private final Messages words;
    private final PillButton first;
    private final DownScroll scroll;
    private final StackPane sheet;

    /** @param onAnswer told once */
    public ClashSheet(Clash clash, Messages words, Consumer<Answer> onAnswer) {
        this.words = words;
        Styles.styled(this, "veil");
        Styles.dress(this, ClashSheet.class, "intake.css", Letters.of(words));
        VBox body = Styles.styled(new VBox(), "intake-body");
        scroll = DownScroll.whole(body);
        sheet = Styles.styled(new StackPane(scroll), Styles.SURFACE, "intake-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        first = new PillButton(words.get("clash.both"), PillButton.Voice.PRIMARY, () -> onAnswer.accept(Answer.KEEP_BOTH));
        body.getChildren().addAll(
                Words.wrapped(words.get("clash.title", title(clash.routine())), Styles.TITLE),
                Words.wrapped(brings(clash), Styles.BODY),
                Words.wrapped(stands(clash.standing()), Styles.BODY),
                way(first, words.get("clash.both.what", title(clash.beside()))));
        if (clash.standing().isReplaceable()) {
            body.getChildren().add(way(new PillButton(words.get("clash.replace"), PillButton.Voice.QUIET,
                    () -> onAnswer.accept(Answer.REPLACE)), words.get("clash.replace.what")));
        }
        body.getChildren().add(way(new PillButton(words.get("clash.leave"), PillButton.Voice.QUIET,
                () -> onAnswer.accept(Answer.LEAVE)), words.get("clash.leave.what")));
        getChildren().add(sheet);
    }

    /** Large words can be taller than the window; a scroll pane asks how tall they are without saying how wide. */
    @Override
    protected void layoutChildren() {
        double across = Math.min(sheet.prefWidth(-1), getWidth() - snappedLeftInset() - snappedRightInset());
        scroll.askAt(across - sheet.getInsets().getLeft() - sheet.getInsets().getRight());
        super.layoutChildren();
    }

    /** Puts the focus on the way that loses nothing. */
    public void focusFirst() {
        // What lies in a scroll pane can have the focus only once that has its skin.
        applyCss();
        layout();
        first.requestFocus();
    }

    private String brings(Clash clash) {
        return words.get("clash.brings", clash.file().getFileName().toString(), TimeText.length(clash.routine().length()),
                clash.routine().steps().size());
    }

    private String stands(Standing standing) {
        String there = standing.routine()
                .map(routine -> words.get("clash.stands", title(routine), TimeText.length(routine.length()),
                        routine.steps().size()))
                .orElseGet(() -> words.get("clash.broken", standing.file().toString()));
        return standing.isReplaceable() ? there : Sentences.joined(Stream.of(there, words.get(
                standing.origin() == Origin.SHIPPED ? "clash.shipped" : "clash.elsewhere", standing.file().toString())));
    }

    private static Node way(PillButton button, String what) {
        button.setMaxWidth(Double.MAX_VALUE);
        return Styles.styled(new VBox(button, Words.wrapped(what, Styles.QUIET)), "intake-way");
    }

    private String title(Routine routine) {
        return routine.about().title().in(words.locale());
    }
}
