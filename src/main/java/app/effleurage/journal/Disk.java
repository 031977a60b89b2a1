package app.effleurage.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the journal asks of a disk: a port, so that a test can let the machine die between any two bytes.
 *
 * <p>What has been written is sure to outlive a flat battery only once it was forced; what has been made, moved
 * or deleted, once its folder was.
 */
interface Disk {

    /** The disk of this machine. */
    Disk REAL = new RealDisk();

    /** Something done to files. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException;
    }

    /**
     * A file's bytes; empty when there is no such file.
     *
     * @throws IOException if it cannot be read, or has more than {@code most} bytes
     */
    Optional<byte[]> read(Path file, long most) throws IOException;

    /** The last byte of a file, from 0; empty when there is no file or nothing in it. */
    OptionalInt lastByte(Path file) throws IOException;

    /** Where a file really lies: a symbolic link followed, missing folders made. */
    Path target(Path file) throws IOException;

    /** Makes a new, empty file with a name of its own in the folder of {@code file}. */
    Path createBeside(Path file) throws IOException;

    /** Writes at the end of a file; makes it if it is missing. */
    void append(Path file, byte[] bytes) throws IOException;

    /** Has a file's content reach the disk. */
    void force(Path file) throws IOException;

    /** Has what was made, moved and deleted in a folder reach the disk. */
    void forceFolder(Path folder) throws IOException;

    /** Moves a file over another, or to where there is none, in one step. */
    void replace(Path from, Path to) throws IOException;

    /** Deletes a file, if it is there. */
    void delete(Path file) throws IOException;

    /** The files of a folder; none when there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    /**
     * Runs a task while nobody else, in this program or another, runs one under the same lock.
     *
     * @param lock a file that serves as nothing but the lock
     * @throws IOException if the task throws it, or another holds the lock for seconds
     */
    <T> T alone(Path lock, Task<T> task) throws IOException;

    /** Holds a lock until it is closed or the process ends, however it ends; empty when another holds it. */
    Optional<Closeable> hold(Path lock) throws IOException;
}
