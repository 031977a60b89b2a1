package app.effleurage.export.card;

import app.effleurage.score.BreathMoment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;

/** Which instant of a step tells most in a picture that does not move. Pure; nanoseconds from the routine's start. */
final class CardMoments {

    /** By then a change of view and all that fades in is over. */
    private static final long SETTLED_NANOS = 1_000_000_000L;
    /** A hand is down and under way, and most of its way still lies ahead of it. */
    private static final double EARLY = 0.3;
    private static final int LOOKS = 60;

    private CardMoments() {
    }

    /** Early in a cycle of the stroke that moves the longest; in a step of breath alone, when the breath is full. */
    static long of(Score score, ScoredStep step) {
        Optional<Segment.Run> telling = step.runs().stream()
                .max(Comparator.<Segment.Run>comparingInt(run -> run.stroke().motion().followsPath() ? 1 : 0)
                        .thenComparingLong(Segment::lengthNanos)
                        .thenComparing(Comparator.comparingLong(Segment::fromNanos).reversed()));
        return telling.map(run -> inCycle(run, step)).orElseGet(() -> fullBreath(score, step));
    }

    private static long inCycle(Segment.Run run, ScoredStep step) {
        long shown = step.fromNanos() + SETTLED_NANOS;
        for (int cycle = 0; cycle < run.cycles(); cycle++) {
            long from = run.cycleStart(cycle);
            long at = from + (long) ((run.cycleStart(cycle + 1) - from) * EARLY);
            if (at >= shown) {
                return at;
            }
        }
        return run.fromNanos() + run.lengthNanos() / 2;
    }

    private static long fullBreath(Score score, ScoredStep step) {
        return LongStream.range(LOOKS / 4, LOOKS * 3 / 4)
                .map(look -> step.fromNanos() + step.lengthNanos() * look / LOOKS).boxed()
                .max(Comparator.comparingDouble(at -> score.at(at).breath().map(BreathMoment::fullness).orElse(0.0)))
                .orElseThrow();
    }
}
