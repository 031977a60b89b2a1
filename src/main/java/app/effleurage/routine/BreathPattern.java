package app.effleurage.routine;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A breath, repeated: the phases of one cycle.
 *
 * @param id a name of {@link BreathPatterns}, or {@value #CUSTOM}
 * @param phases at least an in-breath and an out-breath, in order; empty for natural breathing
 * @param mostCycles how many cycles in a row are safe, where the practice sets a limit
 */
public record BreathPattern(String id, List<BreathPhase> phases, OptionalInt mostCycles) {

    public static final String CUSTOM = "custom";

    public BreathPattern {
        Objects.requireNonNull(id, "id");
        phases = List.copyOf(phases);
        Objects.requireNonNull(mostCycles, "mostCycles");
    }

    /** Whether the breath is left to itself: no phases, no cues. */
    public boolean isNatural() {
        return phases.isEmpty();
    }

    /** The time of one breath; zero when natural. */
    public Duration cycle() {
        Duration cycle = Duration.ZERO;
        for (BreathPhase phase : phases) {
            cycle = cycle.plus(phase.length());
        }
        return cycle;
    }

    /** Whether the breath is held anywhere: not for everyone ({@code practice.md} section 6). */
    public boolean hasHolds() {
        return phases.stream().anyMatch(phase -> phase.kind().isHold());
    }

    /**
     * Whether so much of it in a row is more than is safe.
     *
     * @param inARow how long it is kept up without a break
     */
    public boolean isTooMuch(Duration inARow) {
        return mostCycles.isPresent() && inARow.toNanos() / cycle().toNanos() > mostCycles.getAsInt();
    }
}
