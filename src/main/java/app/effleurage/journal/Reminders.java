package app.effleurage.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which times of a plan have come. Owns no clock: whoever does looks now and then.
 *
 * <p>A time is told once a day, within an hour of its coming, and not at all if the program did not run when it
 * came. While a routine plays nothing is told; afterwards, what is still within its hour is. In a night whose
 * clock is put forward, a time that does not exist comes as much later as the clock jumped; in one whose clock
 * is put back, a time that exists twice comes the first time. A clock that is set back tells nothing twice, one
 * that is set forward tells nothing that is over an hour old.
 *
 * <p>Not safe for threads.
 */
public final class Reminders {

    /** For how long a time that has come is worth a word. */
    static final Duration WORTH = Duration.ofHours(1);

    private record Told(PlanEntry entry, LocalDate day) {
    }

    private final Set<Told> told = new HashSet<>();
    private Instant since;

    /** @param started when the program began to run; earlier times are not told */
    public Reminders(Instant started) {
        since = started;
    }

    /**
     * The times that have come and were not told yet; from now on they were, unless a routine plays.
     *
     * @param now by the clock on the wall
     * @param zone in which the plan's times are meant
     * @param playing whether a routine plays, and nobody should be disturbed
     */
    public List<PlanEntry> look(Plan plan, Instant now, ZoneId zone, boolean playing) {
        if (now.isBefore(since)) {
            // The clock was set back: what comes from here on has not been seen to come.
            since = now;
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        told.removeIf(past -> past.day.isBefore(today.minusDays(2)));
        if (playing) {
            return List.of();
        }
        List<PlanEntry> due = new ArrayList<>();
        for (PlanEntry entry : plan.entries()) {
            // One of the late evening is still within its hour after midnight.
            for (LocalDate day : List.of(today.minusDays(1), today)) {
                if (isDue(entry, day, now, zone) && told.add(new Told(entry, day))) {
                    due.add(entry);
                }
            }
        }
        return due;
    }

    private boolean isDue(PlanEntry entry, LocalDate day, Instant now, ZoneId zone) {
        if (!entry.days().contains(day.getDayOfWeek())) {
            return false;
        }
        Instant comes = ZonedDateTime.of(day, entry.at(), zone).toInstant();
        return comes.isAfter(since) && !comes.isAfter(now) && comes.isAfter(now.minus(WORTH));
    }
}
