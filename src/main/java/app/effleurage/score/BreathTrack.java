package app.effleurage.score;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPhase;
import java.time.Duration;
import java.util.Optional;

/** Reads the breath off a step. */
final class BreathTrack {

    private BreathTrack() {
    }

    static Optional<BreathMoment> at(ScoredStep step, long nanos) {
        if (nanos < step.breathFromNanos() || step.breathFromNanos() == step.toNanos()) {
            return Optional.empty();
        }
        BreathPattern pattern = step.step().breath();
        long length = pattern.cycle().toNanos();
        // The step's very end still belongs to its last breath.
        long within = Math.min(nanos, step.toNanos() - 1) - step.breathFromNanos();
        return Optional.of(phaseAt(pattern, (int) (within / length), within % length));
    }

    private static BreathMoment phaseAt(BreathPattern pattern, int cycle, long nanos) {
        double allIn = seconds(pattern, BreathPhase.Kind.IN);
        double allOut = seconds(pattern, BreathPhase.Kind.OUT);
        double fullness = 0;
        long begin = 0;
        for (int i = 0; ; i++) {
            BreathPhase phase = pattern.phases().get(i);
            long length = phase.length().toNanos();
            double change = switch (phase.kind()) {
                case IN -> length / 1e9 / allIn;
                case OUT -> -length / 1e9 / allOut;
                case HOLD_IN, HOLD_OUT -> 0;
            };
            if (nanos < begin + length) {
                long elapsed = nanos - begin;
                double now = fullness + change * Easing.gentle(elapsed / (double) length);
                return new BreathMoment(phase.kind(), i, elapsed, length, cycle, Math.clamp(now, 0, 1));
            }
            fullness += change;
            begin += length;
        }
    }

    private static double seconds(BreathPattern pattern, BreathPhase.Kind kind) {
        return pattern.phases().stream().filter(phase -> phase.kind() == kind)
                .map(BreathPhase::length).mapToLong(Duration::toNanos).sum() / 1e9;
    }
}
