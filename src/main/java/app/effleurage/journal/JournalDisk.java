package app.effleurage.journal;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The disk as all files of the journal share it.
 *
 * @param port the disk
 * @param lock the file by which windows keep out of each other's way
 * @param aside where things go that cannot be understood
 */
record JournalDisk(Disk port, Path lock, Aside aside) {

    /** Runs a task while no other window touches the journal. */
    <T> T alone(Disk.Task<T> task) throws IOException {
        return port.alone(lock, task);
    }
}
