package app.effleurage.ui.before;

import app.effleurage.routine.Routine;
import app.effleurage.score.Composer;
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
 * What the page before a routine shows and does: what to know first, and how long to take. Knows no
 * Node.
 */
public final class BeforeViewModel {

    /** The lengths on offer beside the routine's own. */
    private static final List<Duration> OFFERED = List.of(
            Duration.ofMinutes(3), Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15),
            Duration.ofMinutes(20));

    private final Routine routine;
    private final Consumer<Score> onStart;
    private final Runnable onBack;
    private final ReadOnlyObjectWrapper<Optional<Duration>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>();

    /**
     * @param routine one whose strokes fit its time
     * @param fitTo the length to begin with; empty for the routine's own
     * @param onStart called with what is to be played
     * @param onBack called when the user goes back to the library
     */
    public BeforeViewModel(Routine routine, Optional<Duration> fitTo, Consumer<Score> onStart, Runnable onBack) {
        this.routine = Objects.requireNonNull(routine, "routine");
        this.onStart = Objects.requireNonNull(onStart, "onStart");
        this.onBack = Objects.requireNonNull(onBack, "onBack");
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
        score.set(compose(length));
        wanted.set(length);
    }

    public void start() {
        onStart.accept(score.get());
    }

    public void back() {
        onBack.run();
    }

    private Score compose(Optional<Duration> length) {
        var composition = length.map(wish -> Composer.composeToFit(routine, wish))
                .orElseGet(() -> Composer.compose(routine));
        return composition.score().orElseThrow(() -> new IllegalArgumentException(
                "routine: " + routine.id() + " does not fit its time: " + composition.misfits()));
    }
}
