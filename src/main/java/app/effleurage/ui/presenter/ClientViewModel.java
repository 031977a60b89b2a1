package app.effleurage.ui.presenter;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Step;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import app.effleurage.text.GeneralCautions;
import app.effleurage.ui.before.BreathChoices;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is settled before a routine is shown to somebody: the cautions gone through, which steps, how long, what is
 * noted to them; and whether that is kept as a routine of its own. Nothing of it is kept unasked. Knows no Node.
 */
public final class ClientViewModel {

    private static final List<Duration> OFFERED = List.of(Duration.ofMinutes(3), Duration.ofMinutes(5),
            Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofMinutes(20));
    private static final List<Duration> LESSONS = List.of(Duration.ofMinutes(10), Duration.ofMinutes(15),
            Duration.ofMinutes(20), Duration.ofMinutes(30), Duration.ofMinutes(45), Duration.ofMinutes(60));

    private final Routine routine;
    private final Locale locale;
    private final BreathChoices breaths;
    private final Ways ways;
    private final List<Caution> cautions;
    private final boolean[] ticks;
    private final List<Boolean> included;
    private final List<String> notes;
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Duration>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Duration>> lesson = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Saved>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A group of cautions, to be gone through with the client.
     *
     * @param general which of those for every routine; empty for the routine's own
     */
    public record Caution(Optional<GeneralCautions> general, List<String> items) {
        public Caution {
            items = List.copyOf(items);
        }
    }

    /** What became of saving. */
    public sealed interface Saved {

        /** @param file where it is now */
        record As(Path file) implements Saved {
        }

        /** @param why what the system says */
        record Failed(String why) implements Saved {
        }
    }

    /**
     * The ways on from here.
     *
     * @param onStart called with what is to be shown and how long the lesson may take
     * @param onSave called with a routine and the name it is to have; tells what became of it
     * @param onBack called when the user goes back
     */
    public record Ways(BiConsumer<Score, Duration> onStart, Saver onSave, Runnable onBack) {
        public Ways {
            Objects.requireNonNull(onStart, "onStart");
            Objects.requireNonNull(onSave, "onSave");
            Objects.requireNonNull(onBack, "onBack");
        }
    }

    /** Keeps a routine as a file of the user's own, under a name that no other has. */
    public interface Saver {
        void save(Routine routine, String name, Consumer<Saved> told);
    }

    /** @param locale in which notes are shown and written */
    public ClientViewModel(Routine routine, Locale locale, BreathChoices breaths, Ways ways) {
        this.routine = Objects.requireNonNull(routine, "routine");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.breaths = Objects.requireNonNull(breaths, "breaths");
        this.ways = Objects.requireNonNull(ways, "ways");
        List<String> own = routine.safety().cautions().stream().map(text -> text.in(locale)).toList();
        cautions = Stream.concat(
                own.isEmpty() ? Stream.empty() : Stream.of(new Caution(Optional.empty(), own)),
                Stream.of(GeneralCautions.values())
                        .map(group -> new Caution(Optional.of(group), group.items(locale)))).toList();
        ticks = new boolean[cautions.size()];
        included = new ArrayList<>(Collections.nCopies(routine.steps().size(), true));
        notes = new ArrayList<>(routine.steps().stream().map(this::notesOf).toList());
        arrange();
    }

    public Routine routine() {
        return routine;
    }

    /** The groups of cautions, the routine's own first. */
    public List<Caution> cautions() {
        return cautions;
    }

    public boolean isTicked(int caution) {
        return ticks[caution];
    }

    /** How many groups have been gone through. */
    public ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /** Notes whether a group has been gone through. */
    public void tick(int caution, boolean isDone) {
        ticks[caution] = isDone;
        ticked.set((int) IntStream.range(0, ticks.length).filter(i -> ticks[i]).count());
    }

    /** The next that is not gone through yet is, as a clicker's key says; where all are, nothing happens. */
    public void tickNext() {
        IntStream.range(0, ticks.length).filter(i -> !ticks[i]).findFirst().ifPresent(i -> tick(i, true));
    }

    /** The last that was gone through is no longer. */
    public void untickLast() {
        IntStream.range(0, ticks.length).filter(i -> ticks[i]).reduce((_, last) -> last)
                .ifPresent(i -> tick(i, false));
    }

    public boolean isReady() {
        return ticked.get() == ticks.length;
    }

    /** Whether steps may be left out: not where the order must be kept. */
    public boolean canLeaveOut() {
        return !routine.safety().fixedOrder();
    }

    public boolean isIncluded(int step) {
        return included.get(step);
    }

    /**
     * Leaves a step out, or takes it in again; the last one that is left stays.
     *
     * @return whether it is in now
     */
    public boolean include(int step, boolean isWanted) {
        if (canLeaveOut() && (isWanted || Collections.frequency(included, true) > 1)) {
            included.set(step, isWanted);
            arrange();
        }
        return included.get(step);
    }

    public String notes(int step) {
        return notes.get(step);
    }

    /** Notes something to a step, instead of what was noted; blank for nothing. */
    public void note(int step, String words) {
        notes.set(step, words);
        arrange();
    }

    /** The lengths to choose from: empty first, for the steps as written. */
    public List<Optional<Duration>> lengths() {
        return Stream.concat(Stream.of(Optional.<Duration>empty()), OFFERED.stream().map(Optional::of)).toList();
    }

    public ReadOnlyObjectProperty<Optional<Duration>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Asks for a length of the routine; empty for as written. */
    public void choose(Optional<Duration> length) {
        wanted.set(length);
        arrange();
    }

    /** The lengths of a lesson to choose from: empty first, for as long as the routine takes. */
    public List<Optional<Duration>> lessons() {
        return Stream.concat(Stream.of(Optional.<Duration>empty()), LESSONS.stream().map(Optional::of)).toList();
    }

    public ReadOnlyObjectProperty<Optional<Duration>> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** Plans how long the lesson may take, talk and all. */
    public void plan(Optional<Duration> length) {
        lesson.set(length);
    }

    /** What would be shown. */
    public ReadOnlyObjectProperty<Score> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    /** What became of the last saving; empty before, and once something is changed after it. */
    public ReadOnlyObjectProperty<Optional<Saved>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Keeps what is settled as a routine of its own; a blank name does nothing. */
    public void save(String name) {
        if (!name.isBlank()) {
            ways.onSave().save(score.get().routine(), name.strip(), result -> saved.set(Optional.of(result)));
        }
    }

    /**
     * Shows it, once all cautions have been gone through.
     *
     * @return whether it does
     */
    public boolean start() {
        if (isReady()) {
            Duration routineTakes = Duration.ofNanos(score.get().lengthNanos());
            ways.onStart().accept(score.get(), lesson.get().orElse(routineTakes));
        }
        return isReady();
    }

    public void back() {
        ways.onBack().run();
    }

    private void arrange() {
        saved.set(Optional.empty());
        score.set(Arrangement.of(Tailored.of(routine, included, notes, locale), wanted.get(), breaths.load()).score());
    }

    private String notesOf(Step step) {
        return step.words().notes().map((LocalizedText text) -> text.in(locale)).orElse("");
    }
}
