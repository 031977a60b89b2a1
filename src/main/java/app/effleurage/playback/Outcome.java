package app.effleurage.playback;

import app.effleurage.score.Cue;
import java.util.List;
import java.util.Objects;

/**
 * What a tick or a move brought about.
 *
 * @param cues what fired, in order
 * @param crossed what was played through, in order: more than one span when a step began again
 * @param before the state as the tick or move before left it
 * @param after the state now
 * @param answer whether the move was made; a tick is always {@link Answer#DONE}
 */
public record Outcome(List<Cue> cues, List<Span> crossed, PlayState before, PlayState after, Answer answer) {

    public Outcome {
        cues = List.copyOf(cues);
        crossed = List.copyOf(crossed);
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(answer, "answer");
    }

    /** Whether the kind of state is another than before; a count that goes from 3 to 2 is not. */
    public boolean changedPhase() {
        return before.phase().getClass() != after.phase().getClass();
    }
}
