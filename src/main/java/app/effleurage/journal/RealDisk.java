package app.effleurage.journal;

import app.effleurage.files.WholeFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** The disk of this machine. Safe to share between threads. */
final class RealDisk implements Disk {

    /** No write takes so long; what is older was left by a program that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);
    private static final long BETWEEN_TRIES = Duration.ofMillis(10).toNanos();
    /** Two seconds in all: other windows hold a lock for milliseconds. */
    private static final int MOST_TRIES = 200;

    // The system gives a file's lock to a process as a whole, so its threads need one among themselves.
    private final ReentrantLock threads = new ReentrantLock();

    @Override
    public Optional<byte[]> read(Path file, long most) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > most) {
                throw new IOException(file + " is larger than " + most + " bytes");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            int count = 0;
            while (bytes.hasRemaining() && count >= 0) {
                count = channel.read(bytes);
            }
            return Optional.of(bytes.position() == bytes.limit()
                    ? bytes.array() : Arrays.copyOf(bytes.array(), bytes.position()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public OptionalInt lastByte(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1
                    ? OptionalInt.of(Byte.toUnsignedInt(last.get(0))) : OptionalInt.empty();
        } catch (NoSuchFileException _) {
            return OptionalInt.empty();
        }
    }

    @Override
    public Path target(Path file) throws IOException {
        return WholeFile.target(file);
    }

    @Override
    public Path createBeside(Path file) throws IOException {
        // Unlike other files, what someone keeps for themselves is for no other user of the machine to read.
        Path made = Files.createTempFile(file.getParent(), file.getFileName().toString(), WholeFile.TEMPORARY);
        sweep(file, Files.getLastModifiedTime(made));
        return made;
    }

    /** Deletes what killed programs left of earlier writes; time is the disk's own, so no clock is asked. */
    private void sweep(Path file, FileTime now) throws IOException {
        String name = file.getFileName().toString();
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(file.getParent(), sibling ->
                sibling.getFileName().toString().startsWith(name) && sibling.toString().endsWith(WholeFile.TEMPORARY))) {
            for (Path sibling : siblings) {
                FileTime then = Files.getLastModifiedTime(sibling);
                if (then.toInstant().isBefore(now.toInstant().minus(LEFT_BEHIND))) {
                    Files.deleteIfExists(sibling);
                }
            }
        } catch (NoSuchFileException _) {
            // Another window has just finished with one of them.
        }
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    @Override
    public void force(Path file) throws IOException {
        WholeFile.force(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        WholeFile.forceFolder(folder);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        WholeFile.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(found::add);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
        return found;
    }

    @Override
    public <T> T alone(Path lock, Task<T> task) throws IOException {
        threads.lock();
        try (FileChannel channel = openLock(lock); FileLock held = waitFor(channel, lock)) {
            assert held.isValid();
            return task.run();
        } finally {
            threads.unlock();
        }
    }

    private static FileLock waitFor(FileChannel channel, Path lock) throws IOException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<FileLock> got = tryLock(channel);
            if (got.isPresent()) {
                return got.get();
            }
            LockSupport.parkNanos(BETWEEN_TRIES);
        }
        throw new IOException(lock + " is held by another program");
    }

    @Override
    public Optional<Closeable> hold(Path lock) throws IOException {
        FileChannel channel = openLock(lock);
        if (tryLock(channel).isPresent()) {
            // Closing a channel lets its lock go.
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    private static FileChannel openLock(Path lock) throws IOException {
        Files.createDirectories(lock.toAbsolutePath().getParent());
        return FileChannel.open(lock, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            // This very process holds it already.
            return Optional.empty();
        }
    }
}
