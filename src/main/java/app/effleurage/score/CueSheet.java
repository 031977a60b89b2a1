package app.effleurage.score;

import static app.effleurage.score.Rules.HALF_WAY_CLEAR;
import static app.effleurage.score.Rules.HALF_WAY_FROM;
import static app.effleurage.score.Rules.LAST_SECONDS;
import static app.effleurage.score.Rules.NEXT_BEFORE_END;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays the cues of a score. */
final class CueSheet {

    private CueSheet() {
    }

    static List<Cue> of(List<ScoredStep> steps) {
        List<Cue> cues = new ArrayList<>();
        cues.add(Cue.of(0, CueKind.READY, 0));
        for (ScoredStep step : steps) {
            addCues(step, step.index() == steps.size() - 1, cues);
        }
        ScoredStep last = steps.getLast();
        cues.add(Cue.of(last.toNanos(), CueKind.END, last.index()));
        cues.sort(Comparator.comparingLong(Cue::atNanos).thenComparing(Cue::kind));
        return List.copyOf(cues);
    }

    private static void addCues(ScoredStep step, boolean isLast, List<Cue> cues) {
        cues.add(Cue.of(step.fromNanos(), CueKind.STEP, step.index()));
        for (Segment segment : step.segments()) {
            switch (segment) {
                case Segment.Run run -> addCycles(step, run, cues);
                case Segment.ChangeSides change ->
                        cues.add(Cue.of(change.fromNanos(), CueKind.CHANGE_SIDES, step.index()));
                case Segment.Settle _, Segment.Rest _ -> { }
            }
        }
        if (hasHalfWay(step)) {
            cues.add(Cue.of(middleOf(step), CueKind.HALF_WAY, step.index()));
        }
        if (!isLast) {
            cues.add(Cue.of(nextAt(step), CueKind.NEXT, step.index()));
        }
        cues.add(Cue.of(step.toNanos() - LAST_SECONDS, CueKind.LAST_SECONDS, step.index()));
    }

    /** Whether a step has a cue half way, which lies in its {@link #middleOf middle}. */
    static boolean hasHalfWay(ScoredStep step) {
        if (step.lengthNanos() < HALF_WAY_FROM) {
            return false;
        }
        for (Segment segment : step.segments()) {
            // A change of sides there already says that half is over; two cues at once would only confuse.
            if (segment instanceof Segment.ChangeSides
                    && Math.abs(segment.fromNanos() - middleOf(step)) < HALF_WAY_CLEAR) {
                return false;
            }
        }
        return true;
    }

    static long middleOf(ScoredStep step) {
        return step.fromNanos() + step.lengthNanos() / 2;
    }

    /** When the step after this one is announced. */
    static long nextAt(ScoredStep step) {
        return step.toNanos() - Math.min(NEXT_BEFORE_END, step.lengthNanos() / 2);
    }

    private static void addCycles(ScoredStep step, Segment.Run run, List<Cue> cues) {
        for (int cycle = 0; cycle < run.cycles(); cycle++) {
            cues.add(new Cue(run.cycleStart(cycle), CueKind.STROKE, step.index(), run.strokeIndex(), cycle));
        }
    }
}
