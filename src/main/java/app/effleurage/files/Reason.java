package app.effleurage.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Why something could not be read or written, in the system's own words or else by the name of what went wrong. */
public final class Reason {

    private Reason() {
    }

    /** @return what a sentence that names the file can give as its cause */
    public static String of(IOException why) {
        String said = why instanceof FileSystemException system ? system.getReason() : why.getMessage();
        return Optional.ofNullable(said).orElseGet(() -> why.getClass().getSimpleName());
    }
}
