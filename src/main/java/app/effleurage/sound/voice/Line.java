package app.effleurage.sound.voice;

import app.effleurage.score.SpeechPlace;
import java.util.List;
import java.util.Objects;

/**
 * Something to be said in its place.
 *
 * @param kind what it tells, which decides who yields
 * @param step index of the step it belongs to
 * @param place when it may be said
 * @param wordings ways of saying it, the fullest first; the first that fits is said. Each has at least one sentence
 */
public record Line(Kind kind, int step, SpeechPlace place, List<List<Sentence>> wordings) {

    /** What a line tells. Of two that want the same time the one that stands earlier here is said. */
    public enum Kind {
        END,
        /** The routine's name. Its place ends early enough for the first step's line. */
        OPENING,
        /** A step's name and what to do. */
        STEP,
        CHANGE_SIDES,
        NEXT,
        /** A step's reminder half way. */
        MIDWAY,
        /** A later stroke of a step begins. */
        PART,
        /** What to do, once more after a pause. */
        AGAIN,
        BREATH
    }

    public Line {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        wordings = wordings.stream().map(List::copyOf).toList();
        if (wordings.isEmpty() || wordings.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("wordings: nothing to say");
        }
    }
}
