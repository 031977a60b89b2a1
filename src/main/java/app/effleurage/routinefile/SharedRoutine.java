package app.effleurage.routinefile;

import app.effleurage.files.WholeFile;
import app.effleurage.routine.Routine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Routines on their way from one person to another. A shared file is a routine's JSON, canonical, under an ending of
 * its own by which a desktop knows it: a routine needs nothing beside it, so there is nothing to pack and nothing to
 * unpack. It is read and checked as any other file.
 */
public final class SharedRoutine {

    /** How the name of a shared file ends. */
    public static final String ENDING = ".effleurage";

    private static final int LONGEST_ID = 64;
    private static final Pattern NUMBER = Pattern.compile("-([1-9]\\d{0,5})$");

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
        Path file = file(routine.id(), folder);
        WholeFile.writeNew(file, new RoutineWriter().write(routine).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** Where a routine of that id is kept in a folder. */
    static Path file(String id, Path folder) {
        return folder.resolve(id + RoutineReader.EXTENSION);
    }

    /** The id with a number behind it, and shorter where it must be. */
    static String numbered(String id, int number) {
        String behind = "-" + number;
        String stem = id.substring(0, Math.min(id.length(), LONGEST_ID - behind.length()));
        return (stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem) + behind;
    }

    /** The number that makes one id another; empty if none does. */
    static Optional<Integer> number(String numbered, String id) {
        return Optional.of(NUMBER.matcher(numbered)).filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1))).filter(number -> numbered(id, number).equals(numbered));
    }
}
