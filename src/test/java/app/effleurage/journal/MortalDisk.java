package app.effleurage.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A disk in memory on a machine that dies at a point given beforehand: between any two bytes, and before any
 * force, move or deletion. What is left depends on how it died: a program that was killed leaves all that it has
 * written; a flat battery leaves what was forced, and of the rest as much as chance has it.
 */
final class MortalDisk implements Disk {

    /** The machine is dead, and this is how whoever uses it finds out. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Content {
        private byte[] written = new byte[0];
        private byte[] forced = new byte[0];
    }

    private final Map<Path, Content> names = new HashMap<>();
    private final Map<Path, Content> forcedNames = new HashMap<>();
    /** What was done to names since their folder was forced: each entry is all names after one change. */
    private final List<Map<Path, Content>> unforcedNames = new ArrayList<>();
    private long pointsLeft;
    private long points;
    private int made;

    /** @param life how many points it lives: one for each byte, force, move, deletion and file made */
    MortalDisk(long life) {
        pointsLeft = life;
    }

    static MortalDisk immortal() {
        return new MortalDisk(Long.MAX_VALUE);
    }

    /** How many points were lived. */
    long points() {
        return points;
    }

    /** The disk that the next program finds after this one was killed. */
    MortalDisk afterKill(long life) {
        MortalDisk next = new MortalDisk(life);
        Map<Content, Content> copies = new HashMap<>();
        names.forEach((path, content) -> next.names.put(path, copies.computeIfAbsent(content, old -> {
            Content copy = new Content();
            copy.written = old.written;
            copy.forced = old.forced;
            return copy;
        })));
        next.made = made;
        next.settle();
        return next;
    }

    /** The disk that the next program finds after the battery was flat. */
    MortalDisk afterPowerLoss(long life, Random chance) {
        MortalDisk next = new MortalDisk(life);
        int changes = chance.nextInt(unforcedNames.size() + 1);
        Map<Path, Content> left = changes == 0 ? forcedNames : unforcedNames.get(changes - 1);
        Map<Content, Content> copies = new HashMap<>();
        left.forEach((path, content) -> next.names.put(path, copies.computeIfAbsent(content, old -> {
            Content copy = new Content();
            copy.written = whatIsLeft(old, chance);
            copy.forced = copy.written;
            return copy;
        })));
        next.made = made;
        next.settle();
        return next;
    }

    /** What was forced, and of the rest a part, the whole, or room for it with nothing in it. */
    private static byte[] whatIsLeft(Content content, Random chance) {
        int from = content.forced.length;
        int to = from + chance.nextInt(content.written.length - from + 1);
        byte[] left = Arrays.copyOf(content.written, to);
        if (chance.nextInt(4) == 0) {
            Arrays.fill(left, from, to, (byte) 0);
        }
        return left;
    }

    private void settle() {
        forcedNames.putAll(names);
    }

    private void live() {
        if (pointsLeft == 0) {
            throw new Died();
        }
        pointsLeft--;
        points++;
    }

    private void renamed() {
        unforcedNames.add(new HashMap<>(names));
    }

    @Override
    public Optional<byte[]> read(Path file, long most) throws IOException {
        return Optional.ofNullable(names.get(file)).map(content -> content.written);
    }

    @Override
    public OptionalInt lastByte(Path file) {
        Content content = names.get(file);
        return content == null || content.written.length == 0
                ? OptionalInt.empty() : OptionalInt.of(content.written[content.written.length - 1]);
    }

    @Override
    public Path target(Path file) {
        return file;
    }

    @Override
    public Path createBeside(Path file) {
        live();
        Path path = file.resolveSibling(file.getFileName() + String.valueOf(made++) + ".new");
        names.put(path, new Content());
        renamed();
        return path;
    }

    @Override
    public void append(Path file, byte[] bytes) {
        if (!names.containsKey(file)) {
            live();
            names.put(file, new Content());
            renamed();
        }
        Content content = names.get(file);
        int written = (int) Math.min(bytes.length, pointsLeft);
        byte[] longer = Arrays.copyOf(content.written, content.written.length + written);
        System.arraycopy(bytes, 0, longer, content.written.length, written);
        content.written = longer;
        points += written;
        pointsLeft -= written;
        if (written < bytes.length) {
            throw new Died();
        }
    }

    @Override
    public void force(Path file) {
        live();
        Content content = names.get(file);
        content.forced = content.written;
    }

    @Override
    public void forceFolder(Path folder) {
        live();
        // More than one folder is forced at once here; the journal never relies on one for another.
        forcedNames.clear();
        forcedNames.putAll(names);
        unforcedNames.clear();
    }

    @Override
    public void replace(Path from, Path to) {
        live();
        names.put(to, names.remove(from));
        renamed();
    }

    @Override
    public void delete(Path file) {
        live();
        if (names.remove(file) != null) {
            renamed();
        }
    }

    @Override
    public List<Path> list(Path folder) {
        return names.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
    }

    /** All files there are. */
    Stream<Path> files() {
        return names.keySet().stream();
    }

    @Override
    public <T> T alone(Path lock, Task<T> task) throws IOException {
        return task.run();
    }

    @Override
    public Optional<Closeable> hold(Path lock) {
        return Optional.of(() -> { });
    }
}
