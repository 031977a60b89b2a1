package app.effleurage.score;

import app.effleurage.routine.Routine;
import java.time.Duration;

/** Lays a routine on a timeline. */
public final class Composer {

    private Composer() {
    }

    /** The routine as written. */
    public static Composition compose(Routine routine) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * The routine fitted to a length: repeats and seconds scaled in whole cycles.
     *
     * @param wanted the length asked for; what cannot be reached is approached as nearly as whole
     *     cycles and the shortest sensible steps allow, so look at {@link Score#lengthNanos}
     */
    public static Composition composeToFit(Routine routine, Duration wanted) {
        throw new UnsupportedOperationException("being built");
    }
}
