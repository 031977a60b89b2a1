package app.effleurage.journal;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Something that the program keeps while it is used; and what should be there after some of them. */
sealed interface Deed {

    record Add(HistoryEntry entry) implements Deed {
    }

    record Mark(Bookmark bookmark) implements Deed {
    }

    record Unmark(Bookmark bookmark) implements Deed {
    }

    record Decide(HistoryChoice choice) implements Deed {
    }

    record PlanFor(Plan plan) implements Deed {
    }

    /** All that is kept. */
    record Kept(List<HistoryEntry> history, Optional<Bookmark> bookmark, HistoryChoice choice, Plan plan) {

        static final Kept NOTHING = new Kept(List.of(), Optional.empty(), HistoryChoice.NOT_ASKED, Plan.EMPTY);

        static Kept of(Journal journal) {
            return new Kept(journal.history().load().entries(), journal.bookmark().load().bookmark(),
                    journal.choice().load().choice(), journal.plan().load().plan());
        }

        Kept after(Deed deed) {
            return switch (deed) {
                case Add(var entry) -> {
                    List<HistoryEntry> longer = new ArrayList<>(history);
                    longer.add(entry);
                    yield new Kept(longer, bookmark, choice, plan);
                }
                case Mark(var mark) -> new Kept(history, Optional.of(mark), choice, plan);
                case Unmark(var mark) -> new Kept(history, bookmark.filter(there -> !there.equals(mark)), choice, plan);
                case Decide(var now) -> new Kept(history, bookmark, now, plan);
                case PlanFor(var now) -> new Kept(history, bookmark, choice, now);
            };
        }
    }

    default void in(Journal journal) throws IOException {
        switch (this) {
            case Add(var entry) -> journal.history().add(entry);
            case Mark(var bookmark) -> journal.bookmark().save(bookmark);
            case Unmark(var bookmark) -> journal.bookmark().clear(bookmark);
            case Decide(var choice) -> journal.choice().save(choice);
            case PlanFor(var plan) -> journal.plan().save(plan);
        }
    }

    /** The deed of a number: an evening of playing has all kinds of them. */
    static Deed of(int number) {
        return switch (number % 6) {
            case 0 -> new Decide(number % 4 == 0 ? HistoryChoice.KEEP : HistoryChoice.NONE);
            case 1, 2 -> new Mark(Entries.bookmark(number));
            case 3 -> new Add(Entries.numbered(number));
            case 4 -> new Unmark(Entries.bookmark(number - 2));
            default -> new PlanFor(new Plan(List.of(new PlanEntry(
                    EnumSet.of(DayOfWeek.of(number % 7 + 1), DayOfWeek.SUNDAY), LocalTime.of(number % 24, 30),
                    number % 2 == 0 ? Optional.of("circulation") : Optional.empty()))));
        };
    }
}
