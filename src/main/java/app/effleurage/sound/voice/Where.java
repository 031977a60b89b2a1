package app.effleurage.sound.voice;

import java.util.List;

/**
 * From where on a voice is planned.
 *
 * @param positionNanos what comes before it in the routine is not said any more, unless it is still worth hearing
 * @param said what has been said, or is being said: none of it is cut off, and no line of it said twice
 * @param rate how fast the routine plays, 1 as written, more than 0. Speech keeps its own pace, so a line takes
 *     {@code rate} times its length of the routine
 */
public record Where(long positionNanos, List<VoicePlan.Spoken> said, double rate) {

    /** The whole of a routine, as written. */
    public static final Where START = at(0, 1);

    public Where {
        said = List.copyOf(said);
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("rate: " + rate + " is not a speed");
        }
    }

    /** From a place that has just been gone to, with nothing said. */
    public static Where at(long positionNanos, double rate) {
        return new Where(positionNanos, List.of(), rate);
    }

    long inRoutine(long realNanos) {
        return Math.round(realNanos * rate);
    }

    boolean isOver(Line line) {
        return said.stream().anyMatch(spoken -> spoken.line().equals(line));
    }
}
