package app.effleurage.routine;

import static app.effleurage.routine.BreathPhase.Kind.HOLD_IN;
import static app.effleurage.routine.BreathPhase.Kind.HOLD_OUT;
import static app.effleurage.routine.BreathPhase.Kind.IN;
import static app.effleurage.routine.BreathPhase.Kind.OUT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The named breathing patterns, with the limits of {@code practice.md} section 6. */
public final class BreathPatterns {

    public static final BreathPattern NATURAL = pattern("free", OptionalInt.empty());

    private static final List<BreathPattern> NAMED = List.of(
            NATURAL,
            // Up to ten minutes of ten-second breaths.
            pattern("4-6", OptionalInt.of(60), phase(IN, 4), phase(OUT, 6)),
            pattern("5-5", OptionalInt.of(60), phase(IN, 5), phase(OUT, 5)),
            pattern("4-4", OptionalInt.empty(), phase(IN, 4), phase(OUT, 4)),
            pattern("3-5", OptionalInt.empty(), phase(IN, 3), phase(OUT, 5)),
            // One to three minutes of sixteen-second breaths.
            pattern("4-4-4-4", OptionalInt.of(10),
                    phase(IN, 4), phase(HOLD_IN, 4), phase(OUT, 4), phase(HOLD_OUT, 4)),
            pattern("4-4-8", OptionalInt.of(12), phase(IN, 4), phase(HOLD_IN, 4), phase(OUT, 8)),
            pattern("4-7-8", OptionalInt.of(4), phase(IN, 4), phase(HOLD_IN, 7), phase(OUT, 8)),
            // A breath in, a sip more on top, a long breath out; five minutes as studied.
            pattern("sigh", OptionalInt.of(33), phase(IN, 2), phase(IN, 1), phase(OUT, 6)));

    /** "Optional, hands still" ({@code practice.md} section 6): too much to count beside a stroke. */
    private static final Set<String> FOR_STILL_HANDS = Set.of("4-4-4-4", "4-7-8");

    /** What {@code practice.md} section 6 gives to whoever has no wish of their own: a longer out-breath. */
    public static final BreathPattern USUAL = named("4-6").orElseThrow();

    private BreathPatterns() {
    }

    /** All named patterns, natural breathing first. */
    public static List<BreathPattern> all() {
        return NAMED;
    }

    public static Optional<BreathPattern> named(String id) {
        for (BreathPattern pattern : NAMED) {
            if (pattern.id().equals(id)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /** Whether a named pattern is only for steps in which the hands rest. */
    public static boolean wantsStillHands(BreathPattern pattern) {
        return FOR_STILL_HANDS.contains(pattern.id());
    }

    /**
     * A pattern of the author's own; a hold of zero is left out. Whether it is safe is judged by
     * the checks of {@code routinefile}, not here.
     */
    public static BreathPattern custom(Duration in, Duration hold, Duration out, Duration rest) {
        List<BreathPhase> phases = new ArrayList<>();
        phases.add(new BreathPhase(IN, in));
        if (hold.isPositive()) {
            phases.add(new BreathPhase(HOLD_IN, hold));
        }
        phases.add(new BreathPhase(OUT, out));
        if (rest.isPositive()) {
            phases.add(new BreathPhase(HOLD_OUT, rest));
        }
        return new BreathPattern(BreathPattern.CUSTOM, phases, OptionalInt.empty());
    }

    private static BreathPattern pattern(String id, OptionalInt mostCycles, BreathPhase... phases) {
        return new BreathPattern(id, List.of(phases), mostCycles);
    }

    private static BreathPhase phase(BreathPhase.Kind kind, int seconds) {
        return new BreathPhase(kind, Duration.ofSeconds(seconds));
    }
}
