package app.effleurage.routinefile;

import app.effleurage.routine.Routine;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads routine files of format 1 strictly, and names every fault in one reading.
 *
 * <p>Whatever the bytes, reading ends with a {@link ReadResult} and never with an exception: an unknown or
 * duplicate field, a missing one, a value of the wrong type, an unknown landmark, a way through a no-go shape,
 * strokes that do not fit their time are all {@link Problem}s with a place and advice. Files over 1 MiB are
 * refused unread. Immutable and safe to share between threads.
 */
public final class RoutineReader {

    private static final String EXTENSION = ".json";

    private final Messages messages;
    private final FileSource source;
    private final Ways ways = new Ways();

    /** A reader whose problems are worded for {@code locale}, or in the nearest language there is. */
    public RoutineReader(Locale locale) {
        this(locale, FileSource.disk());
    }

    RoutineReader(Locale locale, FileSource source) {
        this.messages = Messages.beside(RoutineReader.class, locale);
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Reads a file; what hinders it is a problem too. An id that differs from the file's name is a warning. */
    public ReadResult read(Path file) {
        return readFully(file).result();
    }

    /** Reads bytes as if they stood in a file called {@code name}, which only says where problems are. */
    public ReadResult read(String name, byte[] bytes) {
        return read(new Problems(name, messages), bytes, Optional.empty(), Optional.empty()).result();
    }

    /** A reading with what the library keeps of it. */
    record Reading(ReadResult result, Optional<Score> score, Location id, Optional<FileSource.Stamp> stamp) {
    }

    Reading readFully(Path file) {
        try {
            Optional<FileSource.Stamp> before = source.stamp(file);
            // A second look, since an editor may just have been saving.
            for (int attempt = 0; attempt < 2 && before.isPresent(); attempt++) {
                if (before.get().size() > Limits.FILE_BYTES) {
                    return failed(file, before, ProblemCode.FILE_TOO_BIG, String.valueOf(Limits.FILE_BYTES / 1024));
                }
                byte[] bytes = source.read(file, Limits.FILE_BYTES + 1);
                Optional<FileSource.Stamp> after = source.stamp(file);
                if (after.equals(before)) {
                    return read(new Problems(file.toString(), messages), bytes, idByName(file), before);
                }
                before = after;
            }
            return failed(file, Optional.empty(),
                    before.isPresent() ? ProblemCode.CHANGED_WHILE_READ : ProblemCode.NOT_A_FILE);
        } catch (IOException | SecurityException e) {
            Problems problems = new Problems(file.toString(), messages);
            problems.addVariant(Spot.START, ProblemCode.CANNOT_READ, variantOf(e), e.getClass().getSimpleName());
            return failed(problems, Optional.empty());
        }
    }

    /** The problem of two routines with one id, told of the one that has to give way. */
    Problem clash(Location id, String name, Path earlier) {
        Problems problems = new Problems(id.file(), messages);
        problems.add(Spot.START, ProblemCode.ID_CLASH, name, earlier.toString());
        Problem worded = problems.inOrder().getFirst();
        return new Problem(worded.code(), id, worded.message(), worded.advice());
    }

    /** A problem of a folder. */
    Problem ofFolder(Path folder, ProblemCode code, String detail) {
        Problems problems = new Problems(folder.toString(), messages);
        problems.add(Spot.START, code, detail);
        return problems.inOrder().getFirst();
    }

    private Reading read(
            Problems problems, byte[] bytes, Optional<String> idByName, Optional<FileSource.Stamp> stamp) {
        try {
            return readChecked(problems, bytes, idByName, stamp);
        } catch (RuntimeException e) {
            // A bug of ours must not hide the other files, nor show a stack trace to someone with oily hands.
            problems.add(Spot.START, ProblemCode.INTERNAL, e.getClass().getSimpleName());
            return failed(problems, stamp);
        }
    }

    private Reading readChecked(
            Problems problems, byte[] bytes, Optional<String> idByName, Optional<FileSource.Stamp> stamp) {
        Optional<RoutineForm.Read> read = FileText.decode(bytes, problems)
                .flatMap(text -> JsonTree.parse(text, problems))
                .map(root -> new RoutineForm(problems, ways, idByName).read(root));
        Optional<Routine> routine = read.flatMap(RoutineForm.Read::routine);
        List<StepForm.Sited> steps = read.map(RoutineForm.Read::steps).orElse(List.of());
        Spot id = read.map(RoutineForm.Read::id).orElse(Spot.START);
        FitRules fit = new FitRules(problems);
        Optional<Score> score = routine.flatMap(sound -> fit.compose(sound, steps));
        if (routine.isEmpty()) {
            fit.tryOut(steps);
        }
        Location idAt = new Location(problems.file(), id.line(), id.column(), id.pointer().toString());
        Optional<Routine> playable = score.flatMap(_ -> routine);
        return new Reading(new ReadResult(playable, problems.inOrder()), score, idAt, stamp);
    }

    private Reading failed(
            Path file, Optional<FileSource.Stamp> stamp, ProblemCode code, Object... arguments) {
        Problems problems = new Problems(file.toString(), messages);
        problems.add(Spot.START, code, arguments);
        return failed(problems, stamp);
    }

    private static Reading failed(Problems problems, Optional<FileSource.Stamp> stamp) {
        return new Reading(new ReadResult(Optional.empty(), problems.inOrder()),
                Optional.empty(), Location.of(problems.file()), stamp);
    }

    private static Optional<String> idByName(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(EXTENSION)
                ? Optional.of(name.substring(0, name.length() - EXTENSION.length())) : Optional.empty();
    }

    private static String variantOf(Exception failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "missing";
            case AccessDeniedException _ -> "denied";
            case FileSystemLoopException _ -> "loop";
            default -> "";
        };
    }
}
