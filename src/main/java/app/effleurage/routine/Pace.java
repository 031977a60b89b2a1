package app.effleurage.routine;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How fast a stroke goes and how often.
 *
 * <p>A <em>cycle</em> is the smallest part that is never cut: one glide with its return, one
 * circle, one hold. A <em>pass</em> goes once along the path or once over all spots.
 */
public sealed interface Pace {

    int MOST_PASSES = 200;
    int MOST_EACH = 100;

    /** How many passes each side gets; empty when the stroke fills what time the step has left. */
    OptionalInt passes();

    /** This pace with another number of passes and cycles at each spot, as fitting to a time needs. */
    Pace scaledTo(int passes, int each);

    /**
     * A pace by the clock.
     *
     * @param passes as {@link Pace#passes}
     * @param each cycles at each spot in a pass, 1 to {@value Pace#MOST_EACH}; 1 for a path
     * @param cycle time of one cycle, {@link #SHORTEST_CYCLE} to {@link #LONGEST_CYCLE}
     * @param beatsPerSecond taps or pats a second for motions that beat, else 0
     */
    record Timed(OptionalInt passes, int each, Duration cycle, double beatsPerSecond) implements Pace {

        /** Faster than this is a scrub, not a massage: practice.md section 0 asks for calm strokes. */
        public static final Duration SHORTEST_CYCLE = Duration.ofMillis(500);
        public static final Duration LONGEST_CYCLE = Duration.ofSeconds(60);

        public Timed {
            requirePasses(passes);
            if (each < 1 || each > MOST_EACH) {
                throw new IllegalArgumentException("each: " + each + " is not 1 to " + MOST_EACH);
            }
            Objects.requireNonNull(cycle, "cycle");
            if (cycle.compareTo(SHORTEST_CYCLE) < 0 || cycle.compareTo(LONGEST_CYCLE) > 0) {
                throw new IllegalArgumentException("cycle: " + cycle + " is not 0.5 to 60 seconds");
            }
            if (!(beatsPerSecond >= 0 && beatsPerSecond <= 6)) {
                throw new IllegalArgumentException("beatsPerSecond: " + beatsPerSecond + " is not 0 to 6");
            }
        }

        @Override
        public Timed scaledTo(int newPasses, int newEach) {
            return new Timed(OptionalInt.of(newPasses), newEach, cycle, beatsPerSecond);
        }
    }

    /**
     * A pace by the breath: one cycle is one breath of the step's pattern.
     *
     * @param passes as {@link Pace#passes}
     */
    record ByBreath(OptionalInt passes) implements Pace {

        public ByBreath {
            requirePasses(passes);
        }

        @Override
        public ByBreath scaledTo(int newPasses, int newEach) {
            return new ByBreath(OptionalInt.of(newPasses));
        }
    }

    private static void requirePasses(OptionalInt passes) {
        Objects.requireNonNull(passes, "passes");
        if (passes.isPresent() && (passes.getAsInt() < 1 || passes.getAsInt() > MOST_PASSES)) {
            throw new IllegalArgumentException("passes: " + passes.getAsInt() + " is not 1 to " + MOST_PASSES);
        }
    }
}
