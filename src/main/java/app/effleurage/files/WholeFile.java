package app.effleurage.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a temporary one beside it, which is forced to the disk and then moved into
 * its place. Whoever reads it finds the old content or the new, and once a write has returned a flat battery cannot
 * undo it. Missing folders are made; a symbolic link stays one, and the file it leads to is written.
 *
 * <p>Stateless and safe to share between threads.
 */
public final class WholeFile {

    /** How the names of temporary files end, so that nobody takes one for what it is to become. */
    public static final String TEMPORARY = ".new";

    private WholeFile() {
    }

    /** Puts the content into a stream, which it need not close. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes a file that is there and empty already; for what insists on writing to a path. */
    @FunctionalInterface
    public interface Making {
        void make(Path file) throws IOException;
    }

    /**
     * Writes what {@code content} puts into the stream; an existing file is replaced.
     *
     * @throws IOException if that fails; the file is then as it was. So it is when {@code content} throws anything else
     */
    public static void write(Path file, Content content) throws IOException {
        Objects.requireNonNull(content, "content");
        make(file, temporary -> {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
            }
        });
    }

    /** As {@link #write}, for content that is all there. */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /**
     * As {@link #write}, but never replaces anything.
     *
     * @throws FileAlreadyExistsException if there is something of that name
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        make(file, temporary -> Files.write(temporary, content), false);
    }

    /** As {@link #write}, with the temporary file itself to be filled. */
    public static void make(Path file, Making making) throws IOException {
        make(file, making, true);
    }

    private static void make(Path file, Making making, boolean replaces) throws IOException {
        Path target = target(file);
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
        try {
            Files.createFile(temporary);
            making.make(temporary);
            force(temporary);
            if (replaces) {
                replace(temporary, target);
            } else {
                Files.move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(Objects.requireNonNull(target.getParent(), "target is no file"));
    }

    /** Where a file really lies: a symbolic link followed, missing folders made. */
    public static Path target(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        return target;
    }

    /** Has a file's content reach the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Has what was made, moved and deleted in a folder reach the disk. */
    public static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException _) {
            // Windows opens no folder as a file, and writes such changes through by itself.
            return;
        }
    }

    /** Moves a file over another, or to where there is none, in one step where the file system can. */
    public static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
