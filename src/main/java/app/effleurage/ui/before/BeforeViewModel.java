package app.effleurage.ui.before;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.Routine;
import app.effleurage.score.Arrangement;
import app.effleurage.score.BreathNote;
import app.effleurage.score.Score;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the page before a routine shows and does: what to know first, how long to take and how to
 * breathe. Knows no Node.
 */
public final class BeforeViewModel {

    /** The lengths on offer beside the routine's own. */
    private static final List<Duration> OFFERED = List.of(
            Duration.ofMinutes(3), Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15),
            Duration.ofMinutes(20));

    private final Routine routine;
    private final BreathChoices breaths;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Optional<Duration>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<BreathChoice> breath = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>();
    private List<BreathNote> breathNotes = List.of();

    /**
     * The ways on from here.
     *
     * @param onStart called with what is to be played
     * @param onBreathing called when the user wants to choose how to breathe
     * @param onShow called when the routine is to be shown to others
     * @param onBack called when the user goes back to the library
     */
    public record Ways(Consumer<Arrangement> onStart, Runnable onBreathing, Runnable onShow, Runnable onBack) {

        public Ways {
            Objects.requireNonNull(onStart, "onStart");
            Objects.requireNonNull(onBreathing, "onBreathing");
            Objects.requireNonNull(onShow, "onShow");
            Objects.requireNonNull(onBack, "onBack");
        }
    }

    /**
     * @param routine one whose strokes fit its time
     * @param fitTo the length to begin with; empty for the routine's own
     * @param breaths where it is kept how the user wants to breathe
     */
    public BeforeViewModel(Routine routine, Optional<Duration> fitTo, BreathChoices breaths, Ways ways) {
        this.routine = Objects.requireNonNull(routine, "routine");
        this.breaths = Objects.requireNonNull(breaths, "breaths");
        this.ways = Objects.requireNonNull(ways, "ways");
        breath.set(breaths.load());
        choose(fitTo);
    }

    public Routine routine() {
        return routine;
    }

    /** The lengths to choose from: empty first, for the routine as written, then the rest, rising. */
    public List<Optional<Duration>> choices() {
        Stream<Optional<Duration>> rest = Stream
                .concat(OFFERED.stream(), wanted.get().stream())
                .filter(length -> !length.equals(routine.length()))
                .distinct().sorted().map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Duration>empty()), rest).toList();
    }

    /** The length asked for; empty for the routine as written. */
    public ReadOnlyObjectProperty<Optional<Duration>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** What would be played. Its own length is the true one, which whole strokes may keep from the one asked for. */
    public ReadOnlyObjectProperty<Score> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    /** How long it would really play. */
    public Duration length() {
        return Duration.ofNanos(score.get().lengthNanos());
    }

    /** Asks for a length; empty for the routine as written. */
    public void choose(Optional<Duration> length) {
        arrange(length, breath.get());
        wanted.set(length);
    }

    /** Whether the routine has anyone breathe by a pattern at all. */
    public boolean breathes() {
        return routine.steps().stream().anyMatch(step -> !step.breath().isNatural());
    }

    /** How the user wants to breathe. */
    public ReadOnlyObjectProperty<BreathChoice> breathProperty() {
        return breath.getReadOnlyProperty();
    }

    /** The patterns to choose from: those that hold the breath only for who may. */
    public List<BreathPattern> patterns() {
        return BreathPatterns.all().stream().filter(breath.get()::allows).toList();
    }

    /** On the steps that cannot breathe as was chosen; of one age with the score. */
    public List<BreathNote> breathNotes() {
        return breathNotes;
    }

    /** Breathes otherwise from now on, in this routine and in others. */
    public void breathe(BreathChoice choice) {
        arrange(wanted.get(), choice);
        breath.set(choice);
        breaths.save(choice);
    }

    public void start() {
        ways.onStart().accept(new Arrangement(score.get(), breathNotes));
    }

    /** Goes to where one chooses how to breathe. */
    public void toBreathing() {
        ways.onBreathing().run();
    }

    /** Goes on to show it to others. */
    public void show() {
        ways.onShow().run();
    }

    public void back() {
        ways.onBack().run();
    }

    private void arrange(Optional<Duration> length, BreathChoice choice) {
        Arrangement arranged = Arrangement.of(routine, length, choice);
        breathNotes = arranged.notes();
        score.set(arranged.score());
    }
}
