package app.effleurage.score;

import static app.effleurage.score.Rules.CHANGE_OF_SIDES;
import static app.effleurage.score.Rules.QUICKEST;
import static app.effleurage.score.Rules.SLOWEST;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The order of a step's strokes, and their laying-out for a given settling-in and factor.
 *
 * <p>Asked for each step of each file of a library, so that what is always asked goes in plain loops.
 */
final class StepLayout {

    private final long from;
    private final long to;
    private final long breath;
    private final long breathFrom;
    private final List<List<PlannedStroke>> blocks;
    private final List<PlannedStroke> strokes;

    StepLayout(Step step, long from, long to, List<PlannedStroke> strokes) {
        this.from = from;
        this.to = to;
        this.strokes = strokes;
        this.breath = step.breath().cycle().toNanos();
        // Whole breaths up to the step's end; what does not fill one comes first, while hands settle.
        this.breathFrom = breath == 0 ? to : from + (to - from) % breath;
        this.blocks = blocks(strokes);
    }

    /** When the first whole breath begins; {@code to} where breath is natural. */
    long breathFrom() {
        return breathFrom;
    }

    boolean hasFillers() {
        for (PlannedStroke stroke : strokes) {
            if (isFiller(stroke)) {
                return true;
            }
        }
        return false;
    }

    int firstFiller() {
        return strokes.stream().filter(StepLayout::isFiller).findFirst().orElseThrow().index();
    }

    /** How many runs the fillers share the time between: a one-sided one takes two. */
    int fillerTurns() {
        return strokes.stream().filter(StepLayout::isFiller).mapToInt(StepLayout::turns).sum();
    }

    /** The least time all fillers need for one pass each. */
    long shortestFilling() {
        return strokes.stream().filter(StepLayout::isFiller).mapToLong(stroke ->
                Math.round(turns(stroke) * cycleNanos(stroke) * (stroke.stroke().isLedByBreath() ? 1 : QUICKEST))
                        * stroke.cyclesInPass()).sum();
    }

    boolean opensWithBreath() {
        return strokes.getFirst().stroke().isLedByBreath();
    }

    /** How often the hands change sides. */
    int changes() {
        int changes = 0;
        for (List<PlannedStroke> block : blocks) {
            changes += isOneSided(block) ? 1 : 0;
        }
        return changes;
    }

    /** The time of all counted strokes led by the breath. */
    long breathTime() {
        return countedTime(true);
    }

    /** The time, as written, of all counted strokes that go by the clock. */
    long timedTime() {
        return countedTime(false);
    }

    private long countedTime(boolean ledByBreath) {
        long time = 0;
        for (PlannedStroke stroke : strokes) {
            if (!isFiller(stroke) && stroke.stroke().isLedByBreath() == ledByBreath) {
                time += (long) turns(stroke) * countedCycles(stroke) * cycleNanos(stroke);
            }
        }
        return time;
    }

    /**
     * Lays everything out.
     *
     * @param settle time before the first stroke
     * @param factor by which timed cycles are stretched
     * @param filling time for each turn of a filler
     * @return the segments, joined from the step's start to its end, or empty if they overrun it or a
     *     filler finds no room for one pass
     */
    Optional<List<Segment>> lay(long settle, double factor, long filling) {
        List<Segment> segments = new ArrayList<>();
        long now = from + settle;
        for (List<PlannedStroke> block : blocks) {
            List<Optional<Side>> sides = isOneSided(block)
                    ? List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT))
                    : List.of(onlySide(block.getFirst()));
            for (int turn = 0; turn < sides.size(); turn++) {
                if (turn > 0) {
                    segments.add(new Segment.ChangeSides(now, now + CHANGE_OF_SIDES, sides.get(turn).orElseThrow()));
                    now += CHANGE_OF_SIDES;
                }
                for (PlannedStroke stroke : block) {
                    long start = stroke.stroke().isLedByBreath() ? nextBreath(now) : now;
                    if (start > now && !segments.isEmpty()) {
                        segments.add(new Segment.Rest(now, start));
                    }
                    OptionalInt cycles = isFiller(stroke)
                            ? fillingCycles(stroke, filling - (start - now))
                            : OptionalInt.of(countedCycles(stroke));
                    if (cycles.isEmpty()) {
                        return Optional.empty();
                    }
                    long runTime = runTime(stroke, cycles.getAsInt(), factor, filling - (start - now));
                    segments.add(new Segment.Run(
                            start, start + runTime, stroke, sides.get(turn), cycles.getAsInt()));
                    now = start + runTime;
                }
            }
        }
        long begin = segments.getFirst().fromNanos();
        if (begin > from) {
            segments.addFirst(new Segment.Settle(from, begin));
        }
        if (now < to) {
            segments.add(new Segment.Rest(now, to));
        }
        return now > to ? Optional.empty() : Optional.of(segments);
    }

    private long runTime(PlannedStroke stroke, int cycles, double factor, long filling) {
        long written = cycles * cycleNanos(stroke);
        if (stroke.stroke().isLedByBreath()) {
            return written;
        }
        return isFiller(stroke)
                ? Math.clamp(filling, Math.round(written * QUICKEST), Math.round(written * SLOWEST))
                : Math.round(written * factor);
    }

    /** Whole passes that come nearest to {@code filling}; empty when not even one fits. */
    private OptionalInt fillingCycles(PlannedStroke stroke, long filling) {
        long pass = stroke.cyclesInPass() * cycleNanos(stroke);
        double shrink = stroke.stroke().isLedByBreath() ? 1 : QUICKEST;
        long most = (long) (filling / (pass * shrink));
        long nearest = Math.round(filling / (double) pass);
        long passes = Math.min(most, Math.max(1, nearest));
        return passes < 1 ? OptionalInt.empty() : OptionalInt.of((int) passes * stroke.cyclesInPass());
    }

    private long nextBreath(long now) {
        if (now <= breathFrom) {
            return breathFrom;
        }
        long over = (now - breathFrom) % breath;
        return over == 0 ? now : now + breath - over;
    }

    private long cycleNanos(PlannedStroke stroke) {
        return switch (stroke.stroke().pace()) {
            case Pace.Timed timed -> timed.cycle().toNanos();
            case Pace.ByBreath _ -> breath;
        };
    }

    private static int countedCycles(PlannedStroke stroke) {
        return stroke.stroke().pace().passes().orElseThrow() * stroke.cyclesInPass();
    }

    private static boolean isFiller(PlannedStroke stroke) {
        return stroke.stroke().pace().passes().isEmpty();
    }

    private static int turns(PlannedStroke stroke) {
        return stroke.stroke().hands() == Hands.ONE_THEN_OTHER ? 2 : 1;
    }

    private static boolean isOneSided(List<PlannedStroke> block) {
        return block.getFirst().stroke().hands() == Hands.ONE_THEN_OTHER;
    }

    private static Optional<Side> onlySide(PlannedStroke stroke) {
        return switch (stroke.stroke().hands()) {
            case LEFT -> Optional.of(Side.LEFT);
            case RIGHT -> Optional.of(Side.RIGHT);
            case BOTH, ALTERNATING, ONE_THEN_OTHER -> Optional.empty();
        };
    }

    /** Neighbouring one-sided strokes go together, so that the hands change sides once, not each time. */
    private static List<List<PlannedStroke>> blocks(List<PlannedStroke> strokes) {
        List<List<PlannedStroke>> blocks = new ArrayList<>();
        for (PlannedStroke stroke : strokes) {
            boolean joins = !blocks.isEmpty() && isOneSided(blocks.getLast())
                    && stroke.stroke().hands() == Hands.ONE_THEN_OTHER;
            if (joins) {
                blocks.getLast().add(stroke);
            } else {
                blocks.add(new ArrayList<>(List.of(stroke)));
            }
        }
        return blocks;
    }
}
