package app.effleurage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The history: a file of lines, each a JSON object, that only ever grows at its end.
 *
 * <p>A line that was torn by a crash, or means nothing, is moved to a file beside it and told of; the others stay
 * as they are, byte for byte, with whatever a later version wrote into them. Safe to share between threads and
 * windows: each line is added under a lock.
 */
public final class HistoryFile {

    /** More than three hundred thousand entries: no one's history. */
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final byte BREAK = '\n';

    private final Path file;
    private final JournalDisk disk;

    HistoryFile(Path file, JournalDisk disk) {
        this.file = file;
        this.disk = disk;
    }

    /**
     * What a file held.
     *
     * @param entries in the order they were added
     * @param notes what the user should be told
     */
    public record Loaded(List<HistoryEntry> entries, List<JournalNote> notes) {
        public Loaded {
            entries = List.copyOf(entries);
            notes = List.copyOf(notes);
        }
    }

    /** Where it is kept. */
    public Path path() {
        return file;
    }

    /** Never fails: what cannot be understood is put aside and told of. */
    public Loaded load() {
        try {
            return disk.alone(this::read);
        } catch (IOException _) {
            return new Loaded(List.of(), List.of(new JournalNote.Unusable(file)));
        }
    }

    /**
     * Adds an entry; once this has returned, a flat battery cannot undo it.
     *
     * @throws IOException if it cannot be kept; what was kept before stays
     */
    public void add(HistoryEntry entry) throws IOException {
        disk.alone(() -> {
            Path target = disk.port().target(file);
            // A line that a crash tore has no end: the next one must not be lost with it.
            var last = disk.port().lastByte(target);
            boolean torn = last.isPresent() && last.getAsInt() != BREAK;
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            if (torn) {
                line.write(BREAK);
            }
            line.writeBytes(JournalJson.line(HistoryForm.write(entry)));
            line.write(BREAK);
            disk.port().append(target, line.toByteArray());
            disk.port().force(target);
            if (last.isEmpty()) {
                disk.port().forceFolder(target.getParent());
            }
            return entry;
        });
    }

    /** Deletes all of it, and what was put aside of it. */
    public void erase() throws IOException {
        disk.alone(() -> {
            for (Path found : disk.port().list(file.getParent())) {
                if (found.getFileName().equals(file.getFileName()) || Aside.isOf(file, found)) {
                    disk.port().delete(found);
                }
            }
            disk.port().forceFolder(disk.port().target(file).getParent());
            return file;
        });
    }

    private Loaded read() throws IOException {
        byte[] bytes = disk.port().read(file, LARGEST).orElse(new byte[0]);
        List<HistoryEntry> entries = new ArrayList<>();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        int damagedLines = 0;
        for (byte[] line : lines(bytes)) {
            Optional<HistoryEntry> entry = JournalJson.read(line, HistoryForm::read);
            entry.ifPresent(entries::add);
            damagedLines += entry.isPresent() ? 0 : 1;
            ByteArrayOutputStream kept = entry.isPresent() ? whole : damaged;
            kept.writeBytes(line);
            kept.write(BREAK);
        }
        return new Loaded(entries, damagedLines == 0 ? List.of()
                : List.of(part(damaged.toByteArray(), damagedLines, whole.toByteArray())));
    }

    /** First keeps what is damaged, and only then writes the file without it: a crash between loses nothing. */
    private JournalNote part(byte[] damaged, int damagedLines, byte[] whole) {
        try {
            Path aside = disk.aside().keep(file, damaged);
            DurableFile.write(disk.port(), file, whole);
            return new JournalNote.PartsPutAside(file, aside, damagedLines);
        } catch (IOException _) {
            return new JournalNote.Unusable(file);
        }
    }

    /** The lines that have anything in them, without their ends. */
    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == BREAK) {
                byte[] line = Arrays.copyOfRange(bytes, from, at);
                if (!isBlank(line)) {
                    lines.add(line);
                }
                from = at + 1;
            }
        }
        return lines;
    }

    private static boolean isBlank(byte[] line) {
        for (byte letter : line) {
            if (letter != ' ' && letter != '\t' && letter != '\r') {
                return false;
            }
        }
        return true;
    }
}
