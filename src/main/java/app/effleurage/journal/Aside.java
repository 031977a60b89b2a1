package app.effleurage.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Puts aside what could not be understood, under a name with the day in it that nothing else has. */
final class Aside {

    private static final String MARK = "-damaged-";
    private static final int MOST_A_DAY = 999;

    private final Disk disk;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;

    Aside(Disk disk, InstantSource clock, Supplier<ZoneId> zone) {
        this.disk = disk;
        this.clock = clock;
        this.zone = zone;
    }

    /** Moves a file away as a whole; returns its new name. */
    Path move(Path file) throws IOException {
        Path aside = freeName(file);
        disk.replace(file, aside);
        disk.forceFolder(file.getParent());
        return aside;
    }

    /** Keeps some bytes of a file that is about to lose them. */
    Path keep(Path file, byte[] bytes) throws IOException {
        Path aside = freeName(file);
        DurableFile.write(disk, aside, bytes);
        return aside;
    }

    /** Whether a file is something that was put aside of {@code file}. */
    static boolean isOf(Path file, Path candidate) {
        return candidate.getFileName().toString().startsWith(stem(file) + MARK);
    }

    private Path freeName(Path file) throws IOException {
        Set<Path> taken = new HashSet<>();
        disk.list(file.getParent()).forEach(found -> taken.add(found.getFileName()));
        String name = file.getFileName().toString();
        String extension = name.substring(stem(file).length());
        String dated = stem(file) + MARK + LocalDate.ofInstant(clock.instant(), zone.get());
        for (int number = 1; number <= MOST_A_DAY; number++) {
            Path aside = file.resolveSibling(dated + (number == 1 ? "" : "-" + number) + extension);
            if (!taken.contains(aside.getFileName())) {
                return aside;
            }
        }
        throw new IOException("no name is free");
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
