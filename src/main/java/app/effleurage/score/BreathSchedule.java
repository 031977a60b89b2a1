package app.effleurage.score;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPhase;
import java.util.ArrayList;
import java.util.List;

/** When each phase of each breath of a step begins and ends. */
public final class BreathSchedule {

    private BreathSchedule() {
    }

    /**
     * One phase of one breath.
     *
     * @param breath which breath of the step, from 0
     * @param kind what the breath does
     * @param fromNanos when it begins, from the routine's start
     * @param toNanos when it ends; the step's end where that comes first
     */
    public record TimedPhase(int breath, BreathPhase.Kind kind, long fromNanos, long toNanos) {

        public long lengthNanos() {
            return toNanos - fromNanos;
        }
    }

    /** The phases in order; none when the breath is left to itself. */
    public static List<TimedPhase> of(ScoredStep step) {
        BreathPattern pattern = step.step().breath();
        List<TimedPhase> phases = new ArrayList<>();
        long at = step.breathFromNanos();
        for (int breath = 0; at < step.toNanos(); breath++) {
            for (BreathPhase phase : pattern.phases()) {
                long end = Math.min(at + phase.length().toNanos(), step.toNanos());
                if (at < end) {
                    phases.add(new TimedPhase(breath, phase.kind(), at, end));
                }
                at += phase.length().toNanos();
            }
        }
        return phases;
    }
}
