package app.effleurage.bench;

import app.effleurage.routine.Routine;
import app.effleurage.routine.Step;
import app.effleurage.routine.StepTime;
import app.effleurage.routinefile.ReadResult;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.routinefile.RoutineWriter;
import app.effleurage.score.Composer;
import app.effleurage.score.Composition;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
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

/** How the cost of reading, composing and asking grows with steps and with strokes, up to the most there may be. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GrowthBench {

    private static final long FRAME_NANOS = 1_000_000_000L / 60;
    private static final int REPEATED = 2;
    /** As long as the repeated step's stroke takes, and as long as the step is beyond it. */
    private static final int SECONDS_A_STROKE = 32;
    private static final int SECONDS_AROUND = 8;

    @Param({"5", "20", "" + Routine.MOST_STEPS})
    public int steps;

    @Param({"1", "4", "" + Step.MOST_STROKES})
    public int strokes;

    private final RoutineReader reader = new RoutineReader(Locale.ENGLISH);
    private Routine routine;
    private byte[] file;
    private Score score;
    private long now;

    @Setup
    public void make() {
        Routine shipped = ShippedRoutines.read("circulation");
        Step step = shipped.steps().get(REPEATED);
        Step grown = new Step(step.words(),
                new StepTime(Duration.ofSeconds((long) strokes * SECONDS_A_STROKE + SECONDS_AROUND),
                        step.time().settle(), false, step.time().waiting()),
                step.view(), step.breath(), step.restingHands(), Collections.nCopies(strokes, step.strokes().getFirst()));
        routine = new Routine(shipped.id(), shipped.about(), shipped.preparation(), shipped.safety(),
                Collections.nCopies(steps, grown), shipped.sources());
        file = new RoutineWriter().write(routine).getBytes(StandardCharsets.UTF_8);
        score = Composer.compose(routine).score().orElseThrow();
    }

    /** The longest are refused for their hours, but only after all of them was read. */
    @Benchmark
    public ReadResult read() {
        return reader.read("grown", file);
    }

    @Benchmark
    public Composition compose() {
        return Composer.compose(routine);
    }

    /** Frame after frame, as a playing stage asks. */
    @Benchmark
    public Moment momentAfterMoment() {
        now = (now + FRAME_NANOS) % score.lengthNanos();
        return score.at(now);
    }
}
