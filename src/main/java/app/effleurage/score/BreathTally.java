package app.effleurage.score;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of each breath there has been. A pattern without holds is counted over neighbouring
 * steps; one with holds over the whole routine, since a pause between makes it no safer.
 */
final class BreathTally {

    private final Map<BreathPattern, Duration> soFar = new HashMap<>();

    void add(Step step) {
        soFar.keySet().removeIf(before -> !before.hasHolds() && !before.equals(step.breath()));
        soFar.merge(step.breath(), step.time().length(), Duration::plus);
    }

    boolean wouldBeTooMuch(BreathPattern breath, Duration length) {
        return breath.isTooMuch(soFar.getOrDefault(breath, Duration.ZERO).plus(length));
    }
}
