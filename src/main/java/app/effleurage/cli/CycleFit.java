package app.effleurage.cli;

import app.effleurage.routine.Pace;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;

/**
 * How the cycles of a run came out against what is written.
 *
 * @param writtenNanos one cycle as the routine has it
 * @param playedNanos one cycle as played; not always whole nanoseconds
 */
record CycleFit(long writtenNanos, double playedNanos) {

    static CycleFit of(ScoredStep step, Segment.Run run) {
        long written = switch (run.stroke().pace()) {
            case Pace.Timed timed -> timed.cycle().toNanos();
            case Pace.ByBreath _ -> step.step().breath().cycle().toNanos();
        };
        return new CycleFit(written, run.lengthNanos() / (double) run.cycles());
    }

    /** Played over written: 1 is as written, more is slower. */
    double stretch() {
        return playedNanos / writtenNanos;
    }

    /** How much slower, in percent; negative when quicker. */
    double percentSlower() {
        return (stretch() - 1) * 100;
    }
}
