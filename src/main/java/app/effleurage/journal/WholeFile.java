package app.effleurage.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A file that holds one JSON object and is always written whole. What cannot be understood is put aside. */
final class WholeFile<T> {

    /** More than this is none of our files, and not worth reading. */
    private static final long LARGEST = 256 * 1024;

    private final Path file;
    private final JournalDisk disk;
    private final Function<ObjectNode, T> form;

    /** @param form makes a value of the object, or throws */
    WholeFile(Path file, JournalDisk disk, Function<ObjectNode, T> form) {
        this.file = file;
        this.disk = disk;
        this.form = form;
    }

    /**
     * What a file held.
     *
     * @param value empty when there was no file, or none that could be understood
     * @param notes what the user should be told
     */
    record Loaded<T>(Optional<T> value, List<JournalNote> notes) {
    }

    Loaded<T> load() {
        try {
            return disk.alone(() -> {
                Optional<byte[]> bytes = disk.port().read(file, LARGEST);
                Optional<T> value = bytes.flatMap(found -> JournalJson.read(found, form));
                return bytes.isPresent() && value.isEmpty()
                        ? new Loaded<T>(Optional.empty(), List.of(new JournalNote.PutAside(file, disk.aside().move(file))))
                        : new Loaded<>(value, List.of());
            });
        } catch (IOException _) {
            return new Loaded<>(Optional.empty(), List.of(new JournalNote.Unusable(file)));
        }
    }

    void save(ObjectNode object) throws IOException {
        disk.alone(() -> {
            DurableFile.write(disk.port(), file, JournalJson.page(object));
            return object;
        });
    }

    /** Deletes the file, if it says just this. */
    void deleteIf(T value) throws IOException {
        disk.alone(() -> {
            if (disk.port().read(file, LARGEST).flatMap(found -> JournalJson.read(found, form))
                    .filter(value::equals).isPresent()) {
                disk.port().delete(file);
                disk.port().forceFolder(file.getParent());
            }
            return value;
        });
    }
}
