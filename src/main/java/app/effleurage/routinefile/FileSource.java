package app.effleurage.routinefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Where the bytes of a file come from; the disk, or in tests a file that changes its mind. */
interface FileSource {

    /** What stands under a name; a pipe or a device may block for ever, or never end. */
    enum Kind { FILE, FOLDER, OTHER }

    /**
     * What tells one state of a file from another.
     *
     * @param key the file system's own name for the file, where it has one
     */
    record Stamp(Kind kind, long size, FileTime modified, Optional<Object> key) {
    }

    /** The state of what a path leads to, links followed. */
    Stamp stamp(Path file) throws IOException;

    /** The first {@code most} bytes. */
    byte[] read(Path file, int most) throws IOException;

    /** The files of this machine. */
    static FileSource disk() {
        return new FileSource() {
            @Override
            public Stamp stamp(Path file) throws IOException {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                Kind kind = attributes.isRegularFile() ? Kind.FILE
                        : attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
                return new Stamp(kind, attributes.size(), attributes.lastModifiedTime(),
                        Optional.ofNullable(attributes.fileKey()));
            }

            @Override
            public byte[] read(Path file, int most) throws IOException {
                try (InputStream in = Files.newInputStream(file)) {
                    return in.readNBytes(most);
                }
            }
        };
    }
}
