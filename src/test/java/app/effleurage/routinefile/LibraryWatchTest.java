package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files and a real thread; each test waits for what it expects, and fails only after a long time. */
class LibraryWatchTest {

    private static final String TEXT = """
            {"format": 1, "id": "aa", "title": "T", "goal": "other",
             "steps": [{"name": "Rest", "instruction": "Rest.", "seconds": 5}]}
            """;

    private final BlockingQueue<LibrarySnapshot> delivered = new LinkedBlockingQueue<>();

    @Test
    void aSavedFileShowsAndOneWithdrawnGoes(@TempDir Path folder) throws IOException, InterruptedException {
        try (LibraryWatch _ = watch(folder)) {
            Path file = Files.writeString(folder.resolve("aa.json"), TEXT);
            assertThat(next().find("aa")).isPresent();

            Files.delete(file);
            assertThat(next().entries()).isEmpty();
        }
    }

    @Test
    void aFolderThatComesLaterIsWatchedToo(@TempDir Path home) throws IOException, InterruptedException {
        Path folder = home.resolve("later");
        try (LibraryWatch _ = watch(folder)) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("aa.json"), TEXT);

            assertThat(next().find("aa")).isPresent();
        }
    }

    @Test
    void whatCameBetweenTheFirstLookAndTheWatchIsSeen(@TempDir Path folder) throws IOException, InterruptedException {
        Library library = library(folder);
        LibrarySnapshot first = library.scan(LibrarySnapshot.EMPTY);
        Files.writeString(folder.resolve("aa.json"), TEXT);

        try (LibraryWatch _ = new LibraryWatch(library, first, System::nanoTime, Runnable::run, delivered::add)) {
            assertThat(next().find("aa")).isPresent();
        }
    }

    @Test
    void nothingIsDeliveredAfterClosing(@TempDir Path folder) throws IOException {
        Library library = library(folder);
        BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
        Files.writeString(folder.resolve("aa.json"), TEXT);
        LibraryWatch watch = new LibraryWatch(library, LibrarySnapshot.EMPTY, System::nanoTime, waiting::add, delivered::add);
        Runnable delivery = await(waiting);

        watch.close();
        delivery.run();

        assertThat(delivered).isEmpty();
    }

    private LibraryWatch watch(Path folder) {
        return new LibraryWatch(library(folder), LibrarySnapshot.EMPTY, System::nanoTime, Runnable::run, delivered::add);
    }

    private static Library library(Path folder) {
        return new Library(List.of(new LibraryFolder(folder, Origin.USER)), new RoutineReader(Locale.ENGLISH),
                InstantSource.system());
    }

    private LibrarySnapshot next() throws InterruptedException {
        LibrarySnapshot snapshot = delivered.poll(30, TimeUnit.SECONDS);
        assertThat(snapshot).as("a snapshot within half a minute").isNotNull();
        return snapshot;
    }

    private static Runnable await(BlockingQueue<Runnable> waiting) {
        try {
            Runnable delivery = waiting.poll(30, TimeUnit.SECONDS);
            assertThat(delivery).as("a delivery within half a minute").isNotNull();
            return delivery;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
