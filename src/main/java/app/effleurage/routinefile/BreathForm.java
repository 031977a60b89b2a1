package app.effleurage.routinefile;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * The breath of a step: a pattern's name, or phases of the author's own within the limits of
 * {@code practice.md} section 6.
 */
final class BreathForm {

    /** One phase of a pattern of the author's own. */
    private enum Phase {
        IN("in", 10, false),
        HOLD("hold", 7, true),
        OUT("out", 10, false),
        REST("rest", 4, true);

        private final String field;
        private final BigDecimal most;
        private final boolean mayBeNone;

        Phase(String field, int most, boolean mayBeNone) {
            this.field = field;
            this.most = BigDecimal.valueOf(most);
            this.mayBeNone = mayBeNone;
        }
    }

    private static final BigDecimal SHORTEST_PHASE = BigDecimal.valueOf(2);
    private static final Duration SHORTEST_CYCLE = Duration.ofSeconds(6);
    /** Fewer than three breaths a minute is for the practised. */
    private static final Duration LONGEST_EASY_CYCLE = Duration.ofSeconds(20);

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
        Optional<Duration> in = phase(fields, Phase.IN);
        Optional<Duration> hold = phase(fields, Phase.HOLD);
        Optional<Duration> out = phase(fields, Phase.OUT);
        Optional<Duration> rest = phase(fields, Phase.REST);
        if (in.isEmpty() || hold.isEmpty() || out.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        BreathPattern pattern = BreathPatterns.custom(in.get(), hold.get(), out.get(), rest.get());
        Spot spot = fields.object().spot();
        Duration cycle = pattern.cycle();
        if (cycle.compareTo(SHORTEST_CYCLE) < 0) {
            values.problems().addVariant(spot, ProblemCode.UNSAFE_BREATH, "cycle",
                    Seconds.spelt(cycle), Seconds.spelt(SHORTEST_CYCLE));
            return Optional.empty();
        }
        if (cycle.compareTo(LONGEST_EASY_CYCLE) > 0) {
            values.problems().add(spot, ProblemCode.SLOW_BREATH,
                    Seconds.spelt(cycle), Seconds.spelt(LONGEST_EASY_CYCLE));
        }
        return Optional.of(pattern);
    }

    /** The phase's length; a hold may be left out. A missing in or out has been reported. */
    private Optional<Duration> phase(Fields fields, Phase phase) {
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
