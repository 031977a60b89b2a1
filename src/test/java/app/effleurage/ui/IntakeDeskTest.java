package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Settings;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake;
import app.effleurage.routinefile.Library;
import app.effleurage.routinefile.LibraryFolder;
import app.effleurage.routinefile.LibrarySnapshot;
import app.effleurage.routinefile.Origin;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.text.Messages;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are brought to the window: what is asked, where, and what is told. */
class IntakeDeskTest {

    private static final String SITTING = """
            {"format": 1, "id": "%s", "title": "%s", "goal": "other", "steps": [
             {"name": "Sit", "instruction": "Sit tall.", "seconds": %d}]}""";

    @TempDir
    Path folder;

    private final HandTurnedDoorway doorway = new HandTurnedDoorway();
    private final HandTurnedTime time = new HandTurnedTime();
    private final HandTurnedFrames frames = new HandTurnedFrames();
    private final List<Routine> opened = new ArrayList<>();
    private Path own;
    private Shell shell;
    private IntakeDesk desk;

    @BeforeEach
    void set() {
        own = folder.resolve("own");
        Toolkit.run(() -> {
            shell = new Shell(new Stage(), new KeyMap(Locale.ENGLISH), Messages.beside(Shell.class, Locale.ENGLISH),
                    new Appearance(Settings.DEFAULT, _ -> { }), new TroubleDesk());
            shell.show(page(Place.LIBRARY));
            RoutineReader reader = new RoutineReader(Locale.ENGLISH);
            Library library = new Library(List.of(new LibraryFolder(own, Origin.USER)), reader, () -> Instant.EPOCH);
            desk = new IntakeDesk(shell, () -> new Intake(reader, () -> library.scan(LibrarySnapshot.EMPTY), own), doorway,
                    new QuietLine(shell, time, frames), () -> Locale.ENGLISH);
        });
    }

    @Test
    void whatNobodyHasIsTakenAndTheLineGoesAwayAgain() throws IOException {
        take(sent("sit", "Sitting", 10));

        assertThat(own.resolve("sit.json")).exists();
        assertThat(line()).containsExactly("\u201cSitting\u201d is in your library now.");
        assertThat(opened).extracting(Routine::id).containsExactly("sit");

        pass(QuietLine.STAYS.minusMillis(1));
        assertThat(line()).hasSize(1);
        pass(Duration.ofMillis(1));
        assertThat(line()).isEmpty();
        assertThat(frames.isRunning()).isFalse();
    }

    @Test
    void theLineGoesWithThePageToo() throws IOException {
        take(sent("sit", "Sitting", 10));

        Toolkit.run(() -> shell.show(page(Place.PLAYER)));
        assertThat(line()).isEmpty();
        pass(Duration.ZERO);
        assertThat(frames.isRunning()).isFalse();
    }

    @Test
    void aClashIsAskedAboutAndNothingIsReplacedUntilSomebodySaysSo() throws IOException {
        take(sent("sit", "Sitting", 10));
        byte[] before = Files.readAllBytes(own.resolve("sit.json"));

        take(sent("sit", "Sitting", 20));
        assertThat(sheetTexts()).contains("There is a \u201cSitting\u201d already", "The new one is called \u201cSitting (2)\u201d.");
        assertThat(Files.readAllBytes(own.resolve("sit.json"))).isEqualTo(before);
        press("Leave it");
        assertThat(Files.readAllBytes(own.resolve("sit.json"))).isEqualTo(before);
        assertThat(line()).containsExactly("\u201cSitting\u201d was not added.");

        take(sent("sit", "Sitting", 20));
        press("Keep both");
        assertThat(read("sit-2").about().title().in(Locale.ENGLISH)).isEqualTo("Sitting (2)");
        assertThat(Files.readAllBytes(own.resolve("sit.json"))).isEqualTo(before);
        assertThat(opened.getLast().id()).isEqualTo("sit-2");

        take(sent("sit", "Sitting", 30));
        press("Replace mine");
        assertThat(read("sit").length()).hasSeconds(30);
        assertThat(sheetTexts()).isEmpty();
    }

    @Test
    void severalAreTakenOneAfterAnotherAndEachClashIsAskedAbout() throws IOException {
        take(sent("sit", "Sitting", 10));
        take(sent("lie", "Lying", 10));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        take(sent("sit", "Sitting", 20), broken, sent("lie", "Lying", 20), sent("rest", "Resting", 20));
        assertThat(sheetTexts()).contains("There is a \u201cSitting\u201d already");
        press("Keep both");
        assertThat(sheetTexts()).contains("There is a \u201cLying\u201d already");
        escape();

        assertThat(sheetTexts()).contains("This file cannot be played").anyMatch(text -> text.contains("broken.json"));
        assertThat(line()).containsExactly("2 routines are in your library now. \u201cLying\u201d was not added.");
        assertThat(files()).containsExactlyInAnyOrder("sit.json", "sit-2.json", "lie.json", "rest.json");
        assertThat(opened).extracting(Routine::id).containsExactly("sit", "lie");
        press("All right");
        assertThat(sheetTexts()).isEmpty();
    }

    @Test
    void nothingIsAskedOnAnotherPageThanItWasBroughtTo() throws IOException {
        take(sent("sit", "Sitting", 10));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        Toolkit.run(() -> {
            desk.take(List.of(folder.resolve("sit.effleurage"), broken), opened::add);
            shell.show(page(Place.BEFORE));
        });
        sent("sit", "Sitting", 20);
        Toolkit.run(doorway::work);

        assertThat(sheetTexts()).isEmpty();
        assertThat(line()).containsExactly("\u201cSitting\u201d was not added.");
        assertThat(files()).containsExactly("sit.json");
    }

    @Test
    void aPageThatIsTurnedUnderAQuestionLeavesAllAsItIs() throws IOException {
        take(sent("sit", "Sitting", 10));
        take(sent("sit", "Sitting", 20));

        Toolkit.run(() -> shell.show(page(Place.PLAYER)));
        Toolkit.run(doorway::work);

        assertThat(read("sit").length()).hasSeconds(10);
        assertThat(sheetTexts()).isEmpty();
        assertThat(line()).isEmpty();
    }

    @Test
    void whereSomethingPlaysOrIsAskedNothingIsBroughtIn() {
        Toolkit.run(() -> {
            assertThat(shell.mayBeAsked()).isTrue();
            shell.open(new StackPane());
            assertThat(shell.mayBeAsked()).isFalse();
            shell.show(page(Place.PLAYER));
            assertThat(shell.mayBeAsked()).isFalse();
            shell.cover(page(Place.SETTINGS));
            assertThat(shell.mayBeAsked()).isFalse();
            shell.show(page(Place.PRESENTER));
            assertThat(shell.mayBeAsked()).isFalse();
            shell.show(page(Place.END));
            assertThat(shell.mayBeAsked()).isTrue();
        });
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidWithWhatToLookFor() throws IOException {
        Files.writeString(own, "in the way");

        take(sent("sit", "Sitting", 10));

        assertThat(line()).singleElement().asString().contains("could not be put into your library", "room on the disk");
        assertThat(opened).isEmpty();
    }

    private void take(Path... files) {
        Toolkit.run(() -> {
            desk.take(List.of(files), opened::add);
            doorway.work();
        });
    }

    private Path sent(String id, String title, int seconds) throws IOException {
        return Files.writeString(folder.resolve(id + ".effleurage"), SITTING.formatted(id, title, seconds));
    }

    private Routine read(String id) {
        return new RoutineReader(Locale.ENGLISH).read(own.resolve(id + ".json")).routine().orElseThrow();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(own)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void pass(Duration by) {
        Toolkit.run(() -> {
            time.pass(by);
            frames.next();
        });
    }

    private void press(String words) {
        Toolkit.run(() -> {
            Button button = (Button) shell.scene().getRoot().lookupAll(".pill").stream()
                    .filter(node -> node instanceof Button each && each.getText().equals(words)).findFirst().orElseThrow();
            button.fire();
            doorway.work();
        });
    }

    private void escape() {
        Toolkit.run(() -> {
            shell.perform(Act.LEAVE);
            doorway.work();
        });
    }

    private List<String> line() {
        return Toolkit.call(() -> texts(shell.scene().getRoot().lookupAll(".quiet-line").stream()));
    }

    private List<String> sheetTexts() {
        return Toolkit.call(() -> {
            shell.scene().getRoot().applyCss();
            return texts(shell.scene().getRoot().lookupAll(".veil .label").stream());
        });
    }

    private static List<String> texts(Stream<Node> nodes) {
        return nodes.filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    private static PlainPage page(Place place) {
        StackPane node = new StackPane();
        return new PlainPage(node, node, place);
    }
}
