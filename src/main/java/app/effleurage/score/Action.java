package app.effleurage.score;

import app.effleurage.routine.Side;

/** What the hands do at a moment. */
public sealed interface Action {

    /** How much of it has gone, 0 to 1. */
    double progress();

    /** On the way to the first place. */
    record Settling(double progress) implements Action {
    }

    /**
     * In a stroke.
     *
     * @param run the run of whole cycles in play
     * @param cycle which of them, from 0
     * @param cycleProgress how much of that cycle has gone, 0 to 1
     * @param progress how much of the run has gone, 0 to 1
     */
    record Stroking(Segment.Run run, int cycle, double cycleProgress, double progress) implements Action {
    }

    /** Going over to the other side. */
    record ChangingSides(Side to, double progress) implements Action {
    }

    /** Resting. */
    record Resting(double progress) implements Action {
    }
}
