package app.effleurage.score;

import app.effleurage.face.Trace;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A routine laid on a timeline: what happens when, to the nanosecond.
 *
 * <p>Immutable, and safe to share between threads. Cues and take-ups are worked out when they are first asked for, since
 * most scores are only made to see that a file can be played. Times are nanoseconds from the routine's start.
 */
public final class Score {

    private final Routine routine;
    private final List<ScoredStep> steps;
    private final Choreography choreography;

    // Worked out at most a few times too often when threads meet, always to the same values.
    private volatile @Nullable List<Cue> cues;
    private volatile @Nullable List<Long> takeUps;

    Score(Routine routine, List<ScoredStep> steps) {
        this.routine = routine;
        this.steps = List.copyOf(steps);
        this.choreography = new Choreography(this.steps);
    }

    /** What is played: as its file says, or as fitted to a length. */
    public Routine routine() {
        return routine;
    }

    /** The steps in order; at least one. */
    public List<ScoredStep> steps() {
        return steps;
    }

    /** All cues, in the order they fire: by time, then by kind. */
    public List<Cue> cues() {
        List<Cue> known = cues;
        if (known == null) {
            known = CueSheet.of(steps);
            cues = known;
        }
        return known;
    }

    /** Where one goes on after a pause, rising: starts of steps, in-breaths, and strokes where the breath is natural. */
    public List<Long> takeUps() {
        List<Long> known = takeUps;
        if (known == null) {
            known = TakeUps.of(steps);
            takeUps = known;
        }
        return known;
    }

    /** The routine's length: exactly the sum of its steps. */
    public long lengthNanos() {
        return steps.getLast().toNanos();
    }

    /** The step in play at a time: a step's end belongs to the next; the last step from its start on. */
    public ScoredStep stepAt(long nanos) {
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nanos < steps.get(middle).toNanos()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return steps.get(low);
    }

    /**
     * All there is at a time; a pure function, so seeking and playing agree.
     *
     * @param nanos held to 0 and {@link #lengthNanos}
     */
    public Moment at(long nanos) {
        long at = Math.clamp(nanos, 0, lengthNanos());
        ScoredStep step = stepAt(at);
        StepMoment inStep = new StepMoment(step, steps.size(), at - step.fromNanos(), step.toNanos() - at);
        return new Moment(
                at, lengthNanos() - at, inStep, actionAt(step, at), BreathTrack.at(step, at),
                choreography.at(step, at));
    }

    /**
     * When a step's reminder is due: at its cue half way, or at the change of sides nearest to it where that stands
     * for the cue; empty where a step has neither.
     */
    public Optional<Long> halfWayOf(ScoredStep step) {
        long middle = CueSheet.middleOf(step);
        if (CueSheet.hasHalfWay(step)) {
            return Optional.of(middle);
        }
        return step.segments().stream()
                .filter(Segment.ChangeSides.class::isInstance).map(Segment::fromNanos)
                .min(Comparator.comparingLong(from -> Math.abs(from - middle)));
    }

    /** The line a hand on {@code side} follows in a run: its path, or the way over its spots. */
    public Trace traceOf(Segment.Run run, Side side) {
        return run.planned().traceOn(side);
    }

    private static Action actionAt(ScoredStep step, long nanos) {
        Segment segment = step.segmentAt(nanos);
        double progress = Math.clamp(
                (nanos - segment.fromNanos()) / (double) segment.lengthNanos(), 0, 1);
        return switch (segment) {
            case Segment.Settle _ -> new Action.Settling(progress);
            case Segment.ChangeSides change -> new Action.ChangingSides(change.to(), progress);
            case Segment.Rest _ -> new Action.Resting(progress);
            case Segment.Run run -> {
                int cycle = run.cycleAt(nanos);
                yield new Action.Stroking(run, cycle, run.progressIn(cycle, nanos), progress);
            }
        };
    }
}
