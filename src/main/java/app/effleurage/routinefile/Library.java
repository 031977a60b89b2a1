package app.effleurage.routinefile;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folders of routine files. Earlier folders have precedence: a file whose id is taken is listed with that
 * fault and replaces nothing. Only files ending in {@code .json} count; hidden files, editors' temporaries and
 * sub-folders are passed over. One bad file, or one bad folder, hides no other. Safe to share between threads.
 */
public final class Library {

    /** In one folder; twice the library that has to list at once. */
    private static final int MOST_FILES = 20_000;

    /** A file changed so lately may be changed again without its time showing it. */
    private static final Duration STILL_FRESH = Duration.ofSeconds(2);

    private final List<LibraryFolder> folders;
    private final RoutineReader reader;
    private final InstantSource now;
    private final int mostFiles;

    /** @param folders in order of precedence; those shipped with the program come first */
    public Library(List<LibraryFolder> folders, RoutineReader reader, InstantSource now) {
        this(folders, reader, now, MOST_FILES);
    }

    Library(List<LibraryFolder> folders, RoutineReader reader, InstantSource now, int mostFiles) {
        this.folders = List.copyOf(folders);
        this.reader = Objects.requireNonNull(reader, "reader");
        this.now = Objects.requireNonNull(now, "now");
        this.mostFiles = mostFiles;
    }

    public List<LibraryFolder> folders() {
        return folders;
    }

    /** Looks at all folders; files that have not changed since {@code previous} are not read again. */
    public LibrarySnapshot scan(LibrarySnapshot previous) {
        Instant fresh = now.instant().minus(STILL_FRESH);
        List<Problem> folderProblems = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (LibraryFolder folder : folders) {
            list(folder, folderProblems).forEach(file -> found.add(new Found(file, folder.origin())));
        }
        List<Optional<Looked>> looked = found.parallelStream().map(file -> look(file, previous)).toList();
        Map<String, Path> taken = new HashMap<>();
        Map<Path, KeptReading> kept = new HashMap<>();
        List<LibraryEntry> entries = new ArrayList<>(looked.size());
        looked.stream().flatMap(Optional::stream).forEach(file -> {
            entries.add(entry(file, taken));
            if (file.stamp().isPresent() && file.stamp().get().modified().toInstant().isBefore(fresh)) {
                kept.put(file.found().path(), new KeptReading(file.stamp().get(), file.result(), file.id()));
            }
        });
        return new LibrarySnapshot(entries, folderProblems, kept);
    }

    private record Found(Path path, Origin origin) {
    }

    private record Looked(Found found, ReadResult result, Spot id, Optional<FileSource.Stamp> stamp) {
    }

    /** Reads a file or finds that it need not; empty for a folder, and for what has gone since it was listed. */
    private Optional<Looked> look(Found file, LibrarySnapshot previous) {
        Path path = file.path();
        RoutineReader.Reading reading;
        try {
            FileSource.Stamp stamp = reader.source().stamp(path);
            if (stamp.kind() == FileSource.Kind.FOLDER) {
                return Optional.empty();
            }
            Optional<KeptReading> known = previous.reading(path, stamp);
            if (known.isPresent()) {
                return Optional.of(new Looked(file, known.get().result(), known.get().id(), Optional.of(stamp)));
            }
            reading = reader.read(path, stamp);
        } catch (IOException | SecurityException e) {
            if (e instanceof NoSuchFileException && !Files.isSymbolicLink(path)) {
                return Optional.empty();
            }
            reading = reader.unreadable(path, e);
        }
        return Optional.of(new Looked(file, reading.result(), reading.id(), reading.stamp()));
    }

    private LibraryEntry entry(Looked file, Map<String, Path> taken) {
        Path path = file.found().path();
        Origin origin = file.found().origin();
        List<Problem> problems = file.result().problems();
        if (file.result().routine().isEmpty()) {
            return new LibraryEntry.Faulty(path, origin, problems);
        }
        String id = file.result().routine().get().id();
        Path earlier = taken.putIfAbsent(id, path);
        if (earlier == null) {
            return new LibraryEntry.Playable(file.result().routine().get(), path, origin, problems);
        }
        Problems clash = reader.problemsOf(path.toString());
        clash.add(file.id(), ProblemCode.ID_CLASH, id, earlier.toString());
        return new LibraryEntry.Faulty(
                path, origin, Stream.concat(problems.stream(), clash.inOrder().stream()).toList());
    }

    private List<Path> list(LibraryFolder folder, List<Problem> folderProblems) {
        List<Path> files = new ArrayList<>();
        Problems problems = reader.problemsOf(folder.path().toString());
        if (folder.origin() == Origin.USER && Files.notExists(folder.path())) {
            return files;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path(), Library::isRoutineFile)) {
            for (Path file : stream) {
                if (files.size() == mostFiles) {
                    problems.add(Spot.START, ProblemCode.FOLDER_TOO_FULL, String.valueOf(mostFiles));
                    break;
                }
                files.add(file);
            }
        } catch (IOException | DirectoryIteratorException | SecurityException e) {
            problems.add(Spot.START, ProblemCode.FOLDER_UNREADABLE, e.getClass().getSimpleName());
        }
        folderProblems.addAll(problems.inOrder());
        files.sort(null);
        return files;
    }

    /** Whether a name is one that an author gave: not hidden, and no lock or backup of an editor's. */
    static boolean isRoutineFile(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(RoutineReader.EXTENSION) || SharedRoutine.isNamedSo(file))
                && !name.startsWith(".") && !name.startsWith("~") && !name.startsWith("#");
    }
}
