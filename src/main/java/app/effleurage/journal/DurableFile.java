package app.effleurage.journal;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a file whole or not at all: a temporary one beside it, forced to the disk, then moved into its place.
 * Once a write has returned, a flat battery cannot undo it.
 */
final class DurableFile {

    private DurableFile() {
    }

    /** Makes missing folders; a symbolic link stays one, and the file it leads to is written. */
    static void write(Path file, byte[] content) throws IOException {
        write(Disk.REAL, file, content);
    }

    static void write(Disk disk, Path file, byte[] content) throws IOException {
        Path target = disk.target(file);
        Path temporary = disk.createBeside(target);
        try {
            disk.append(temporary, content);
            disk.force(temporary);
            disk.replace(temporary, target);
        } finally {
            disk.delete(temporary);
        }
        disk.forceFolder(target.getParent());
    }
}
