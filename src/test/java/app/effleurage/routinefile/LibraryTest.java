package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    private static final Instant LONG_AGO = NOW.minusSeconds(3600);

    private final List<Path> read = new ArrayList<>();

    private Path shipped;
    private Path own;
    private Library library;

    @BeforeEach
    void makeLibrary(@TempDir Path home) throws IOException {
        LibraryFolder shippedFolder = LibraryFolder.shipped(home);
        shipped = Files.createDirectories(shippedFolder.path());
        own = home.resolve("own");
        library = new Library(
                List.of(shippedFolder, new LibraryFolder(own, Origin.USER)), reader(), () -> NOW);
    }

    @Test
    void foldersAreListedInTheirOrderAndFilesByName() throws IOException {
        Files.createDirectories(own);
        put(own, "aa");
        put(shipped, "zz");
        put(shipped, "bb");

        LibrarySnapshot snapshot = scan();

        assertThat(snapshot.playable()).extracting(entry -> entry.routine().id()).containsExactly("bb", "zz", "aa");
        assertThat(snapshot.playable()).extracting(LibraryEntry::origin)
                .containsExactly(Origin.SHIPPED, Origin.SHIPPED, Origin.USER);
        assertThat(snapshot.find("zz").orElseThrow().score().routine().id()).isEqualTo("zz");
        assertThat(snapshot.find("none")).isEmpty();
    }

    @Test
    void aMissingFolderOfTheUsersIsNoProblemAndAnyOtherIs(@TempDir Path elsewhere) {
        LibraryFolder missing = new LibraryFolder(elsewhere.resolve("none"), Origin.EXTRA);
        Library other = new Library(List.of(missing), reader(), () -> NOW);

        assertThat(scan().folderProblems()).isEmpty();
        assertThat(other.scan(LibrarySnapshot.EMPTY).folderProblems())
                .extracting(Problem::code).containsExactly(ProblemCode.FOLDER_UNREADABLE);
    }

    @Test
    void whatIsNoFolderIsAProblemOfItsOwnAndHidesNoOther() throws IOException {
        Files.writeString(own, "a file");
        put(shipped, "aa");

        LibrarySnapshot snapshot = scan();

        assertThat(snapshot.find("aa")).isPresent();
        assertThat(snapshot.folderProblems()).extracting(Problem::code).containsExactly(ProblemCode.FOLDER_UNREADABLE);
        assertThat(snapshot.folderProblems().getFirst().where().file()).isEqualTo(own.toString());
    }

    @Test
    void aBadFileIsListedWithItsFaultsAndHidesNoOther() throws IOException {
        put(shipped, "aa");
        Files.writeString(shipped.resolve("bb.json"), "{\"format\": 1,}");
        put(shipped, "cc");

        LibrarySnapshot snapshot = scan();

        assertThat(snapshot.playable()).hasSize(2);
        assertThat(snapshot.faulty()).singleElement().satisfies(faulty -> {
            assertThat(faulty.path()).isEqualTo(shipped.resolve("bb.json"));
            assertThat(faulty.problems()).extracting(Problem::code).containsExactly(ProblemCode.BAD_JSON);
        });
    }

    @Test
    void ofManyFilesEachKeepsItsPlaceAndItsOwnFaults() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            files.add(put(shipped, "r%03d".formatted(i)));
            if (i % 3 == 0) {
                Files.writeString(files.getLast(), text("r%03d".formatted(i)).replace("\"seconds\": 5", "\"seconds\": -" + i));
            }
        }

        LibrarySnapshot snapshot = scan();

        assertThat(snapshot.entries()).extracting(LibraryEntry::path).containsExactlyElementsOf(files);
        assertThat(snapshot.playable()).hasSize(200);
        assertThat(snapshot.faulty()).hasSize(100).allSatisfy(faulty ->
                assertThat(faulty.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
                    assertThat(problem.where().file()).isEqualTo(faulty.path().toString());
                    assertThat(problem.message()).contains("-" + files.indexOf(faulty.path()));
                }));
    }

    @Test
    void anIdThatIsTakenReplacesNothing() throws IOException {
        Files.createDirectories(own);
        put(shipped, "aa");
        put(own, "aa");

        LibrarySnapshot snapshot = scan();

        assertThat(snapshot.find("aa").orElseThrow().origin()).isEqualTo(Origin.SHIPPED);
        Problem clash = snapshot.faulty().getFirst().problems().getFirst();
        assertThat(clash.code()).isEqualTo(ProblemCode.ID_CLASH);
        assertThat(clash.where()).isEqualTo(new Location(own.resolve("aa.json").toString(), 1, 21, "/id"));
        assertThat(clash.message()).contains(shipped.resolve("aa.json").toString());
    }

    @Test
    void aFaultyFileTakesNoId() throws IOException {
        Files.createDirectories(own);
        Files.writeString(shipped.resolve("aa.json"), text("aa").replace("\"Rest.\"", "5"));
        put(own, "aa");

        assertThat(scan().find("aa").orElseThrow().origin()).isEqualTo(Origin.USER);
    }

    @Test
    void warningsStayWithARoutineThatPlays() throws IOException {
        Files.writeString(shipped.resolve("bb.json"), text("aa"));

        assertThat(scan().find("aa").orElseThrow().problems())
                .extracting(Problem::code).containsExactly(ProblemCode.ID_NOT_FILE_NAME);
    }

    @Test
    void onlyRoutineFilesCount() throws IOException {
        for (String name : List.of(
                ".aa.json", "~aa.json", "#aa.json#", "#aa.json", ".#aa.json", "aa.json~", "aa.json.tmp", "aa.txt")) {
            Files.writeString(shipped.resolve(name), text("aa"));
        }
        Files.createDirectories(shipped.resolve("folder.json"));
        Files.createDirectories(shipped.resolve("deeper"));
        Files.writeString(shipped.resolve("deeper").resolve("aa.json"), text("aa"));

        assertThat(scan().entries()).isEmpty();
    }

    @Test
    void linksInCirclesAreHarmless() throws IOException {
        put(shipped, "aa");
        Files.createSymbolicLink(shipped.resolve("loop.json"), shipped.resolve("loop.json"));
        Files.createSymbolicLink(shipped.resolve("back.json"), shipped);
        Files.createSymbolicLink(shipped.resolve("nowhere.json"), shipped.resolve("none"));

        LibrarySnapshot snapshot = scan();

        assertThat(snapshot.playable()).hasSize(1);
        assertThat(snapshot.faulty()).extracting(faulty -> faulty.problems().getFirst().code())
                .containsExactly(ProblemCode.CANNOT_READ, ProblemCode.CANNOT_READ);
    }

    @Test
    void anUnchangedFileIsNotReadAgain() throws IOException {
        put(shipped, "aa");
        put(shipped, "bb");
        LibrarySnapshot first = scan();
        read.clear();
        Files.writeString(shipped.resolve("bb.json"), text("bb") + " ");

        LibrarySnapshot second = library.scan(first);

        assertThat(read).containsOnly(shipped.resolve("bb.json"));
        assertThat(second).isEqualTo(first);
        assertThat(second.entries().getFirst()).isEqualTo(first.entries().getFirst());
    }

    @Test
    void aFileChangedJustNowIsReadAgainSinceItsTimeMayNotTell() throws IOException {
        Path file = put(shipped, "aa");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(1)));
        LibrarySnapshot first = scan();
        read.clear();

        library.scan(first);

        assertThat(read).containsExactly(file);
    }

    @Test
    void aFileThatWasMendedPlays() throws IOException {
        Path file = Files.writeString(shipped.resolve("aa.json"), "{");
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        LibrarySnapshot first = scan();
        put(shipped, "aa");

        LibrarySnapshot second = library.scan(first);

        assertThat(first.playable()).isEmpty();
        assertThat(second.playable()).hasSize(1);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aClashEndsWhenTheEarlierFileGoes() throws IOException {
        Files.createDirectories(own);
        Path earlier = put(shipped, "aa");
        put(own, "aa");
        LibrarySnapshot first = scan();
        Files.delete(earlier);

        assertThat(library.scan(first).find("aa").orElseThrow().origin()).isEqualTo(Origin.USER);
    }

    @Test
    void aFolderThatIsTooFullListsWhatItCan() throws IOException {
        Library small = new Library(library.folders(), reader(), () -> NOW, 2);
        put(shipped, "aa");
        put(shipped, "bb");
        put(shipped, "cc");

        LibrarySnapshot snapshot = small.scan(LibrarySnapshot.EMPTY);

        assertThat(snapshot.playable()).hasSize(2);
        assertThat(snapshot.folderProblems()).extracting(Problem::code).containsExactly(ProblemCode.FOLDER_TOO_FULL);
    }

    private LibrarySnapshot scan() {
        return library.scan(LibrarySnapshot.EMPTY);
    }

    private RoutineReader reader() {
        FileSource disk = FileSource.disk();
        return new RoutineReader(Locale.ENGLISH, new FileSource() {
            @Override
            public Stamp stamp(Path file) throws IOException {
                return disk.stamp(file);
            }

            @Override
            public byte[] read(Path file, int most) throws IOException {
                synchronized (read) {
                    read.add(file);
                }
                return disk.read(file, most);
            }
        });
    }

    private static Path put(Path folder, String id) throws IOException {
        Path file = Files.writeString(folder.resolve(id + ".json"), text(id));
        return Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private static String text(String id) {
        return """
                {"format": 1, "id": "%s", "title": "T", "goal": "other",
                 "steps": [{"name": "Rest", "instruction": "Rest.", "seconds": 5}]}
                """.formatted(id);
    }
}
