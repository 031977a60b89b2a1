package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.claps.live.MicrophoneState;
import app.effleurage.journal.Claps;
import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.Settings;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake;
import app.effleurage.routinefile.Origin;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.sound.live.SoundState;
import app.effleurage.text.Language;
import app.effleurage.ui.control.PictureFrame;
import app.effleurage.ui.handout.State;
import app.effleurage.ui.handout.What;
import app.effleurage.ui.journal.ResumeOffer;
import app.effleurage.ui.library.FaultyFile;
import app.effleurage.ui.theme.Theme;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link LayoutTest} asks of English, asked of every language that the program ships in. */
class LanguagesLayoutTest {

    private static final int SECTIONS = 7;
    private static final FaultyFile FAULTY = new FaultyFile("/home/someone/evening-jaw.json",
            List.of(new FaultyFile.Fault(14, 9, "A problem that takes a while to tell. ".repeat(4), "Advice.")));

    static Stream<Arguments> languages() {
        return Language.all().stream().filter(language -> language != Language.ENGLISH).flatMap(language ->
                Stream.of(Arguments.of(language, "1024x700", 1), Arguments.of(language, "1280x800", 1),
                        Arguments.of(language, "1280x800", 1.5)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pagesAndSheetsAreWhole(Language language, String size, double text) {
        assertThat(Toolkit.call(() -> {
            Looked looked = new Looked(language, size, text);
            Routine routine = SampleRoutines.named("tension-relief");
            Score score = Composer.compose(routine).score().orElseThrow();
            String title = routine.about().title().in(language.locale());
            looked.at("library", pages -> pages.library(SampleRoutines.all(), List.of(), _ -> new PictureFrame()));
            looked.at("faults", pages -> pages.library(SampleRoutines.all(), List.of(FAULTY), _ -> new PictureFrame()));
            looked.at("empty", pages -> pages.library(List.of(), List.of(), _ -> new PictureFrame()));
            looked.at("breathing", pages -> pages.breathing(routine, BreathChoice.AS_WRITTEN));
            looked.at("holding", pages -> pages.breathing(routine,
                    new BreathChoice(Optional.of("4-4-4-4"), BreathPace.SLOWER, true)));
            for (Routine each : SampleRoutines.all()) {
                looked.at("before " + each.id(), pages -> pages.before(each));
                looked.at("client " + each.id(), pages -> pages.client(each, 0));
                looked.at("after " + each.id(), pages -> pages.after(each, new PictureFrame()));
            }
            looked.at("question", pages -> pages.afterWithQuestion(routine, new PictureFrame()));
            looked.at("journal", pages -> pages.journal(SampleJournals.full(), false));
            looked.at("journal told", pages -> pages.journal(SampleJournals.told(), true));
            for (HistoryChoice choice : HistoryChoice.values()) {
                looked.at("journal " + choice, pages -> pages.journal(SampleJournals.empty(choice), false));
            }
            looked.at("resume", pages -> pages.resume(new ResumeOffer.GoOn(title, 4, title, 1440)));
            looked.at("changed", pages -> pages.resume(new ResumeOffer.Changed(title)));
            looked.at("gone", pages -> pages.resume(new ResumeOffer.Gone()));
            for (Origin origin : Origin.values()) {
                looked.at("clash " + origin, pages -> pages.clash(new Intake.Found.Clash(Path.of("/home/someone/a.effleurage"),
                        routine, new Intake.Standing(Path.of("/home/someone/a.json"), Optional.of(routine), origin), routine)));
            }
            looked.at("faulty files", pages -> pages.faultySheet(List.of(FAULTY, FAULTY)));
            for (State state : List.of(new State.Ready(), new State.NoPrinter(), new State.Working(What.MP4, 4, 10),
                    new State.Saved(What.CARD, Path.of("/home/someone/card.pdf")),
                    new State.Failed(What.CARD, Path.of("/media/stick/card.pdf"), "No space left on device"))) {
                looked.at("handout " + state, pages -> pages.handout(score, state instanceof State.Ready, state));
            }
            looked.at("keys", Pages::keySheet);
            looked.at("keys of the presenter", Pages::presenterKeySheet);
            looked.at("trouble", Pages::trouble);
            for (int i = 0; i < SECTIONS; i++) {
                int section = i;
                looked.at("settings " + section, pages -> pages.settings(section, Settings.DEFAULT));
            }
            looked.at("no voice", pages -> pages.settings(3, Settings.DEFAULT, List.of()));
            for (MicrophoneState state : MicrophoneState.values()) {
                looked.at("claps " + state, pages -> pages.settings(5,
                        Settings.DEFAULT.withClaps(Claps.DEFAULT.withOn(true)), SampleSounds.VOICES, listener -> {
                            listener.state(state);
                            return () -> { };
                        }));
            }
            return looked.found;
        })).isEmpty();
    }

    /** What a library says before its cards stands beside nothing, and has the whole width at most. */
    @ParameterizedTest
    @EnumSource
    void theLibraryIsWholeAtTwiceTheSize(Language language) {
        assertThat(Toolkit.call(() -> {
            Looked looked = new Looked(language, "1280x800", 2);
            looked.at("library", pages -> pages.library(SampleRoutines.all(), List.of(FAULTY), _ -> new PictureFrame()));
            looked.at("empty", pages -> pages.library(List.of(), List.of(), _ -> new PictureFrame()));
            return looked.found;
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePlayerIsWholeAndItsInstructionsCanBeReadAtTwoMetres(Language language, String size, double text) {
        assertThat(Toolkit.call(() -> {
            Looked looked = new Looked(language, size, text);
            for (Routine routine : SampleRoutines.all()) {
                Score score = Composer.compose(routine).score().orElseThrow();
                for (boolean isAcross : new boolean[] {false, true}) {
                    Pages.Player player = looked.pages.player(score, new Region());
                    player.view().setAcrossTheRoom(isAcross);
                    for (ScoredStep step : score.steps()) {
                        player.transport().seek(step.toNanos() - 1);
                        player.layOut();
                        looked.at(routine.id() + " step " + (step.index() + 1), _ -> player.scene());
                        Label instruction = (Label) player.view().lookup(
                                isAcross ? ".across-instruction" : ".step-instruction");
                        if (instruction.getFont().getSize() < player.scene().getHeight() / 28) {
                            looked.found.add("too small: " + instruction.getFont().getSize() + " " + instruction.getText());
                        }
                    }
                }
            }
            return looked.found;
        })).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPlayerThatSaysAllItCanIsWhole(Language language, String size, double text) {
        assertThat(Toolkit.call(() -> {
            Looked looked = new Looked(language, size, text);
            Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();
            Pages.Player player = looked.pages.player(score, new Region());
            for (MicrophoneState ear : MicrophoneState.values()) {
                player.view().setEar(ear);
                player.layOut();
                looked.at("ear " + ear, _ -> player.scene());
            }
            player.view().setNote(Optional.of(new SoundState.Silent(SoundState.Reason.NO_DEVICE)
                    .inWords(language.locale())));
            for (Runnable move : List.<Runnable>of(player.model()::playOrPause, player.model()::playOrPause,
                    player.model()::toggleLoop, player.model()::slower, player.model()::toggleLock,
                    player.model()::next)) {
                move.run();
                player.layOut();
                looked.at("moved", _ -> player.scene());
            }
            return looked.found;
        })).isEmpty();
    }

    /** The pages of one language in one size, and what cannot be read whole on those looked at. */
    private static final class Looked {
        private final Pages pages;
        private final double text;
        private final List<String> found = new ArrayList<>();

        Looked(Language language, String size, double text) {
            this.text = text;
            Locale locale = Language.locale(Optional.of(language), Locale.ENGLISH);
            pages = new Pages(Pages.Size.of(size), Theme.LIGHT, text, locale);
        }

        void at(String name, Function<Pages, Scene> page) {
            Scene scene = page.apply(pages);
            LayoutTest.amiss(scene).forEach(each -> found.add(name + ": " + each));
            scene.getRoot().lookupAll(".label").stream().map(Label.class::cast)
                    .filter(label -> label.isWrapText() && isShown(label))
                    .flatMap(label -> brokenWord(label).stream())
                    .forEach(word -> found.add(name + ": goes on in the next line: " + word));
            if (text > 1 || name.startsWith("settings")) {
                return;
            }
            scene.getRoot().lookupAll(".choices").stream().filter(each -> isShown(each) && hasOneAlone((Parent) each))
                    .forEach(each -> found.add(name + ": one alone under the others: " + last((Parent) each)));
        }

        private static String last(Parent choices) {
            return ((Labeled) choices.getChildrenUnmodifiable().getLast()).getText();
        }

        /** Whether the last of some choices stands by itself under the others. */
        private static boolean hasOneAlone(Parent choices) {
            List<Double> lines = choices.getChildrenUnmodifiable().stream().map(Node::getLayoutY).toList();
            return lines.size() > 2 && lines.stream().filter(lines.getLast()::equals).count() == 1
                    && lines.stream().filter(lines.getFirst()::equals).count() > 2;
        }

        private static boolean isShown(Node node) {
            return node == null || node.isVisible() && isShown(node.getParent());
        }

        /** A word that is wider than its label. */
        private static Optional<String> brokenWord(Label label) {
            double room = label.getWidth() - label.snappedLeftInset() - label.snappedRightInset();
            Text measure = new Text();
            measure.setFont(label.getFont());
            BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
            places.setText(label.getText());
            int from = places.first();
            for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
                measure.setText(label.getText().substring(from, to).strip());
                if (Math.floor(measure.getLayoutBounds().getWidth()) > room) {
                    return Optional.of(measure.getText());
                }
            }
            return Optional.empty();
        }
    }
}
