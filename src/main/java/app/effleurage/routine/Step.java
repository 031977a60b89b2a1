package app.effleurage.routine;

import java.util.List;
import java.util.Objects;

/**
 * One step of a routine.
 *
 * @param words what is written and said
 * @param time how long it takes
 * @param view from where the face is shown
 * @param breath how to breathe through it
 * @param restingHands where the hands are when there are no strokes
 * @param strokes what the hands do, one stroke after another; empty for a step of breath alone
 */
public record Step(
        StepWords words, StepTime time, View view, BreathPattern breath, RestingHands restingHands,
        List<Stroke> strokes) {

    public static final int MOST_STROKES = 12;

    public Step {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(breath, "breath");
        Objects.requireNonNull(restingHands, "restingHands");
        strokes = List.copyOf(strokes);
        if (strokes.size() > MOST_STROKES) {
            throw new IllegalArgumentException("strokes: " + strokes.size() + " is more than " + MOST_STROKES);
        }
        if (breath.isNatural() && strokes.stream().anyMatch(Stroke::isLedByBreath)) {
            throw new IllegalArgumentException("strokes: one follows the breath, but the breath is natural");
        }
    }

    /** The same step, breathed otherwise, with strokes to match. */
    public Step breathing(BreathPattern newBreath, List<Stroke> newStrokes) {
        return new Step(words, time, view, newBreath, restingHands, newStrokes);
    }

    /** Whether one stroke or more follows the breath. */
    public boolean isLedByBreath() {
        return strokes.stream().anyMatch(Stroke::isLedByBreath);
    }

    /** Whether the hands stay where they are, if they touch the face at all. */
    public boolean keepsHandsStill() {
        return strokes.stream().allMatch(stroke -> stroke.motion() == Motion.HOLD);
    }
}
