package app.effleurage.journal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The last weeks of a history, day by day: how long was played, and nothing that could be read as a mark.
 *
 * @param weeks the oldest first, the last one that of today
 */
public record Weeks(List<List<Day>> weeks) {

    /** How many there are: a season. */
    public static final int COUNT = 12;

    /**
     * A day.
     *
     * @param played in all
     * @param times how many routines
     * @param time whether it is over, going on or to come
     */
    public record Day(LocalDate date, Duration played, int times, Time time) {
    }

    /** How a day lies to today. */
    public enum Time {
        PAST, TODAY, TO_COME
    }

    public Weeks {
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    /**
     * Gathers the days. An entry belongs to the day on which it began, by the clock on the wall there and then, so
     * that a journey moves nothing.
     *
     * @param firstDay on which a week begins
     */
    public static Weeks of(List<HistoryEntry> entries, LocalDate today, DayOfWeek firstDay) {
        Map<LocalDate, List<HistoryEntry>> byDay = new HashMap<>();
        entries.forEach(entry ->
                byDay.computeIfAbsent(entry.started().toLocalDate(), _ -> new ArrayList<>()).add(entry));
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(firstDay)).minusWeeks(COUNT - 1L);
        List<List<Day>> weeks = new ArrayList<>();
        for (int week = 0; week < COUNT; week++) {
            List<Day> days = new ArrayList<>();
            for (int day = 0; day < DayOfWeek.values().length; day++) {
                LocalDate date = first.plusWeeks(week).plusDays(day);
                days.add(day(date, byDay.getOrDefault(date, List.of()), today));
            }
            weeks.add(days);
        }
        return new Weeks(weeks);
    }

    /** How long was played in all these weeks. */
    public Duration played() {
        return weeks.stream().flatMap(List::stream).map(Day::played).reduce(Duration.ZERO, Duration::plus);
    }

    /** How many routines were played in all these weeks. */
    public int times() {
        return weeks.stream().flatMap(List::stream).mapToInt(Day::times).sum();
    }

    private static Day day(LocalDate date, List<HistoryEntry> entries, LocalDate today) {
        Duration played = entries.stream().map(HistoryEntry::played).reduce(Duration.ZERO, Duration::plus);
        Time time = date.isBefore(today) ? Time.PAST : date.equals(today) ? Time.TODAY : Time.TO_COME;
        return new Day(date, played, entries.size(), time);
    }
}
