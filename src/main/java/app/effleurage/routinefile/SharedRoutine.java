package app.effleurage.routinefile;

import app.effleurage.files.WholeFile;
import app.effleurage.routine.Routine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Routines on their way from one person to another. A shared file is a routine's JSON, canonical, under an ending of
 * its own by which a desktop knows it: a routine needs nothing beside it, so there is nothing to pack and nothing to
 * unpack. It is read and checked as any other file.
 */
public final class SharedRoutine {

    /** How the name of a shared file ends. */
    public static final String ENDING = ".effleurage";

    private static final int LONGEST_ID = 64;

    private SharedRoutine() {
    }

    /** Whether a file is named as a shared one; letters may be large, since mail and old disks change them. */
    public static boolean isNamedSo(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().regionMatches(
                true, name.toString().length() - ENDING.length(), ENDING, 0, ENDING.length());
    }

    /**
     * Takes a routine into a folder, under its id. Never replaces anything.
     *
     * @return the file it now stands in
     * @throws FileAlreadyExistsException if the folder has a file of that name already
     * @throws IOException if it cannot be written; nothing is left of it then
     */
    public static Path keep(Routine routine, Path folder) throws IOException {
        Path file = folder.resolve(routine.id() + RoutineReader.EXTENSION);
        WholeFile.writeNew(file, new RoutineWriter().write(routine).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** The id itself if nobody has it; else the first with a number behind it that nobody has. */
    public static String freeId(String id, Predicate<String> taken) {
        Objects.requireNonNull(taken, "taken");
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            String behind = "-" + number;
            String stem = id.substring(0, Math.min(id.length(), LONGEST_ID - behind.length()));
            free = (stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem) + behind;
        }
        return free;
    }
}
