package app.effleurage.score;

/** The numbers by which steps are laid out in time; all in nanoseconds unless the name says otherwise. */
final class Rules {

    static final long SECOND = 1_000_000_000L;

    /** Hands need this long to arrive, even when a step is tight. A design choice. */
    static final long SHORTEST_SETTLE = 2 * SECOND;

    /** Settling for strokes that fill what is left: time to hear where to go. A design choice. */
    static final long USUAL_SETTLE = 3 * SECOND;

    /** Practice.md section 2 counts 0 to 10 seconds of set-up in a step. */
    static final long LONGEST_SETTLE = 10 * SECOND;

    /** Going over to the other side. A design choice. */
    static final long CHANGE_OF_SIDES = 2 * SECOND;

    /** At the end of a step the hands may rest this long; more would look as if the program had stopped. */
    static final long LONGEST_REST = 10 * SECOND;

    /** A cycle may be played this much quicker or slower than written, so that whole cycles fit (design.md). */
    static final double QUICKEST = 0.85;
    static final double SLOWEST = 1.15;

    /** When the next step is announced: early enough that its name is heard out before the last bell. */
    static final long NEXT_BEFORE_END = 6 * SECOND;

    /** The soft bell at a step's end (practice.md section 7: the last 3 s are silent or a soft bell). */
    static final long LAST_SECONDS = 3 * SECOND;

    /** Steps shorter than this need no word half way. A design choice. */
    static final long HALF_WAY_FROM = 30 * SECOND;

    /** No word half way when the hands change sides nearer to it than this. A design choice. */
    static final long HALF_WAY_CLEAR = 5 * SECOND;

    private Rules() {
    }
}
