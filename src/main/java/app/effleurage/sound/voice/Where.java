package app.effleurage.sound.voice;

import java.util.Set;

/**
 * From where on a voice is planned.
 *
 * @param positionNanos what comes before it in the routine is not said any more, unless it is still worth hearing
 * @param freeNanos until then a line is being said, which nothing cuts off; the position where all is quiet
 * @param heard lines that have been said, or are being said, and are not said twice
 * @param rate how fast the routine plays, 1 as written, more than 0. Speech keeps its own pace, so a line takes
 *     {@code rate} times its length of the routine
 */
public record Where(long positionNanos, long freeNanos, Set<Line> heard, double rate) {

    /** The whole of a routine, as written. */
    public static final Where START = at(0, 1);

    public Where {
        heard = Set.copyOf(heard);
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("rate: " + rate + " is not a speed");
        }
    }

    /** From a place that has just been gone to, with nothing heard. */
    public static Where at(long positionNanos, double rate) {
        return new Where(positionNanos, positionNanos, Set.of(), rate);
    }

    long earliestNanos() {
        return Math.max(positionNanos, freeNanos);
    }

    long inRoutine(long realNanos) {
        return Math.round(realNanos * rate);
    }

    boolean isOver(Line line) {
        return heard.contains(line);
    }
}
