package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Intake.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent: what is taken can be played, and what stands there stays unless somebody says otherwise. */
class IntakeTest {

    @TempDir
    Path folder;

    private Path own;
    private Path shipped;
    private Intake intake;

    @BeforeEach
    void set() throws IOException {
        own = folder.resolve("own");
        shipped = Files.createDirectories(folder.resolve("shipped"));
        RoutineReader reader = new RoutineReader(Locale.ENGLISH);
        Library library = new Library(List.of(new LibraryFolder(shipped, Origin.SHIPPED),
                new LibraryFolder(own, Origin.USER)), reader, () -> Instant.EPOCH);
        intake = new Intake(reader, () -> library.scan(LibrarySnapshot.EMPTY), own);
    }

    @Test
    void whatNobodyHasIsKeptUnderItsId() throws IOException {
        Found.Fresh fresh = (Found.Fresh) intake.look(sent("sit", "Sit", 10));

        assertThat(intake.keep(fresh)).contains(own.resolve("sit.json"));

        assertThat(read(own.resolve("sit.json"))).isEqualTo(fresh.routine());
    }

    @Test
    void whatIsThereWordForWordNeedsNoAnswerNotEvenWhereItWasKeptUnderANumber() throws IOException {
        take(sent("sit", "Sit", 10));
        assertThat(intake.look(sent("sit", "Sit", 10)))
                .isInstanceOfSatisfying(Found.There.class, there -> assertThat(there.where()).isEqualTo(own.resolve("sit.json")));

        intake.keepBoth((Found.Clash) intake.look(sent("sit", "Sit", 20)));

        assertThat(intake.look(sent("sit", "Sit", 20)))
                .isInstanceOfSatisfying(Found.There.class, there -> assertThat(there.where()).isEqualTo(own.resolve("sit-2.json")));
        assertThat(intake.look(sent("sit", "Sit", 30))).isInstanceOf(Found.Clash.class);
    }

    @Test
    void bothAreKeptUnderAnIdAndATitleThatNoOtherHas() throws IOException {
        take(sent("sit", "Sit", 10));
        byte[] before = Files.readAllBytes(own.resolve("sit.json"));
        take(sent("sit-2", "Something else", 10));
        take(sent("other", "Sit (3)", 10));

        Found.Clash clash = (Found.Clash) intake.look(sent("sit", "Sit", 20));
        assertThat(intake.keepBoth(clash)).contains(own.resolve("sit-4.json"));

        Routine kept = read(own.resolve("sit-4.json"));
        assertThat(kept.about().title().in(Locale.ENGLISH)).isEqualTo("Sit (4)");
        assertThat(kept.steps()).isEqualTo(clash.routine().steps());
        assertThat(Files.readAllBytes(own.resolve("sit.json"))).isEqualTo(before);
    }

    @Test
    void aTitleThatNobodyHasStaysAndALongOneIsCutWhereTheNumberNeedsRoom() throws IOException {
        take(sent("sit", "Sit", 10));
        assertThat(((Found.Clash) intake.look(sent("sit", "Rest", 20))).beside().about().title().in(Locale.ENGLISH))
                .isEqualTo("Rest");

        String long100 = "\uD83D\uDE42".repeat(100);
        take(sent("long", long100, 10));
        intake.keepBoth((Found.Clash) intake.look(sent("long", long100, 20)));

        assertThat(read(own.resolve("long-2.json")).about().title().in(Locale.ENGLISH))
                .isEqualTo("\uD83D\uDE42".repeat(96) + " (2)");
    }

    @Test
    void whatIsTheUsersOwnIsReplacedWhereItStands() throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve("another-name.json"), json("sit", "Sit", 10));
        Found.Clash clash = (Found.Clash) intake.look(sent("sit", "Sit", 20));
        assertThat(clash.standing().isReplaceable()).isTrue();

        assertThat(intake.replace(clash)).contains(own.resolve("another-name.json"));

        assertThat(read(own.resolve("another-name.json"))).isEqualTo(clash.routine());
        assertThat(own.resolve("sit.json")).doesNotExist();
    }

    @Test
    void whatCameWithTheProgramIsNotReplaced() throws IOException {
        Files.writeString(shipped.resolve("sit.json"), json("sit", "Sit", 10));
        Found.Clash clash = (Found.Clash) intake.look(sent("sit", "Sit", 20));

        assertThat(clash.standing().isReplaceable()).isFalse();
        assertThatThrownBy(() -> intake.replace(clash)).isInstanceOf(IllegalArgumentException.class);
        assertThat(intake.keepBoth(clash)).contains(own.resolve("sit-2.json"));
    }

    @Test
    void aFileThatCannotBePlayedStandsInTheWayAsWell() throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve("sit.json"), "{");

        Found.Clash clash = (Found.Clash) intake.look(sent("sit", "Sit", 20));

        assertThat(clash.standing().routine()).isEmpty();
        assertThat(own.resolve("sit.json")).hasContent("{");
        assertThat(intake.replace(clash)).contains(own.resolve("sit.json"));
        assertThat(read(own.resolve("sit.json"))).isEqualTo(clash.routine());
    }

    @Test
    void whatHasChangedSinceItWasAskedAboutIsAskedAboutAgain() throws IOException {
        Found.Fresh fresh = (Found.Fresh) intake.look(sent("sit", "Sit", 10));
        take(sent("sit", "Sit", 20));
        assertThat(intake.keep(fresh)).isEmpty();

        Found.Clash clash = (Found.Clash) intake.look(sent("sit", "Sit", 30));
        Files.writeString(own.resolve("sit.json"), json("sit", "Sit", 40));
        assertThat(intake.replace(clash)).isEqualTo(Optional.empty());
        assertThat(read(own.resolve("sit.json")).length()).hasSeconds(40);

        Files.writeString(own.resolve("sit-2.json"), json("sit-2", "Mine", 10));
        assertThat(intake.keepBoth(clash)).isEmpty();
        assertThat(read(own.resolve("sit-2.json")).about().title().in(Locale.ENGLISH)).isEqualTo("Mine");
    }

    @Test
    void aFileWithFaultsNamesThemAndIsNotTaken() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.effleurage"), "{\"format\": 1}");

        assertThat(intake.look(broken)).isInstanceOfSatisfying(Found.Faulty.class, faulty ->
                assertThat(faulty.faults()).isNotEmpty().allMatch(Problem::isFault));
        assertThat(intake.look(folder.resolve("nowhere.json"))).isInstanceOf(Found.Faulty.class);
        assertThat(intake.look(folder)).isInstanceOf(Found.Faulty.class);
        assertThat(own).doesNotExist();
    }

    private void take(Path file) throws IOException {
        intake.keep((Found.Fresh) intake.look(file)).orElseThrow();
    }

    private Path sent(String id, String title, int seconds) throws IOException {
        return Files.writeString(folder.resolve("sent.effleurage"), json(id, title, seconds));
    }

    private static String json(String id, String title, int seconds) {
        return """
                {"format": 1, "id": "%s", "title": "%s", "goal": "other", "steps": [
                 {"name": "Sit", "instruction": "Sit tall.", "seconds": %d}]}""".formatted(id, title, seconds);
    }

    private static Routine read(Path file) {
        return new RoutineReader(Locale.ENGLISH).read(file).routine().orElseThrow();
    }
}
