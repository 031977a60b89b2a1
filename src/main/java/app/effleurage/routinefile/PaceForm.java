package app.effleurage.routinefile;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Named;
import app.effleurage.routine.Pace;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How fast and how often a stroke goes: by the clock, or led by the breath. */
final class PaceForm {

    /** What a stroke can follow instead of the clock. */
    enum Leader implements Named {
        BREATH;

        @Override
        public String id() {
            return "breath";
        }
    }

    private static final BigDecimal SHORTEST_CYCLE = Seconds.in(Pace.Timed.SHORTEST_CYCLE);
    private static final BigDecimal LONGEST_CYCLE = Seconds.in(Pace.Timed.LONGEST_CYCLE);

    private final Problems problems;

    PaceForm(Values values) {
        this.problems = values.problems();
    }

    /**
     * The pace, or nothing when it hangs on something at fault.
     *
     * @param stepBreath how the step breathes, empty when that is at fault
     */
    Optional<Pace> read(Fields fields, Optional<Motion> motion, Optional<BreathPattern> stepBreath) {
        OptionalInt passes =
                fields.whole("repeats", 1, Pace.MOST_PASSES).map(OptionalInt::of).orElse(OptionalInt.empty());
        Optional<Integer> each = fields.whole("each", 1, Pace.MOST_EACH);
        Optional<BigDecimal> cycle = fields.number("cycleSeconds", SHORTEST_CYCLE, LONGEST_CYCLE);
        Optional<BigDecimal> beats = fields.number("perSecond", Limits.SLOWEST_BEAT, Limits.FASTEST_BEAT);
        if (motion.isPresent() && !motion.get().beats()) {
            fields.refuse("perSecond", "per-second");
        }
        if (fields.has("follow")) {
            fields.choice("follow", Leader.class);
            checkFollowing(fields, motion, stepBreath);
            return Optional.of(new Pace.ByBreath(passes));
        }
        return motion.map(known -> new Pace.Timed(
                passes, each.orElse(1),
                cycle.map(Seconds::of).orElse(usualCycle(known)),
                beats.map(BigDecimal::doubleValue).orElse(usualBeats(known))));
    }

    private void checkFollowing(Fields fields, Optional<Motion> motion, Optional<BreathPattern> stepBreath) {
        if (motion.isPresent() && !motion.get().canFollowBreath()) {
            problems.add(fields.nameSpotOf("follow"), ProblemCode.CANNOT_FOLLOW_BREATH, motion.get().id());
            return;
        }
        fields.refuse("cycleSeconds", "cycle-by-breath");
        if (fields.has("at")) {
            fields.refuse("each", "each-by-breath");
        }
        if (stepBreath.isPresent() && stepBreath.get().isNatural()) {
            problems.add(fields.nameSpotOf("follow"), ProblemCode.NO_BREATH_TO_FOLLOW);
        }
    }

    /** What a cycle takes where the file does not say ({@code practice.md} section 1, "Tempo and dose"). */
    static Duration usualCycle(Motion motion) {
        return Duration.ofMillis(switch (motion) {
            case EFFLEURAGE -> 3_000;
            case CIRCLES, KNEAD -> 2_000;
            case STATIONARY_CIRCLES -> 1_500;
            case HOLD -> 6_000;
            case PRESS, PAT -> 10_000;
            case TAPOTEMENT -> 5_000;
            case ZIGZAG -> 4_000;
        });
    }

    /** Taps or pats a second where the file does not say; 0 for a motion that does not beat. */
    static double usualBeats(Motion motion) {
        return switch (motion) {
            case TAPOTEMENT -> 3;
            case PAT -> 2;
            case EFFLEURAGE, CIRCLES, STATIONARY_CIRCLES, HOLD, PRESS, KNEAD, ZIGZAG -> 0;
        };
    }
}
