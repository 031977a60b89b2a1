package app.effleurage.bench;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.ReadResult;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Composition;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read a routine, to compose it, to fit it to a time, and to ask for a moment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoreBench {

    private static final long FRAME_NANOS = 1_000_000_000L / 60;

    @Param({"circulation", "lymphatic-drainage"})
    public String id;

    private final RoutineReader reader = new RoutineReader(Locale.ENGLISH);
    private Routine routine;
    private Score score;
    private long now;

    @Setup
    public void compose() {
        routine = ShippedRoutines.read(id);
        score = Composer.compose(routine).score().orElseThrow();
    }

    @Benchmark
    public ReadResult read() {
        return reader.read(ShippedRoutines.file(id));
    }

    @Benchmark
    public Composition composeAsWritten() {
        return Composer.compose(routine);
    }

    @Benchmark
    public Composition composeToThreeMinutes() {
        return Composer.composeToFit(routine, Duration.ofMinutes(3));
    }

    @Benchmark
    public Composition composeToFifteenMinutes() {
        return Composer.composeToFit(routine, Duration.ofMinutes(15));
    }

    /** Frame after frame, as a playing stage asks. */
    @Benchmark
    public Moment momentAfterMoment() {
        now = (now + FRAME_NANOS) % score.lengthNanos();
        return score.at(now);
    }
}
