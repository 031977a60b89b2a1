package app.effleurage.routine;

import static app.effleurage.routine.BreathLimits.LONGEST_EASY_CYCLE;
import static app.effleurage.routine.BreathLimits.SHORTEST_CYCLE;
import static app.effleurage.routine.BreathLimits.SHORTEST_PHASE;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * How slowly someone likes to breathe. The factor is one of time: {@link #SLOWER} makes each phase
 * 1.2 times as long, {@link #QUICKER} 0.8 times ({@code practice.md} section 6).
 *
 * <p>A breath is counted, so a phase that is scaled comes out in whole seconds, and stays within
 * {@link BreathLimits}. Where a whole breath would leave them the factor is drawn back towards 1 as
 * far as it must be; where nothing but 1 is left the pattern stays as it is.
 */
public enum BreathPace implements Named {
    SLOWER("slower", 120),
    NORMAL("normal", 100),
    QUICKER("quicker", 80);

    private static final double WHOLE = 100;
    private static final double NANOS_A_SECOND = 1e9;

    private final String id;
    private final int percent;

    BreathPace(String id, int percent) {
        this.id = id;
        this.percent = percent;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * The pattern at this pace. It is the author's own no longer, nor any named one, and so has the id
     * {@value BreathPattern#CUSTOM}; its limit holds in breaths and in the time they were meant to take,
     * whichever comes first.
     */
    public BreathPattern applyTo(BreathPattern pattern) {
        if (this == NORMAL || pattern.isNatural()) {
            return pattern;
        }
        int towardsWhole = this == SLOWER ? -1 : 1;
        for (int tried = percent; tried != WHOLE; tried += towardsWhole) {
            BreathPattern scaled = scaled(pattern, tried / WHOLE);
            if (isWithinLimits(scaled, pattern)) {
                return scaled;
            }
        }
        return pattern;
    }

    private boolean isWithinLimits(BreathPattern scaled, BreathPattern pattern) {
        Duration cycle = scaled.cycle();
        return this == SLOWER
                ? cycle.compareTo(pattern.cycle()) > 0 && cycle.compareTo(LONGEST_EASY_CYCLE) <= 0
                : cycle.compareTo(pattern.cycle()) < 0 && cycle.compareTo(SHORTEST_CYCLE) >= 0;
    }

    private static BreathPattern scaled(BreathPattern pattern, double factor) {
        List<BreathPhase> phases = pattern.phases().stream()
                .map(phase -> new BreathPhase(phase.kind(), scaled(phase, factor))).toList();
        BreathPattern free = new BreathPattern(BreathPattern.CUSTOM, phases, OptionalInt.empty());
        if (pattern.mostCycles().isEmpty()) {
            return free;
        }
        int cycles = pattern.mostCycles().getAsInt();
        long inTheSameTime = pattern.cycle().multipliedBy(cycles).dividedBy(free.cycle());
        return new BreathPattern(
                free.id(), phases, OptionalInt.of(Math.toIntExact(Math.min(cycles, inTheSameTime))));
    }

    /** In whole seconds; a phase that is out of bounds as written goes no farther out. */
    private static Duration scaled(BreathPhase phase, double factor) {
        Duration written = phase.length();
        Duration wanted = Duration.ofSeconds(Math.round(written.toNanos() * factor / NANOS_A_SECOND));
        Duration least = shorter(SHORTEST_PHASE, written);
        Duration most = longer(BreathLimits.longest(phase.kind()), written);
        return longer(least, shorter(most, wanted));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
