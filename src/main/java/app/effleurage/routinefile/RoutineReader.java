package app.effleurage.routinefile;

import app.effleurage.routine.Routine;
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
 * refused unread. Safe to share between threads.
 */
public final class RoutineReader {

    static final String EXTENSION = ".json";

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
        try {
            return read(file, source.stamp(file)).result();
        } catch (IOException | SecurityException e) {
            return unreadable(file, e).result();
        }
    }

    /** Reads bytes as if they stood in a file called {@code name}, which only says where problems are. */
    public ReadResult read(String name, byte[] bytes) {
        return read(problemsOf(name), bytes, Optional.empty(), Optional.empty()).result();
    }

    /**
     * A reading with what the library keeps of it.
     *
     * @param id where the id stands
     * @param stamp the state of the file that was read, if it could be told
     */
    record Reading(ReadResult result, Spot id, Optional<FileSource.Stamp> stamp) {
    }

    /** Reads a file whose state was just seen. */
    Reading read(Path file, FileSource.Stamp seen) {
        FileSource.Stamp before = seen;
        try {
            // A second look, since an editor may just have been saving.
            for (int attempt = 0; attempt < 2; attempt++) {
                if (before.kind() != FileSource.Kind.FILE) {
                    return failed(file, ProblemCode.NOT_A_FILE);
                }
                if (before.size() > Limits.FILE_BYTES) {
                    return failed(file, ProblemCode.FILE_TOO_BIG, String.valueOf(Limits.FILE_BYTES / 1024));
                }
                byte[] bytes = source.read(file, Limits.FILE_BYTES + 1);
                FileSource.Stamp after = source.stamp(file);
                if (after.equals(before)) {
                    return read(problemsOf(file.toString()), bytes, idByName(file), Optional.of(before));
                }
                before = after;
            }
            return failed(file, ProblemCode.CHANGED_WHILE_READ);
        } catch (IOException | SecurityException e) {
            return unreadable(file, e);
        }
    }

    Reading unreadable(Path file, Exception reason) {
        String variant = switch (reason) {
            case NoSuchFileException _ -> "missing";
            case AccessDeniedException _ -> "denied";
            case FileSystemLoopException _ -> "loop";
            default -> "";
        };
        Problems problems = problemsOf(file.toString());
        problems.addVariant(Spot.START, ProblemCode.CANNOT_READ, variant, reason.getClass().getSimpleName());
        return failed(problems, Optional.empty());
    }

    FileSource source() {
        return source;
    }

    /** An empty list of problems, in this reader's words. */
    Problems problemsOf(String file) {
        return new Problems(file, messages);
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
        FitRules fit = new FitRules(problems);
        routine.ifPresentOrElse(sound -> fit.check(sound, steps), () -> fit.tryOut(steps));
        return new Reading(
                new ReadResult(routine.filter(_ -> problems.faults() == 0), problems.inOrder()),
                read.map(RoutineForm.Read::id).orElse(Spot.START), stamp);
    }

    private Reading failed(Path file, ProblemCode code, Object... arguments) {
        Problems problems = problemsOf(file.toString());
        problems.add(Spot.START, code, arguments);
        return failed(problems, Optional.empty());
    }

    private static Reading failed(Problems problems, Optional<FileSource.Stamp> stamp) {
        return new Reading(new ReadResult(Optional.empty(), problems.inOrder()), Spot.START, stamp);
    }

    private static Optional<String> idByName(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(EXTENSION)
                ? Optional.of(name.substring(0, name.length() - EXTENSION.length())) : Optional.empty();
    }
}
