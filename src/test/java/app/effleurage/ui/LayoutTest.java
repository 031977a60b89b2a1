package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.Settings;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake;
import app.effleurage.routinefile.Origin;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.ui.control.PictureFrame;
import app.effleurage.ui.handout.State;
import app.effleurage.ui.journal.ResumeOffer;
import app.effleurage.ui.library.FaultyFile;
import app.effleurage.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is cut, nothing leaves the window, nothing lies over anything else. */
class LayoutTest {

    private static final double A_PIXEL = 1;

    static Stream<String> sizes() {
        return Stream.of("1024x700", "1280x800", "1366x768", "1920x1080", "3840x2160");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theLibraryIsWhole(String size) {
        FaultyFile faulty = new FaultyFile("/home/someone/a/rather/long/way/to/a/file/evening-jaw.json",
                List.of(new FaultyFile.Fault(14, 9, "A problem that takes a while to tell. ".repeat(8), "Advice.")));
        List<String> amiss = Toolkit.call(() -> {
            List<Routine> all = SampleRoutines.all();
            List<String> found = new ArrayList<>();
            found.addAll(amiss(pages(size).library(all, List.of(), _ -> new PictureFrame())));
            found.addAll(amiss(pages(size).library(all, List.of(faulty), _ -> new PictureFrame())));
            found.addAll(amiss(pages(size).library(List.of(), List.of(), _ -> new PictureFrame())));
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void thePagesBeforeAndAfterAreWholeForEveryRoutine(String size) {
        List<String> amiss = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            for (Routine routine : SampleRoutines.all()) {
                found.addAll(amiss(pages(size).before(routine)));
                found.addAll(amiss(pages(size).after(routine, new PictureFrame())));
            }
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theJournalIsWholeAndSoIsWhatItAsks(String size) {
        List<String> amiss = Toolkit.call(() -> {
            List<String> found = new ArrayList<>(amiss(pages(size).journal(SampleJournals.full(), false)));
            found.addAll(amiss(pages(size).journal(SampleJournals.told(), true)));
            for (HistoryChoice choice : HistoryChoice.values()) {
                found.addAll(amiss(pages(size).journal(SampleJournals.empty(choice), false)));
            }
            for (Routine routine : SampleRoutines.all()) {
                found.addAll(amiss(pages(size).afterWithQuestion(routine, new PictureFrame())));
            }
            for (ResumeOffer offer : List.of(new ResumeOffer.GoOn("A routine of a rather long name", 12, "Jaw", 1440),
                    new ResumeOffer.Changed("Circulation"), new ResumeOffer.Gone())) {
                found.addAll(amiss(pages(size).resume(offer)));
            }
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theSheetsAreWhole(String size) {
        List<String> amiss = Toolkit.call(() -> {
            List<String> found = new ArrayList<>(amiss(pages(size).keySheet()));
            found.addAll(amiss(pages(size).trouble()));
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theKeysNeedNoScrolling(String size) {
        double hidden = Toolkit.call(() -> {
            Scene scene = pages(size).keySheet();
            scene.getRoot().layout();
            ScrollPane scroll = (ScrollPane) scene.getRoot().lookup(".keys-sheet .scroll-pane");
            return scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        });

        assertThat(hidden).isLessThanOrEqualTo(A_PIXEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1024x700", "1280x800", "1366x768", "1920x1080", "3840x2160", "1080x1920", "2560x1080"})
    void thePlayerIsWholeInEveryStepOfEveryRoutine(String size) {
        List<String> amiss = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            for (Routine routine : SampleRoutines.all()) {
                Score score = Composer.compose(routine).score().orElseThrow();
                Pages.Player player = pages(size).player(score, new Region());
                for (ScoredStep step : score.steps()) {
                    for (double share : new double[] {0.2, 0.8}) {
                        player.transport().seek(step.fromNanos() + (long) (step.lengthNanos() * share));
                        player.layOut();
                        found.addAll(amiss(player.scene()));
                        found.addAll(overlaps(player));
                    }
                }
            }
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    /** Read at two metres: the longest instruction too, while its reminder stands beneath it. */
    @ParameterizedTest
    @MethodSource("sizes")
    void anInstructionIsATwentyEighthOfTheWindowsHeightAtLeast(String size) {
        List<String> small = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            for (Routine routine : SampleRoutines.all()) {
                Score score = Composer.compose(routine).score().orElseThrow();
                Pages.Player player = pages(size).player(score, new Region());
                for (ScoredStep step : score.steps()) {
                    player.transport().seek(step.fromNanos() + (long) (step.lengthNanos() * 0.8));
                    player.layOut();
                    double least = player.scene().getHeight() / 28;
                    double is = ((Label) player.scene().getRoot().lookup(".step-instruction")).getFont().getSize();
                    if (is < least) {
                        found.add("%s, step %d: %.1f of %.1f".formatted(
                                routine.about().title(), step.index() + 1, is, least));
                    }
                }
            }
            return found;
        });

        assertThat(small).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aPausedACountingAndALockedPlayerAreWhole(String size) {
        List<String> amiss = Toolkit.call(() -> {
            Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();
            Pages.Player player = pages(size).player(score, new Region());
            List<String> found = new ArrayList<>();
            List<Runnable> moves = List.of(player.model()::playOrPause, player.model()::playOrPause,
                    player.model()::toggleLoop, player.model()::slower, player.model()::toggleLock,
                    player.model()::next);
            for (Runnable move : moves) {
                move.run();
                player.layOut();
                found.addAll(amiss(player.scene()));
            }
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void instructionsCanBeReadFromAcrossTheRoom(String size) {
        List<Double> shares = Toolkit.call(() -> {
            List<Double> found = new ArrayList<>();
            for (Routine routine : SampleRoutines.all()) {
                Score score = Composer.compose(routine).score().orElseThrow();
                Pages.Player player = pages(size).player(score, new Region());
                for (ScoredStep step : score.steps()) {
                    player.transport().seek(step.toNanos() - 1);
                    player.layOut();
                    Label instruction = (Label) player.view().lookup(".step-instruction");
                    found.add(instruction.getFont().getSize() / player.scene().getHeight());
                }
            }
            return found;
        });

        assertThat(shares).isNotEmpty().allMatch(share -> share >= 1 / 28.0);
    }

    @ParameterizedTest
    @CsvSource({"1024x700, 1", "1280x800, 1", "1280x800, 1.5", "1280x800, 2", "1024x700, 2", "1920x1080, 1.5",
            "1920x1080, 2", "3840x2160, 1", "3840x2160, 2"})
    void everyPageHoldsLongAndLargeWords(String size, double text) {
        List<String> amiss = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            Pages pages = new Pages(Pages.Size.of(size), Theme.LIGHT, text);
            List<Routine> wordy = SampleRoutines.all().stream().map(SampleRoutines::wordy).toList();
            found.addAll(amiss(pages.library(wordy, List.of(), _ -> new PictureFrame())));
            found.addAll(amiss(pages.before(wordy.getFirst())));
            found.addAll(amiss(pages.journal(SampleJournals.full(), false)));
            found.addAll(amiss(pages.journal(SampleJournals.empty(HistoryChoice.KEEP), false)));
            found.addAll(amiss(pages.afterWithQuestion(wordy.getFirst(), new PictureFrame())));
            found.addAll(amiss(pages.after(wordy.getFirst(), new PictureFrame())));
            found.addAll(amiss(pages.keySheet()));
            found.addAll(amiss(pages.trouble()));
            for (int section = 0; section < 6; section++) {
                found.addAll(amiss(pages.settings(section, Settings.DEFAULT)));
            }
            found.addAll(amiss(pages.settings(3, Settings.DEFAULT, List.of())));
            found.addAll(amiss(pages.breathing(wordy.getFirst(), BreathChoice.AS_WRITTEN)));
            found.addAll(amiss(pages.client(wordy.getFirst(), 0)));
            found.addAll(amiss(pages.faultySheet(List.of(new FaultyFile("/home/someone/evening-jaw.json",
                    List.of(new FaultyFile.Fault(14, 9, "A problem that takes a while to tell. ".repeat(8), "Advice.")))))));
            found.addAll(amiss(pages.resume(new ResumeOffer.GoOn("A routine of a rather long name", 12, "Jaw", 1440))));
            found.addAll(amiss(pages.handout(Composer.compose(wordy.getFirst()).score().orElseThrow(), true,
                    new State.Ready())));
            found.addAll(amiss(pages.clash(new Intake.Found.Clash(Path.of("/home/someone/Downloads/evening.effleurage"),
                    wordy.getFirst(), new Intake.Standing(Path.of("/home/someone/evening.json"),
                            Optional.of(wordy.getFirst()), Origin.USER), wordy.getFirst()))));
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024x700, 1, false", "1280x800, 1, false", "1280x800, 2, false", "1920x1080, 1.5, false",
            "3840x2160, 1, false", "1024x700, 1, true", "1280x800, 1, true", "1280x800, 2, true",
            "1920x1080, 1, true", "3840x2160, 1, true"})
    void longInstructionsAreWholeAndCanBeReadFromAcrossTheRoom(String size, double text, boolean isAcross) {
        List<String> amiss = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            for (Routine routine : SampleRoutines.all()) {
                Score score = Composer.compose(SampleRoutines.wordy(routine)).score().orElseThrow();
                Pages.Player player = new Pages(Pages.Size.of(size), Theme.LIGHT, text).player(score, new Region());
                player.view().setAcrossTheRoom(isAcross);
                for (ScoredStep step : score.steps()) {
                    player.transport().seek(step.toNanos() - 1);
                    player.layOut();
                    found.addAll(amiss(player.scene()));
                    Label instruction = (Label) player.view().lookup(
                            isAcross ? ".across-instruction" : ".step-instruction");
                    if (instruction.getFont().getSize() < player.scene().getHeight() / 28) {
                        found.add("too small: " + instruction.getFont().getSize() + " " + instruction.getText());
                    }
                }
            }
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024x700, 1", "1280x800, 1", "1280x800, 2", "1920x1080, 1", "3840x2160, 1", "1080x1920, 1"})
    void theSentenceLiesBelowTheStageAndThePauseAboveTheButtons(String size, double text) {
        List<String> amiss = Toolkit.call(() -> {
            Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();
            Region stage = new Region();
            Pages.Player player = new Pages(Pages.Size.of(size), Theme.LIGHT, text).player(score, stage);
            player.view().setNote(Optional.of("No loudspeaker was found, so nothing can be heard."));
            player.model().playOrPause();
            List<String> found = new ArrayList<>();
            for (boolean isAcross : new boolean[] {false, true}) {
                player.view().setAcrossTheRoom(isAcross);
                player.layOut();
                found.addAll(amiss(player.scene()));
                Bounds note = inScene(player, ".player > .chip");
                Bounds tools = inScene(player, ".player-tools");
                if (note.intersects(stage.localToScene(stage.getLayoutBounds())) || note.intersects(tools)) {
                    found.add("the sentence lies on the stage or the buttons");
                }
                if (inScene(player, ".pause-box").intersects(tools)) {
                    found.add("the pause lies on the buttons");
                }
            }
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    private static Bounds inScene(Pages.Player player, String selector) {
        Node node = player.view().lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void acrossTheRoomTheLettersAreMuchLargerThanNear() {
        List<Double> sizes = Toolkit.call(() -> {
            Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();
            Pages.Player player = pages("1280x800").player(score, new Region());
            double near = ((Label) player.view().lookup(".step-instruction")).getFont().getSize();
            player.view().setAcrossTheRoom(true);
            player.layOut();
            return List.of(near, ((Label) player.view().lookup(".across-instruction")).getFont().getSize());
        });

        assertThat(sizes.get(1)).isGreaterThan(1.7 * sizes.get(0));
    }

    private static Pages pages(String size) {
        return new Pages(Pages.Size.of(size), Theme.LIGHT);
    }

    /** What cannot be read whole, in words. */
    static List<String> amiss(Scene scene) {
        List<String> found = new ArrayList<>();
        look(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), false, found);
        return found;
    }

    private static void look(Node node, Bounds room, boolean scrolls, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean isWide = bounds.getMinX() < room.getMinX() - A_PIXEL || bounds.getMaxX() > room.getMaxX() + A_PIXEL;
        boolean isTall = bounds.getMinY() < room.getMinY() - A_PIXEL || bounds.getMaxY() > room.getMaxY() + A_PIXEL;
        if (node instanceof Region && (isWide || isTall && !scrolls)) {
            found.add(room + " does not hold " + node + " at " + bounds);
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()
                && labeled.lookup(".text") instanceof Text text && !text.getText().equals(labeled.getText())) {
            found.add("cut: " + labeled.getText() + " as " + text.getText());
        }
        if (node instanceof Label label && label.getHeight() + A_PIXEL < label.prefHeight(label.getWidth())) {
            found.add("squeezed: " + label.getText());
        }
        if (node instanceof ScrollPane pane) {
            Node content = pane.getContent();
            look(content, pane.localToScene(pane.getLayoutBounds()), true, found);
        } else if (node instanceof Parent parent && !(node instanceof TextArea)) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, room, scrolls, found));
        }
    }

    private static List<String> overlaps(Pages.Player player) {
        List<Node> parts = player.view().getChildrenUnmodifiable().stream()
                .filter(part -> part.isVisible() && !part.getStyleClass().contains("over")
                        && !part.getStyleClass().contains("live-text") && !part.getStyleClass().contains("chips"))
                .toList();
        List<String> found = new ArrayList<>();
        for (int a = 0; a < parts.size(); a++) {
            for (int b = a + 1; b < parts.size(); b++) {
                Bounds one = shrunk(parts.get(a).getBoundsInParent());
                if (one.intersects(shrunk(parts.get(b).getBoundsInParent()))) {
                    found.add(parts.get(a) + " lies over " + parts.get(b));
                }
            }
        }
        return found;
    }

    private static Bounds shrunk(Bounds bounds) {
        return new BoundingBox(bounds.getMinX() + A_PIXEL, bounds.getMinY() + A_PIXEL,
                Math.max(0, bounds.getWidth() - 2 * A_PIXEL), Math.max(0, bounds.getHeight() - 2 * A_PIXEL));
    }
}
