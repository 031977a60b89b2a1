package app.effleurage.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Things to keep, for tests. */
final class Entries {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOON);

    private Entries() {
    }

    static HistoryEntry played(String started, int minutes) {
        return new HistoryEntry("circulation", "Circulation", OffsetDateTime.parse(started),
                Duration.ofMinutes(minutes), true, Optional.empty());
    }

    /** Another one for each number. */
    static HistoryEntry numbered(int number) {
        return new HistoryEntry("stress-relief", "Ruhe für die Stirn \u2013 " + number,
                OffsetDateTime.ofInstant(NOON.plusSeconds(number), ZoneOffset.ofHours(1)), Duration.ofSeconds(number),
                number % 2 == 0, number % 3 == 0 ? Optional.of(Duration.ofSeconds(number)) : Optional.empty());
    }

    static Bookmark bookmark(int number) {
        return new Bookmark(new Bookmark.Content("circulation", "ab" + number),
                new Bookmark.Place(number % 9, number * 1_000_000_000L),
                number % 2 == 0 ? Optional.of(Duration.ofMinutes(5)) : Optional.empty(), 110, NOON.plusSeconds(number));
    }

    static UserFolders folders(Path root) {
        return new UserFolders(root.resolve("data"), root.resolve("configuration"), root.resolve("state"),
                root.resolve("logs"));
    }

    static Journal journal(Path root) {
        return Journal.in(folders(root), CLOCK, () -> ZoneOffset.UTC);
    }

    static Journal journal(Disk disk) {
        return Journal.in(folders(Path.of("/home")), disk, CLOCK, () -> ZoneOffset.UTC);
    }
}
