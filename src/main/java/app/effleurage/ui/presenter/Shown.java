package app.effleurage.ui.presenter;

import app.effleurage.playback.Phase;
import app.effleurage.score.Moment;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that the audience sees of a routine at one instant.
 *
 * @param moment of the routine
 * @param scenery how the face is shown
 * @param spot where the presenter points, if anywhere
 * @param count the count back in, if there is one
 */
public record Shown(Moment moment, Scenery scenery, Optional<Spot> spot, OptionalInt count) {

    public Shown {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(scenery, "scenery");
        Objects.requireNonNull(spot, "spot");
        Objects.requireNonNull(count, "count");
    }

    static OptionalInt countOf(Phase phase) {
        return phase instanceof Phase.CountingIn counting ? OptionalInt.of(counting.count()) : OptionalInt.empty();
    }
}
