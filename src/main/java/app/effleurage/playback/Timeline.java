package app.effleurage.playback;

import app.effleurage.score.Cue;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What playing needs to know of a score: where its steps begin and what is to be told when.
 *
 * @param stepStarts where each step begins, from the routine's start; the first at 0, rising
 * @param cues in the order they fire
 * @param lengthNanos the routine's length, where its last step ends
 * @param takeUps where playing may go on after a pause, from the routine's start, rising; may be empty
 * @param strokes the strokes there are, in order and apart
 * @param waits by index of the step, how long is waited after it at most for someone to say go on
 */
public record Timeline(
        List<Long> stepStarts, List<Cue> cues, long lengthNanos, List<Long> takeUps, List<Stretch> strokes,
        Map<Integer, Duration> waits) {

    public Timeline {
        stepStarts = List.copyOf(stepStarts);
        cues = List.copyOf(cues);
        takeUps = List.copyOf(takeUps);
        strokes = List.copyOf(strokes);
        waits = Map.copyOf(waits);
        if (stepStarts.isEmpty() || stepStarts.getFirst() != 0) {
            throw new IllegalArgumentException("stepStarts: the first step must begin at 0");
        }
        requireRising(stepStarts, lengthNanos);
        requireInOrder(cues, lengthNanos);
    }

    public static Timeline of(Score score) {
        return new Timeline(score.steps().stream().map(ScoredStep::fromNanos).toList(), score.cues(),
                score.lengthNanos(), score.takeUps(), strokes(score), waits(score));
    }

    public int steps() {
        return stepStarts.size();
    }

    /** Index of the step at a position: a step's end belongs to the next, the routine's end to the last. */
    public int stepAt(long nanos) {
        int step = 0;
        while (step + 1 < steps() && stepStarts.get(step + 1) <= nanos) {
            step++;
        }
        return step;
    }

    public long startOf(int step) {
        return stepStarts.get(step);
    }

    public long endOf(int step) {
        return step + 1 < steps() ? stepStarts.get(step + 1) : lengthNanos;
    }

    /** The last instant at or before a position where playing may go on; the position itself if there is none. */
    long takeUpBefore(long nanos) {
        int found = Collections.binarySearch(takeUps, nanos);
        // Not found, the place to put it in is told as minus that place, less one.
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 ? takeUps.get(before) : nanos;
    }

    /**
     * The stroke in play at a position, or the next of its step; after the last, the last again. Empty in a step
     * without strokes.
     */
    Optional<Stretch> strokeAt(long nanos) {
        int step = stepAt(nanos);
        List<Stretch> ofStep = strokes.stream()
                .filter(each -> each.fromNanos() >= startOf(step) && each.toNanos() <= endOf(step)).toList();
        return ofStep.stream().filter(each -> nanos < each.toNanos()).findFirst()
                .or(() -> ofStep.isEmpty() ? Optional.empty() : Optional.of(ofStep.getLast()));
    }

    private static List<Stretch> strokes(Score score) {
        return score.steps().stream().flatMap(step -> step.runs().stream())
                .map(run -> new Stretch(run.fromNanos(), run.toNanos(), run.cycles())).toList();
    }

    private static Map<Integer, Duration> waits(Score score) {
        return score.steps().stream().filter(step -> step.step().time().waiting().isPresent())
                .collect(Collectors.toMap(ScoredStep::index, step -> step.step().time().waiting().orElseThrow()));
    }

    private static void requireRising(List<Long> starts, long lengthNanos) {
        long before = -1;
        for (long start : starts) {
            if (start <= before || start >= lengthNanos) {
                throw new IllegalArgumentException("stepStarts: " + start + " is out of order");
            }
            before = start;
        }
    }

    private static void requireInOrder(List<Cue> cues, long lengthNanos) {
        long before = 0;
        for (Cue cue : cues) {
            if (cue.atNanos() < before || cue.atNanos() > lengthNanos) {
                throw new IllegalArgumentException("cues: " + cue + " is out of order");
            }
            before = cue.atNanos();
        }
    }
}
