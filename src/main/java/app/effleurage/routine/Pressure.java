package app.effleurage.routine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How firmly a stroke presses, from its first cycle to its last.
 *
 * <p>1: only the skin moves. 2: like spreading face cream. 3: a firm hello, never sore, on masseter,
 * temporalis and forehead only. There is no 4 ({@code practice.md} sections 0 and 1).
 *
 * @param from level at the first cycle, {@value #LIGHTEST} to {@value #FIRMEST}
 * @param to level at the last cycle, the same or firmer
 */
public record Pressure(int from, int to) {

    public static final int LIGHTEST = 1;
    public static final int FIRMEST = 3;

    /** Almost every stroke keeps to one; thousands of routines share these. */
    private static final List<Pressure> STEADY =
            IntStream.rangeClosed(LIGHTEST, FIRMEST).mapToObj(level -> new Pressure(level, level)).toList();

    public Pressure {
        if (from < LIGHTEST || from > FIRMEST) {
            throw new IllegalArgumentException("from: " + from + " is not from 1 to 3");
        }
        if (to < from || to > FIRMEST) {
            throw new IllegalArgumentException("to: " + to + " is not from " + from + " to 3");
        }
    }

    /** One level all through. */
    public static Pressure of(int level) {
        return level < LIGHTEST || level > FIRMEST ? new Pressure(level, level) : STEADY.get(level - LIGHTEST);
    }

    /** By what words for it are found: "2" where it stays, "rising.1-2" where it grows. */
    public String id() {
        return from == to ? String.valueOf(from) : "rising." + from + "-" + to;
    }
}
