package app.effleurage.ui.journal;

import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.HistoryEntry;
import app.effleurage.journal.Plan;
import app.effleurage.journal.PlanEntry;
import app.effleurage.journal.Weeks;
import app.effleurage.routine.Routine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the journal's page shows and does. Knows no Node and no file. All on one thread. */
public final class JournalViewModel {

    /** A time to begin with: an evening, as most are. */
    private static final LocalTime USUAL = LocalTime.of(20, 30);

    /**
     * All that is kept.
     *
     * @param history newest last
     * @param notes what the user should be told, in sentences
     */
    public record Content(List<HistoryEntry> history, HistoryChoice choice, Plan plan, List<String> notes) {

        public static final Content NOTHING = new Content(List.of(), HistoryChoice.NOT_ASKED, Plan.EMPTY, List.of());

        public Content {
            history = List.copyOf(history);
            Objects.requireNonNull(choice, "choice");
            Objects.requireNonNull(plan, "plan");
            notes = List.copyOf(notes);
        }
    }

    private final JournalKeeper keeper;
    private final List<Routine> routines;
    private final LocalDate today;
    private final DayOfWeek firstDay;
    private final Runnable onBack;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.NOTHING);
    private final ReadOnlyBooleanWrapper erasing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> told = new ReadOnlyObjectWrapper<>("");

    /**
     * @param routines what a time of the plan can be for
     * @param today the day that the picture of weeks ends with
     * @param firstDay on which a week begins
     * @param onBack called when the user goes back
     */
    public JournalViewModel(
            JournalKeeper keeper, List<Routine> routines, LocalDate today, DayOfWeek firstDay, Runnable onBack) {
        this.keeper = Objects.requireNonNull(keeper, "keeper");
        this.routines = List.copyOf(routines);
        this.today = Objects.requireNonNull(today, "today");
        this.firstDay = Objects.requireNonNull(firstDay, "firstDay");
        this.onBack = Objects.requireNonNull(onBack, "onBack");
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Whether the user is being asked if they really want to erase. */
    public ReadOnlyBooleanProperty erasingProperty() {
        return erasing.getReadOnlyProperty();
    }

    /** How the last deed ended, in a sentence; empty when there is nothing to say. */
    public ReadOnlyObjectProperty<String> toldProperty() {
        return told.getReadOnlyProperty();
    }

    public List<Routine> routines() {
        return routines;
    }

    /**
     * What an entry's routine is called in a language: as in the library, if the title it was played by is one of those
     * that it has there; else by that title.
     */
    String title(HistoryEntry entry, Locale language) {
        return routines.stream().filter(routine -> routine.id().equals(entry.routine()))
                .map(routine -> routine.about().title())
                .filter(title -> title.byLanguage().containsValue(entry.title())).findFirst()
                .map(title -> title.in(language)).orElse(entry.title());
    }

    public DayOfWeek firstDay() {
        return firstDay;
    }

    public Weeks weeks() {
        return Weeks.of(content.get().history(), today, firstDay);
    }

    /** The history as it is read: the newest first. */
    public List<HistoryEntry> latest() {
        return content.get().history().reversed();
    }

    /** Takes in what is kept now. */
    public void show(Content now) {
        content.set(Objects.requireNonNull(now, "now"));
    }

    /** Says how something ended. */
    public void tell(String sentence) {
        told.set(Objects.requireNonNull(sentence, "sentence"));
    }

    public void keepHistory(boolean keep) {
        keeper.choose(keep ? HistoryChoice.KEEP : HistoryChoice.NONE);
    }

    public void export() {
        keeper.export();
    }

    /** Asks first; {@link #eraseAfterAll} or {@link #keepAfterAll} answers. */
    public void erase() {
        erasing.set(!content.get().history().isEmpty());
    }

    public void eraseAfterAll() {
        if (erasing.get()) {
            erasing.set(false);
            keeper.erase();
        }
    }

    public void keepAfterAll() {
        erasing.set(false);
    }

    /** Whether the plan has room for another time. */
    public boolean canAddTime() {
        return times().size() < Plan.MOST;
    }

    public void addTime() {
        if (canAddTime()) {
            List<PlanEntry> longer = new ArrayList<>(times());
            longer.add(new PlanEntry(EnumSet.allOf(DayOfWeek.class), USUAL, Optional.empty()));
            keeper.plan(new Plan(longer));
        }
    }

    /** @param index of a time of the plan */
    public void removeTime(int index) {
        List<PlanEntry> shorter = new ArrayList<>(times());
        shorter.remove(index);
        keeper.plan(new Plan(shorter));
    }

    /** @param index of a time of the plan */
    public void changeTime(int index, PlanEntry entry) {
        List<PlanEntry> changed = new ArrayList<>(times());
        changed.set(index, entry);
        keeper.plan(new Plan(changed));
    }

    /** Takes a day into a time or out of it; the last one stays. */
    public void toggleDay(int index, DayOfWeek day) {
        PlanEntry entry = times().get(index);
        EnumSet<DayOfWeek> days = EnumSet.copyOf(entry.days());
        if (!days.remove(day)) {
            days.add(day);
        }
        if (!days.isEmpty()) {
            changeTime(index, new PlanEntry(days, entry.at(), entry.routine()));
        }
    }

    public void back() {
        onBack.run();
    }

    private List<PlanEntry> times() {
        return content.get().plan().entries();
    }
}
