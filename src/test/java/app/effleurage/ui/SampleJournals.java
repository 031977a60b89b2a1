package app.effleurage.ui;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.HistoryEntry;
import app.effleurage.journal.Plan;
import app.effleurage.journal.PlanEntry;
import app.effleurage.routine.Routine;
import app.effleurage.ui.journal.JournalViewModel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Journals to look at. */
final class SampleJournals {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-09-05T20:40:00+01:00");
    private static final int DAYS = 80;

    private SampleJournals() {
    }

    /** A season of one who plays when it suits, with two times planned and something to be told. */
    static JournalViewModel.Content full() {
        Random chance = new Random(7);
        List<HistoryEntry> history = new ArrayList<>();
        List<Routine> routines = SampleRoutines.all();
        for (int day = 0; day <= DAYS; day++) {
            if (chance.nextInt(3) == 0) {
                Routine routine = routines.get(chance.nextInt(routines.size()));
                history.add(new HistoryEntry(routine.id(), routine.about().title().byLanguage().values().iterator().next(),
                        FIRST.plusDays(day).plusMinutes(chance.nextInt(90)), Duration.ofSeconds(60 + chance.nextInt(900)),
                        chance.nextInt(5) > 0, Optional.empty()));
            }
        }
        return new JournalViewModel.Content(history, HistoryChoice.KEEP, new Plan(List.of(
                new PlanEntry(EnumSet.allOf(DayOfWeek.class), LocalTime.of(20, 30), Optional.empty()),
                new PlanEntry(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 5),
                        Optional.of("lymphatic-drainage")))), List.of());
    }

    static JournalViewModel.Content told() {
        return new JournalViewModel.Content(full().history(), HistoryChoice.NONE, Plan.EMPTY, List.of(
                "One line of /home/someone/.local/share/effleurage/journal/history.jsonl could not be understood and"
                        + " was kept in /home/someone/.local/share/effleurage/journal/history-damaged-2026-11-24.jsonl."));
    }

    static JournalViewModel.Content empty(HistoryChoice choice) {
        return new JournalViewModel.Content(List.of(), choice, Plan.EMPTY, List.of());
    }
}
