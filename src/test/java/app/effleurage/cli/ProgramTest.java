package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.ui.LaunchRequest;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class ProgramTest {

    private static final Path SHIPPED = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void set() {
        bench = new Bench(folder.resolve("user"));
    }

    @AfterEach
    void closeTheLog() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String small(String id) {
        return """
                {"format": 1, "id": "%s", "title": "Small", "goal": "other", "steps": [
                {"name": "Rest", "instruction": "Rest.", "seconds": 5}]}""".formatted(id);
    }

    @Nested
    class Help {

        @Test
        void versionAndHelpNeedNoRoutinesAndWriteNoLog() {
            bench.at(folder);

            assertThat(bench.run("--version")).isZero();
            assertThat(bench.out()).singleElement().asString().startsWith("Effleurage ").doesNotContain("$");
            assertThat(bench.run("--help")).isZero();
            assertThat(bench.out()).contains("Commands:");
            assertThat(folder.resolve("user")).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(strings = {"play", "list", "check", "score", "picture", "sheet", "journal"})
        void everyCommandAndEveryOptionIsExplained(String command) {
            assertThat(bench.runWith(command, "--help")).isZero();

            assertThat(bench.out().getFirst()).isNotBlank();
            assertThat(bench.out().stream().filter(line -> line.matches("\\s+(-\\w, )?--?\\w+(=\\S+)?\\s*")))
                    .as("options without a word of help").isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "plya | There is no command or option \"plya\".",
            "list --jsno | There is no command or option \"--jsno\"",
            "play | Something is missing: ID",
            "check | Something is missing: FILE",
            "play circulation --at 5:61 | Invalid value for option '--at': \"5:61\" is no time",
            "play circulation --minutes soon | Invalid value for option '--minutes': \"soon\" is no length",
            "play circulation --minutes 0 | Invalid value for option '--minutes': \"0\" is no length",
            "picture circulation --at 0:01 -o a.png --size 5 | Invalid value for option '--size': \"5\" is no size",
            "sheet circulation -o a.png --frames 17 | Invalid value for option '--frames': "
                    + "\"17\" is no number of pictures from 1 to 16",
            "sheet circulation -o a.png --frames few | Invalid value for option '--frames': \"few\" is no number",
            "sheet circulation | Something is missing: -o FILE",
            "picture circulation --at 0:01 -o a.png --theme pink | "
                    + "Invalid value for option '--theme': \"pink\" is none of light, dark, high-contrast",
        })
        void whatIsNotUnderstoodIsSaidInAWordAndEndsWithTwo(String command, String said) {
            assertThat(bench.run(command)).isEqualTo(2);
            assertThat(bench.err().getFirst()).startsWith(said);
            assertThat(bench.err().getLast()).contains("--help");
            assertThat(bench.out()).isEmpty();
        }
    }

    @Nested
    class Listing {

        @Test
        void whatARoutineLacksInTheLanguageAskedForIsSaidBeside() {
            assertThat(bench.run("list --language nl")).isZero();
            assertThat(bench.out()).hasSize(5);
            assertThat(bench.err()).hasSize(5).allSatisfy(line -> assertThat(line).contains("Nederlands"));

            assertThat(bench.run("check routines/circulation.json --language=nl")).isZero();
            assertThat(bench.err().getFirst()).contains("circulation", "Nederlands");

            assertThat(bench.run("list --language en")).isZero();
            assertThat(bench.err()).isEmpty();
        }

        @Test
        void namesTheFiveRoutinesWithTheirLengths() {
            assertThat(bench.run("list")).isZero();
            assertThat(bench.out()).containsExactly(
                    "circulation         05:00  Circulation",
                    "lymphatic-drainage  07:30  Lymphatic drainage",
                    "product-absorption  04:30  Serum and oil ritual",
                    "stress-relief       07:20  Stress relief",
                    "tension-relief      06:30  Tension relief");
        }

        @Test
        void aFaultyFileIsNamedAndHidesNoOther() throws IOException {
            write("more/mine.json", small("mine"));
            write("more/broken.json", "{");

            assertThat(bench.run("list --routines " + folder.resolve("more"))).isZero();
            assertThat(bench.out()).hasSize(6).anyMatch(line -> line.startsWith("mine "));
            assertThat(bench.err()).singleElement().asString().contains("broken.json:1:");
        }

        @Test
        void theUsersOwnFolderIsLookedAtToo() throws IOException {
            write("user/data/routines/mine.json", small("mine"));

            bench.run("list");

            assertThat(bench.out()).anyMatch(line -> line.startsWith("mine "));
        }

        @Test
        void asJsonItIsForPrograms() {
            assertThat(bench.run("list --json")).isZero();
            assertThat(String.join("\n", bench.out())).contains(
                    "\"id\" : \"stress-relief\"", "\"seconds\" : 440", "\"time\" : \"07:20\"", "\"problems\" : [ ]");
        }

        @Test
        void withoutAnyRoutineItSaysWhereItLooked() {
            bench.at(folder);

            assertThat(bench.run("list")).isEqualTo(1);
            assertThat(bench.err().getLast())
                    .contains("No routine was found", folder.resolve("routines").toString(), "--routines");
        }
    }

    @Nested
    class Checking {

        @Test
        void theShippedRoutinesAreClean() {
            assertThat(bench.run("check routines")).isZero();
            assertThat(bench.out()).isEmpty();
            assertThat(bench.err()).containsExactly("5 files checked, no faults.");
        }

        @Test
        void aFaultHasItsPlaceAndEndsWithOne() throws IOException {
            Path file = write("bad.json", small("bad").replace("\"seconds\"", "\"secnods\""));

            assertThat(bench.run("check " + file)).isEqualTo(1);
            assertThat(bench.out()).anyMatch(line -> line.startsWith(file + ":2:") && line.contains("secnods"));
        }

        @Test
        void aWarningIsMarkedAndIsNoFault() throws IOException {
            Path file = write("other-name.json", small("mine"));

            assertThat(bench.run("check " + file)).isZero();
            assertThat(bench.out()).singleElement().asString().contains(": warning: ");
        }

        @Test
        void aFolderWithoutRoutinesIsAMistake() throws IOException {
            Files.createDirectories(folder.resolve("empty"));

            assertThat(bench.run("check " + folder.resolve("empty"))).isEqualTo(2);
        }

        @Test
        void oneBadFileHidesNoOther() throws IOException {
            write("many/a.json", "{");
            write("many/b.json", "[]");

            assertThat(bench.run("check " + folder.resolve("many") + " " + folder.resolve("none.json"))).isEqualTo(1);
            assertThat(bench.out()).hasSize(3);
            assertThat(bench.err()).containsExactly("3 files checked, faults in 3 files.");
        }
    }

    @Nested
    class Playing {

        @Test
        void withoutACommandTheWindowOpens() {
            assertThat(bench.run("")).isZero();
            assertThat(bench.windows).containsExactly(new LaunchRequest(
                    SHIPPED, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Locale.ENGLISH, false));
            assertThat(bench.err()).isEmpty();
        }

        @Test
        void aRehearsalWalksThroughTheWindow() {
            assertThat(bench.run("rehearse")).isZero();
            assertThat(bench.windows).containsExactly(LaunchRequest.rehearsal(SHIPPED));
        }

        @Test
        void theWindowGetsWhatWasAskedFor() {
            assertThat(bench.run("play stress-relief --at 1:30 --minutes 5 --routines more")).isZero();
            assertThat(bench.windows).containsExactly(new LaunchRequest(SHIPPED, List.of(Path.of("more")),
                    Optional.of("stress-relief"), Optional.of(Duration.ofSeconds(90)),
                    Optional.of(Duration.ofMinutes(5)), Optional.empty(), Locale.ENGLISH, false));
        }

        @Test
        void theWindowSpeaksTheLanguageAskedFor() {
            assertThat(bench.run("play stress-relief --language it")).isZero();
            assertThat(bench.windows).singleElement().extracting(LaunchRequest::locale).isEqualTo(Locale.ITALIAN);
        }

        @Test
        void theWindowIsToldHowToBreathe() {
            assertThat(bench.run("play stress-relief --breath 4-4 --pace slower")).isZero();
            assertThat(bench.windows).singleElement().extracting(LaunchRequest::breath).isEqualTo(Optional.of(
                    new BreathChoice(Optional.of("4-4"), BreathPace.SLOWER, false)));
        }

        @Test
        void aHeldBreathIsNotPlayedToWhoDidNotSayTheyMay() {
            assertThat(bench.run("play stress-relief --breath 4-7-8")).isEqualTo(2);
            assertThat(String.join("", bench.err())).contains("In 4-7-8 the breath is held", "glaucoma", "--holds");
            assertThat(bench.windows).isEmpty();
        }

        @Test
        void aBreathOrAPaceThatDoesNotExistIsRefusedWithTheNamesThereAre() {
            assertThat(bench.run("score stress-relief --breath 4-9")).isEqualTo(2);
            assertThat(String.join("", bench.err())).contains("\"4-9\" is none of free, 4-6, 5-5");
            assertThat(bench.run("score stress-relief --pace fast")).isEqualTo(2);
            assertThat(String.join("", bench.err())).contains("\"fast\" is none of slower, normal, quicker");
        }

        @Test
        void theTextPlayerSaysWhichStepsBreatheOtherwise() {
            assertThat(bench.run("play stress-relief --text --breath 4-4-4-4 --holds --at 07:19")).isZero();
            assertThat(String.join("\n", bench.out())).contains("Steps 4 to 9: in 4, out 6 instead.");
        }

        @Test
        void aRoutineNamedByItsFileBringsItsFolder() throws IOException {
            Path file = write("more/mine.json", small("mine"));

            assertThat(bench.run("play " + file)).isZero();
            assertThat(bench.windows.getFirst().extraFolders()).containsExactly(file.getParent());
            assertThat(bench.windows.getFirst().routine()).contains("mine");
        }

        @Test
        void aFileWhoseIdIsTakenIsNotMistakenForTheOther() throws IOException {
            Path file = write("more/circulation.json", small("circulation"));

            assertThat(bench.run("play " + file)).isEqualTo(2);
            assertThat(bench.windows).isEmpty();
            assertThat(bench.err().getFirst()).contains("circulation", "--text");
        }

        @Test
        void anUnknownRoutineIsAnsweredWithTheNearestAndAll() {
            assertThat(bench.run("play stres-relief")).isEqualTo(2);
            assertThat(bench.err()).containsExactly(
                    "There is no routine \"stres-relief\". Did you mean stress-relief?",
                    "There are: circulation, lymphatic-drainage, product-absorption, stress-relief, tension-relief.");
        }

        @Test
        void aTimeAfterTheEndIsRefused() {
            assertThat(bench.run("play circulation --at 5:00")).isEqualTo(2);
            assertThat(bench.err()).containsExactly("05:00 is after the end: circulation is 05:00 long.");
        }

        @Test
        void aFaultyRoutineIsNotPlayedButItsFaultsAreNamed() throws IOException {
            Path file = write("more/bad.json", "{}");

            assertThat(bench.run("play bad --routines " + file.getParent())).isEqualTo(1);
            assertThat(bench.run("play " + file)).isEqualTo(1);
            assertThat(bench.err().getFirst()).startsWith(file + ":1:");
            assertThat(bench.windows).isEmpty();
        }

        @Test
        void withNoDisplayOneLineSaysSoAndWhatToInstall() throws IOException {
            bench.properties.put("os.name", "Linux");
            Path file = write("more/mine.json", small("mine"));

            assertThat(bench.run("play " + file)).isZero();
            assertThat(bench.err()).singleElement().asString().contains("there is no display", "libgtk-3-0");
            assertThat(bench.out()).contains("The end. Rest a moment before you get up.");
        }

        @Test
        void aWindowThatCannotBeOpenedGivesWayToText() throws IOException {
            bench.windowOpens = false;
            Path file = write("more/mine.json", small("mine"));

            assertThat(bench.run("play " + file)).isZero();
            assertThat(bench.err()).hasSize(1);
            assertThat(bench.out()).contains("The end. Rest a moment before you get up.");
        }

        @Test
        void whatWasPlayedInTextIsPlayedAgainWhenNoneIsNamedAndNobodyCanBeAsked() throws IOException {
            write("home/routines/a-first.json", small("a-first"));
            write("home/routines/b-second.json", small("b-second").replace("Small", "Second"));
            bench.at(folder.resolve("home"));

            bench.run("--text");
            assertThat(bench.out()).anyMatch(line -> line.startsWith("Small."));
            bench.run("play b-second --text");
            bench.run("--text");
            assertThat(bench.out()).anyMatch(line -> line.startsWith("Second."));
        }
    }

    @Nested
    class Drawing {

        @Test
        void thePictureIsOfWhatWasAskedFor() {
            assertThat(bench.run("picture circulation --at 01:05 -o a.png --size 800x600 --theme dark --view facing"))
                    .isZero();

            var picture = bench.pictures.getFirst();
            assertThat(picture.score().routine().id()).isEqualTo("circulation");
            assertThat(picture.at()).isEqualTo(Duration.ofSeconds(65));
            assertThat(picture.size()).isEqualTo(new PictureSize(800, 600));
            assertThat(picture.look().theme()).isEqualTo(ThemeChoice.DARK);
            assertThat(picture.look().view()).isEqualTo(ViewChoice.FACING);
        }

        @Test
        void theSheetIsOfWhatWasAskedFor() {
            assertThat(bench.run("sheet circulation -o a.png --frames 5 --stage --still --person idris"
                    + " --theme high-contrast --view facing"))
                    .isZero();

            var sheet = bench.sheets.getFirst();
            assertThat(sheet.score().routine().id()).isEqualTo("circulation");
            assertThat(sheet.frames()).isEqualTo(5);
            assertThat(sheet.stageOnly()).isTrue();
            assertThat(sheet.isStill()).isTrue();
            assertThat(sheet.look().person()).contains("idris");
            assertThat(sheet.look().theme()).isEqualTo(ThemeChoice.HIGH_CONTRAST);
            assertThat(sheet.look().view()).isEqualTo(ViewChoice.FACING);
        }

        @Test
        void aSheetHasEightPicturesAStepOfThePlayerInALightMirrorIfNothingElseIsSaid() {
            assertThat(bench.run("sheet circulation -o a.png")).isZero();

            var sheet = bench.sheets.getFirst();
            assertThat(sheet.frames()).isEqualTo(8);
            assertThat(sheet.stageOnly()).isFalse();
            assertThat(sheet.isStill()).isFalse();
            assertThat(sheet.look().theme()).isEqualTo(ThemeChoice.LIGHT);
            assertThat(sheet.look().view()).isEqualTo(ViewChoice.MIRROR);
        }

        @Test
        void theEndCanBeDrawnButNothingAfterIt() {
            assertThat(bench.run("picture circulation --at 05:00 -o a.png")).isZero();
            assertThat(bench.run("picture circulation --at 05:01 -o a.png")).isEqualTo(2);
        }

        @Test
        void aPictureThatCannotBeWrittenIsSaidSo() {
            bench.pictureFails = new IOException("disk");

            assertThat(bench.run("picture circulation --at 0:01 -o a.png")).isEqualTo(1);
            assertThat(bench.err()).singleElement().asString().contains("a.png cannot be written");
            assertThat(bench.run("sheet circulation -o a.png")).isEqualTo(1);
            assertThat(bench.err()).singleElement().asString().contains("a.png cannot be written");
        }

        @Test
        void aBugIsOnePlainSentenceAndItsTraceStandsInTheLog() throws IOException {
            bench.pictureBreaks = new IllegalStateException("broken inside");

            assertThat(bench.run("picture circulation --at 0:01 -o a.png")).isEqualTo(70);
            Path log = bench.folders().logs().resolve("effleurage.log");
            assertThat(bench.err()).singleElement().asString().contains("Something went wrong", log.toString());
            assertThat(Files.readString(log)).contains("IllegalStateException", "broken inside");
        }
    }
}
