package app.effleurage.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a routine is taken up again after a pause: nobody goes on in the middle of a stroke, and with a guided breath
 * one goes on with an in-breath ({@code practice.md} section 6).
 */
final class TakeUps {

    private TakeUps() {
    }

    /** The instants, rising; each step's start is one. */
    static List<Long> of(List<ScoredStep> steps) {
        List<Long> points = new ArrayList<>();
        for (ScoredStep step : steps) {
            points.add(step.fromNanos());
            if (step.step().breath().isNatural()) {
                addStrokes(step, points);
            } else {
                addBreaths(step, points);
            }
        }
        return points.stream().distinct().sorted().toList();
    }

    private static void addBreaths(ScoredStep step, List<Long> points) {
        long breath = step.step().breath().cycle().toNanos();
        for (long at = step.breathFromNanos(); at < step.toNanos(); at += breath) {
            points.add(at);
        }
    }

    private static void addStrokes(ScoredStep step, List<Long> points) {
        for (Segment segment : step.segments()) {
            switch (segment) {
                case Segment.Run run -> {
                    for (int cycle = 0; cycle < run.cycles(); cycle++) {
                        points.add(run.cycleStart(cycle));
                    }
                }
                case Segment.ChangeSides _, Segment.Rest _, Segment.Settle _ -> points.add(segment.fromNanos());
            }
        }
    }
}
