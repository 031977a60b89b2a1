package app.effleurage.routinefile;

import app.effleurage.routine.BreathLimits;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.BreathPhase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * The breath of a step: a pattern's name, or phases of the author's own within the limits of
 * {@code practice.md} section 6.
 */
final class BreathForm {

    /** One phase of a pattern of the author's own. */
    private record Phase(String field, BigDecimal most, boolean mayBeNone) {

        static Phase of(BreathPhase.Kind kind) {
            return new Phase(kind.id(), Seconds.in(BreathLimits.longest(kind)), kind.isHold());
        }
    }

    private static final BigDecimal SHORTEST_PHASE = Seconds.in(BreathLimits.SHORTEST_PHASE);

    private final Values values;

    BreathForm(Values values) {
        this.values = values;
    }

    Optional<BreathPattern> read(Node node) {
        return switch (node) {
            case Node.Text(Spot spot, String name) -> {
                Optional<BreathPattern> pattern = BreathPatterns.named(name);
                if (pattern.isEmpty()) {
                    values.unknownValue(spot, name, BreathPatterns.all().stream().map(BreathPattern::id).toList());
                }
                yield pattern;
            }
            case Node.Obj object -> values.object(object, Shape.BREATH).flatMap(this::custom);
            case Node.Arr _, Node.Num _, Node.Bool _, Node.Null _, Node.Broken _ -> {
                values.wrongType(node, "breath");
                yield Optional.empty();
            }
        };
    }

    private Optional<BreathPattern> custom(Fields fields) {
        Optional<Duration> in = phase(fields, BreathPhase.Kind.IN);
        Optional<Duration> hold = phase(fields, BreathPhase.Kind.HOLD_IN);
        Optional<Duration> out = phase(fields, BreathPhase.Kind.OUT);
        Optional<Duration> rest = phase(fields, BreathPhase.Kind.HOLD_OUT);
        if (in.isEmpty() || hold.isEmpty() || out.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        BreathPattern pattern = BreathPatterns.custom(in.get(), hold.get(), out.get(), rest.get());
        Spot spot = fields.object().spot();
        Duration cycle = pattern.cycle();
        if (cycle.compareTo(BreathLimits.SHORTEST_CYCLE) < 0) {
            values.problems().addVariant(spot, ProblemCode.UNSAFE_BREATH, "cycle",
                    Seconds.spelt(cycle), Seconds.spelt(BreathLimits.SHORTEST_CYCLE));
            return Optional.empty();
        }
        if (cycle.compareTo(BreathLimits.LONGEST_EASY_CYCLE) > 0) {
            values.problems().add(spot, ProblemCode.SLOW_BREATH,
                    Seconds.spelt(cycle), Seconds.spelt(BreathLimits.LONGEST_EASY_CYCLE));
        }
        return Optional.of(pattern);
    }

    /** The phase's length; a hold may be left out. A missing in or out has been reported. */
    private Optional<Duration> phase(Fields fields, BreathPhase.Kind kind) {
        Phase phase = Phase.of(kind);
        Optional<Node> node = fields.node(phase.field);
        if (node.isEmpty()) {
            return phase.mayBeNone ? Optional.of(Duration.ZERO) : Optional.empty();
        }
        if (!(node.get() instanceof Node.Num(Spot spot, String literal))) {
            values.wrongType(node.get(), "number");
            return Optional.empty();
        }
        Optional<BigDecimal> seconds = Values.parse(literal).filter(given -> isAllowed(given, phase));
        if (seconds.isEmpty()) {
            values.problems().addVariant(spot, ProblemCode.UNSAFE_BREATH, phase.mayBeNone ? "hold" : "",
                    phase.field, literal, SHORTEST_PHASE.toPlainString(), phase.most.toPlainString());
        }
        return seconds.map(Seconds::of);
    }

    private static boolean isAllowed(BigDecimal seconds, Phase phase) {
        return phase.mayBeNone && seconds.signum() == 0
                || seconds.compareTo(SHORTEST_PHASE) >= 0 && seconds.compareTo(phase.most) <= 0;
    }
}
