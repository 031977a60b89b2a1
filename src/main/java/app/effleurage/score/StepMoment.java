package app.effleurage.score;

/**
 * Where in its step a moment lies.
 *
 * @param scored the step
 * @param count how many steps the score has
 * @param elapsedNanos since the step began
 * @param remainingNanos until it ends
 */
public record StepMoment(ScoredStep scored, int count, long elapsedNanos, long remainingNanos) {

    public int index() {
        return scored.index();
    }

    public boolean isLast() {
        return index() == count - 1;
    }

    /** How much of the step has gone, 0 to 1. */
    public double progress() {
        return elapsedNanos / (double) scored.lengthNanos();
    }
}
