package app.effleurage.score;

import java.util.List;
import java.util.Optional;

/**
 * What came of composing a routine.
 *
 * @param score the score; empty exactly when there are misfits
 * @param misfits what does not fit its time
 */
public record Composition(Optional<Score> score, List<Misfit> misfits) {

    public Composition {
        misfits = List.copyOf(misfits);
        if (score.isPresent() != misfits.isEmpty()) {
            throw new IllegalArgumentException("score: must be there exactly when nothing is amiss");
        }
    }
}
