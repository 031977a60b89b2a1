package app.effleurage.routinefile;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * The bounds of format 1 that are the file's own. Those of the domain stand in {@code routine}; all are in
 * {@code docs/routine-format.md} and in the schema, which tests compare.
 */
final class Limits {

    /** No routine of a hundred full steps comes near. */
    static final int FILE_BYTES = 1 << 20;
    static final int DEPTH = 20;
    static final int NUMBER = 32;
    /** Characters in any string, whatever its field allows. */
    static final int STRING = 10_000;
    /** Characters in a field's name. */
    static final int NAME = 100;
    static final int PROBLEMS = 100;

    /** Characters in a title, a step's name or an author: it must fit a line on the screen. */
    static final int SHORT_TEXT = 100;
    static final int LONG_TEXT = 1_000;
    static final int ADDRESS = 1_000;
    static final int LANGUAGES = 40;
    static final int PREPARATIONS = 20;
    static final int CAUTIONS = 30;
    static final int SOURCES = 50;

    static final Duration ROUTINE = Duration.ofHours(2);
    static final BigDecimal SETTLE_SECONDS = BigDecimal.valueOf(30);
    static final BigDecimal SLOWEST_BEAT = new BigDecimal("0.5");
    static final BigDecimal FASTEST_BEAT = BigDecimal.valueOf(6);

    private Limits() {
    }
}
