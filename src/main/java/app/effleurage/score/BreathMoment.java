package app.effleurage.score;

import app.effleurage.routine.BreathPhase;

/**
 * Where in a breath a moment lies.
 *
 * @param phase what the breath does
 * @param phaseIndex which phase of the pattern, from 0 (a cyclic sigh has two in-breaths)
 * @param elapsedNanos since the phase began
 * @param lengthNanos of the phase
 * @param cycle which breath of the step, from 0
 * @param fullness of the lungs, 0 empty to 1 full, eased so that it turns gently
 */
public record BreathMoment(
        BreathPhase.Kind phase, int phaseIndex, long elapsedNanos, long lengthNanos, int cycle, double fullness) {

    private static final long SECOND = 1_000_000_000L;

    /** The count a person hears in their head: 1 in the first second of the phase. */
    public int count() {
        return (int) (elapsedNanos / SECOND) + 1;
    }
}
