package app.effleurage.journal;

import app.effleurage.routine.Routine;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A time in the week that the user wants to be reminded of.
 *
 * @param days on which days, at least one; all seven for daily; from Monday on
 * @param at when, by the clock on the wall, to the minute
 * @param routine id of the routine it is for; empty for any
 */
public record PlanEntry(Set<DayOfWeek> days, LocalTime at, Optional<String> routine) {

    public PlanEntry {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days: needs at least one");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        at = at.withSecond(0).withNano(0);
        Objects.requireNonNull(routine, "routine");
        routine.filter(id -> !Routine.isId(id)).ifPresent(id -> {
            throw new IllegalArgumentException("routine: '" + id + "' is no id");
        });
    }
}
