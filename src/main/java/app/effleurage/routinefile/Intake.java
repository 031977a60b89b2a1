package app.effleurage.routinefile;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Takes routines that somebody sent into the user's own folder. A file is looked at first, and what is found says what
 * can be done with it; nothing that stands is replaced but by {@link #replace}. For one thread, which may wait for a disk.
 */
public final class Intake {

    /** What a file that was sent turned out to be. */
    public sealed interface Found {

        /** The file that was sent. */
        Path file();

        /**
         * Cannot be played, and so is not taken.
         *
         * @param faults at least one
         */
        record Faulty(Path file, List<Problem> faults) implements Found {

            public Faulty {
                Objects.requireNonNull(file, "file");
                faults = List.copyOf(faults);
            }
        }

        /**
         * Is in the library already, word for word.
         *
         * @param where the file it stands in
         */
        record There(Path file, Routine routine, Path where) implements Found {
        }

        /** Can be taken: nobody has its id. */
        record Fresh(Path file, Routine routine) implements Found {
        }

        /**
         * Its id is taken, and somebody has to say what is to become of it.
         *
         * @param routine as it was sent
         * @param standing what has the id
         * @param beside the same under an id and a title by which it can be told apart
         */
        record Clash(Path file, Routine routine, Standing standing, Routine beside) implements Found {
        }
    }

    /**
     * What has the id of a routine that was sent.
     *
     * @param file where it stands
     * @param routine what can be played of it; empty for a file with faults
     * @param origin whose it is
     */
    public record Standing(Path file, Optional<Routine> routine, Origin origin) {

        public Standing {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(routine, "routine");
            Objects.requireNonNull(origin, "origin");
        }

        /** Whether it may be replaced: only what stands in the user's own folder. */
        public boolean isReplaceable() {
            return origin == Origin.USER;
        }
    }

    private final RoutineReader reader;
    private final Supplier<LibrarySnapshot> library;
    private final Path own;

    /**
     * @param library looks at all folders, each time anew
     * @param own the user's own folder; it need not exist yet
     */
    public Intake(RoutineReader reader, Supplier<LibrarySnapshot> library, Path own) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.library = Objects.requireNonNull(library, "library");
        this.own = Objects.requireNonNull(own, "own");
    }

    /** Whether a file is named as routines are; what it holds is another question. */
    public static boolean mayBeRoutine(Path file) {
        return SharedRoutine.isNamedSo(file) || file.getFileName() != null
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(RoutineReader.EXTENSION);
    }

    /** Reads and checks a file, and looks whether its place is free. Changes nothing. */
    public Found look(Path file) {
        return look(file, Optional.empty());
    }

    /** As {@link #look(Path)}, for a routine that is to have another id than it was sent with. */
    public Found look(Path file, String id) {
        return look(file, Optional.of(id));
    }

    private Found look(Path file, Optional<String> as) {
        ReadResult read = reader.read(file);
        if (read.routine().isEmpty()) {
            return new Found.Faulty(file, read.problems().stream().filter(Problem::isFault).toList());
        }
        Routine sent = as.map(read.routine().get()::called).orElse(read.routine().get());
        LibrarySnapshot there = library.get();
        Optional<LibraryEntry.Playable> twin = there.playable().stream()
                .filter(entry -> isTwin(entry.routine(), sent)).findFirst();
        if (twin.isPresent()) {
            return new Found.There(file, twin.get().routine(), twin.get().path());
        }
        return standing(sent.id(), there)
                .<Found>map(standing -> new Found.Clash(file, sent, standing, beside(sent, there)))
                .orElseGet(() -> new Found.Fresh(file, sent));
    }

    /**
     * Keeps a routine whose place is free.
     *
     * @return where; empty if the place has been taken meanwhile, and it must be looked at again
     * @throws IOException if it cannot be written; nothing is left of it then
     */
    public Optional<Path> keep(Found.Fresh fresh) throws IOException {
        return keepNew(fresh.routine());
    }

    /** Keeps a routine beside what has its id; as {@link #keep} otherwise. */
    public Optional<Path> keepBoth(Found.Clash clash) throws IOException {
        return keepNew(clash.beside());
    }

    /**
     * Replaces what stands there.
     *
     * @return where; empty if something else stands there now than was asked about, which then stays
     * @throws IOException if it cannot be written; what stands there is then as it was
     * @throws IllegalArgumentException if it is not the user's own
     */
    public Optional<Path> replace(Found.Clash clash) throws IOException {
        if (!clash.standing().isReplaceable()) {
            throw new IllegalArgumentException("clash: " + clash.standing().file() + " is not the user's own");
        }
        if (!standing(clash.routine().id(), library.get()).equals(Optional.of(clash.standing()))) {
            return Optional.empty();
        }
        new RoutineWriter().save(clash.routine(), clash.standing().file());
        return Optional.of(clash.standing().file());
    }

    private Optional<Path> keepNew(Routine routine) throws IOException {
        try {
            return Optional.of(SharedRoutine.keep(routine, own));
        } catch (FileAlreadyExistsException e) {
            // Of a file where the folder should be, no second look would find anything else.
            if (!Files.exists(SharedRoutine.file(routine.id(), own), LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Optional<Standing> standing(String id, LibrarySnapshot there) {
        return there.find(id)
                .map(entry -> new Standing(entry.path(), Optional.of(entry.routine()), entry.origin()))
                .or(() -> Optional.of(SharedRoutine.file(id, own))
                        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> new Standing(file, Optional.empty(), Origin.USER)));
    }

    /** Whether one is the other, or was kept beside another under a number. */
    private static boolean isTwin(Routine kept, Routine sent) {
        if (kept.id().equals(sent.id())) {
            return kept.equals(sent);
        }
        return SharedRoutine.number(kept.id(), sent.id())
                .filter(number -> kept.equals(sent.called(kept.id()))
                        || kept.equals(sent.called(kept.id()).titled(numbered(sent.about().title(), number))))
                .isPresent();
    }

    private Routine beside(Routine sent, LibrarySnapshot there) {
        Set<String> titles = there.playable().stream()
                .flatMap(entry -> entry.routine().about().title().byLanguage().values().stream())
                .collect(Collectors.toSet());
        LocalizedText title = sent.about().title();
        for (int number = 2;; number++) {
            String id = SharedRoutine.numbered(sent.id(), number);
            LocalizedText other = isAmong(title, titles) ? numbered(title, number) : title;
            if (standing(id, there).isEmpty() && !isAmong(other, titles)) {
                return sent.called(id).titled(other);
            }
        }
    }

    private static boolean isAmong(LocalizedText title, Set<String> titles) {
        return title.byLanguage().values().stream().anyMatch(titles::contains);
    }

    private static LocalizedText numbered(LocalizedText title, int number) {
        String behind = " (" + number + ")";
        Map<Locale, String> all = new LinkedHashMap<>();
        title.byLanguage().forEach((language, words) -> all.put(language,
                shortened(words, Limits.SHORT_TEXT - behind.length()) + behind));
        return new LocalizedText(all);
    }

    /** At most so many characters as a file counts them, without half of one at the end. */
    private static String shortened(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, most)).stripTrailing();
    }
}
