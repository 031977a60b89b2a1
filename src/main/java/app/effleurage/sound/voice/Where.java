package app.effleurage.sound.voice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * From where on a voice is planned.
 *
 * @param positionNanos what comes before it in the routine is not said any more, unless it is still worth hearing
 * @param said what has been said, or is being said: none of it is cut off, and no line of it said twice
 * @param rate how fast the routine plays, 1 as written, more than 0. Speech keeps its own pace, so a line takes
 *     {@code rate} times its length of the routine
 * @param looping whether a step is played over and over, so that neither a next one nor the end comes, and the routine
 *     does not begin
 * @param takenUp where a pause has just ended, if one has
 */
public record Where(long positionNanos, List<VoicePlan.Spoken> said, double rate, boolean looping,
        Optional<TakenUp> takenUp) {

    /**
     * A step that goes on after a pause, its name said again already.
     *
     * @param step its index
     * @param fromNanos from where on something may be said again, from the routine's start
     */
    public record TakenUp(int step, long fromNanos) {
    }

    /** The whole of a routine, as written. */
    public static final Where START = at(0, 1);

    public Where {
        said = List.copyOf(said);
        Objects.requireNonNull(takenUp, "takenUp");
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("rate: " + rate + " is not a speed");
        }
    }

    /** From a place that has just been gone to, with nothing said. */
    public static Where at(long positionNanos, double rate) {
        return new Where(positionNanos, List.of(), rate, false, Optional.empty());
    }

    long inRoutine(long realNanos) {
        return Math.round(realNanos * rate);
    }

    /** Whether a line may come true. */
    boolean isToCome(Line line) {
        return switch (line.kind()) {
            case NEXT, END -> !looping;
            case OPENING -> takenUp.isEmpty() && !looping;
            case STEP, CHANGE_SIDES, PART, MIDWAY, AGAIN, BREATH -> true;
        };
    }

    /** Whether it is the line of the step whose name has just been said. */
    boolean isNamed(Line line) {
        return line.kind() == Line.Kind.STEP && takenUp.filter(up -> up.step() == line.step()).isPresent();
    }

    boolean isOver(Line line) {
        return said.stream().anyMatch(spoken -> spoken.line().equals(line));
    }
}
