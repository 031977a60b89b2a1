package app.effleurage.ui;

import app.effleurage.journal.Bookmark;
import app.effleurage.journal.BookmarkFile;
import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.HistoryChoiceFile;
import app.effleurage.journal.HistoryEntry;
import app.effleurage.journal.HistoryExport;
import app.effleurage.journal.HistoryFile;
import app.effleurage.journal.Journal;
import app.effleurage.journal.JournalNote;
import app.effleurage.journal.Plan;
import app.effleurage.journal.PlanEntry;
import app.effleurage.journal.PlanFile;
import app.effleurage.journal.Reminders;
import app.effleurage.playback.TimeSource;
import app.effleurage.text.Messages;
import app.effleurage.ui.journal.JournalKeeper;
import app.effleurage.ui.journal.JournalViewModel;
import app.effleurage.ui.journal.Reminder;
import app.effleurage.ui.settings.HistorySwitch;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the window and the journal's files meet: files are read and written off the window's thread, in the order
 * asked for, and everything else happens on it. What fails costs what was to be kept, is said, and stops nothing.
 */
final class JournalDesk implements JournalKeeper, HistorySwitch {

    private static final Logger LOG = LoggerFactory.getLogger(JournalDesk.class);

    /** Something done to the journal's files. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private final Journal journal;
    private final Doorway doorway;
    private final TimeSource time;
    private volatile Messages words;
    private final Reminder reminder;
    private final Reminders reminders;
    private final Set<String> notes = new LinkedHashSet<>();
    private Function<String, String> titles = id -> id;
    private Supplier<Optional<Path>> exportTo = Optional::empty;
    private Optional<JournalViewModel> page = Optional.empty();
    private final ReadOnlyObjectWrapper<HistoryChoice> choice = new ReadOnlyObjectWrapper<>(HistoryChoice.NOT_ASKED);
    private boolean choiceKnown;
    private Optional<HistoryEntry> unasked = Optional.empty();
    private Plan plan = Plan.EMPTY;
    private Optional<Bookmark> marked = Optional.empty();
    private boolean playing;
    // These two are touched off the window's thread alone.
    private Optional<Closeable> playingHeld = Optional.empty();
    private Optional<Closeable> remindingHeld = Optional.empty();

    JournalDesk(Journal journal, Doorway doorway, TimeSource time, Locale locale, Reminder reminder) {
        this.journal = journal;
        this.doorway = doorway;
        this.time = time;
        speak(locale);
        this.reminder = reminder;
        reminders = new Reminders(now());
    }

    /** Tells in another language from now on. */
    final void speak(Locale locale) {
        words = Messages.beside(JournalDesk.class, locale);
    }

    /**
     * Reads what the window needs to know from its start.
     *
     * @param onBookmark told where a routine was left, if that is worth an offer
     */
    void open(Consumer<Bookmark> onBookmark) {
        doorway.away(() -> {
            HistoryChoiceFile.Loaded wanted = journal.choice().load();
            PlanFile.Loaded planned = journal.plan().load();
            BookmarkFile.Loaded left = journal.bookmark().load();
            boolean playsElsewhere = playsElsewhere();
            doorway.home(() -> {
                choice.set(wanted.choice());
                choiceKnown = true;
                plan = planned.plan();
                note(wanted.notes());
                note(planned.notes());
                note(left.notes());
                marked = left.bookmark().filter(_ -> !playsElsewhere);
                marked.ifPresent(mark -> {
                    if (mark.isOld(now())) {
                        forget();
                    } else {
                        onBookmark.accept(mark);
                    }
                });
            });
        });
    }

    /** @param choose asks the user for a file to export to; it may stay empty */
    void exportTo(Supplier<Optional<Path>> choose) {
        exportTo = choose;
    }

    /** @param titleOf gives a routine's title for its id */
    void nameRoutines(Function<String, String> titleOf) {
        titles = titleOf;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.systemDefault());
    }

    /** Fills a page from now on, until it is told that the page was left. */
    void show(JournalViewModel model) {
        page = Optional.of(model);
        reload();
    }

    void pageLeft() {
        page = Optional.empty();
    }

    void beginPlaying() {
        playing = true;
        doorway.away(() -> {
            try {
                if (playingHeld.isEmpty()) {
                    playingHeld = journal.bookmark().holdWhilePlaying();
                }
            } catch (IOException e) {
                LOG.warn("other windows cannot be told that a routine plays", e);
            }
        });
    }

    void endPlaying() {
        playing = false;
        doorway.away(() -> {
            playingHeld.ifPresent(JournalDesk::release);
            playingHeld = Optional.empty();
        });
    }

    void mark(Bookmark bookmark) {
        marked = Optional.of(bookmark);
        away("the bookmark cannot be kept", () -> journal.bookmark().save(bookmark));
    }

    /** Takes away the bookmark that was set or found last. */
    void forget() {
        marked.ifPresent(mine -> away("the bookmark cannot be taken away", () -> journal.bookmark().clear(mine)));
        marked = Optional.empty();
    }

    /** A routine was played to its end. */
    void finished(HistoryEntry entry) {
        forget();
        unasked = Optional.of(entry);
        add(entry);
    }

    /** A routine was left before its end. */
    void stopped(HistoryEntry entry) {
        add(entry);
    }

    /** Whether the user is still to be asked about a history. */
    boolean wantsToAsk() {
        return choiceKnown && choice.get() == HistoryChoice.NOT_ASKED && unasked.isPresent();
    }

    /** The user's answer to the one question; the routine just finished is the first entry. */
    void answer(boolean keep) {
        choose(keep ? HistoryChoice.KEEP : HistoryChoice.NONE);
        unasked.ifPresent(this::add);
        unasked = Optional.empty();
    }

    /** Looks whether a time of the plan has come; wanted a few times a minute. */
    void look() {
        for (PlanEntry due : reminders.look(plan, now(), ZoneId.systemDefault(), playing)) {
            String text = due.routine().map(titles).map(title -> words.get("reminder.routine", title))
                    .orElseGet(() -> words.get("reminder.any"));
            away("the desktop cannot remind", () -> {
                if (remindingHeld.isEmpty()) {
                    remindingHeld = journal.holdReminding();
                }
                if (remindingHeld.isPresent()) {
                    reminder.remind(words.get("reminder.title"), text);
                }
            });
        }
    }

    @Override
    public ObservableValue<HistoryChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    @Override
    public void choose(HistoryChoice now) {
        choice.set(now);
        choiceKnown = true;
        away("the choice cannot be kept", () -> journal.choice().save(now));
        reload();
    }

    @Override
    public void erase() {
        away("the history cannot be erased", () -> {
            journal.history().erase();
            doorway.home(() -> tell(words.get("erase.done")));
        });
        reload();
    }

    @Override
    public void export() {
        exportTo.get().ifPresent(file -> doorway.away(() -> {
            try {
                List<HistoryEntry> entries = journal.history().load().entries();
                HistoryExport.of(file).orElse(HistoryExport.CSV).write(entries, file);
                doorway.home(() -> tell(words.get("export.done", entries.size(), file)));
            } catch (IOException e) {
                LOG.warn("no export", e);
                doorway.home(() -> tell(words.get("export.failed")));
            }
        }));
    }

    @Override
    public void plan(Plan now) {
        plan = now;
        page.ifPresent(model -> {
            JournalViewModel.Content shown = model.contentProperty().get();
            model.show(new JournalViewModel.Content(shown.history(), shown.choice(), now, shown.notes()));
        });
        away("the plan cannot be kept", () -> journal.plan().save(now));
    }

    private void add(HistoryEntry entry) {
        if (choice.get() == HistoryChoice.KEEP) {
            away("the history cannot be kept", () -> journal.history().add(entry));
        }
    }

    private void reload() {
        doorway.away(() -> {
            HistoryFile.Loaded loaded = journal.history().load();
            doorway.home(() -> {
                note(loaded.notes());
                page.ifPresent(model -> model.show(new JournalViewModel.Content(
                        loaded.entries(), choice.get(), plan, new ArrayList<>(notes))));
            });
        });
    }

    private void away(String what, Work work) {
        doorway.away(() -> {
            try {
                work.run();
            } catch (IOException e) {
                LOG.warn("{}", what, e);
                doorway.home(() -> tell(words.get("failed")));
            }
        });
    }

    private void tell(String sentence) {
        page.ifPresent(model -> model.tell(sentence));
    }

    private void note(List<JournalNote> found) {
        for (JournalNote note : found) {
            String sentence = note.inWords(words.locale());
            LOG.warn("{}", sentence);
            notes.add(sentence);
        }
    }

    private boolean playsElsewhere() {
        try {
            Optional<Closeable> held = journal.bookmark().holdWhilePlaying();
            held.ifPresent(JournalDesk::release);
            return held.isEmpty();
        } catch (IOException e) {
            LOG.warn("it cannot be told whether a routine plays in another window", e);
            return false;
        }
    }

    private Instant now() {
        return Instant.ofEpochMilli(time.wallMillis());
    }

    private static void release(Closeable held) {
        try {
            held.close();
        } catch (IOException e) {
            LOG.warn("a lock cannot be let go", e);
        }
    }
}
