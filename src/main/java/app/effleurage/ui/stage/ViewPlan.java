package app.effleurage.ui.stage;

import app.effleurage.face.Projection;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From where the face is looked at all through a score: the step's view, and in views that show one
 * side the side at work, the right when both are.
 */
final class ViewPlan {

    /** How long one view takes to give way to the next. */
    static final long TURN_NANOS = 800_000_000L;

    private record Turn(long fromNanos, Projection projection) {
    }

    private final List<Turn> turns;

    private ViewPlan(List<Turn> turns) {
        this.turns = List.copyOf(turns);
    }

    static ViewPlan of(Score score, boolean facing) {
        return of(score, facing, Optional.empty(), Optional.empty());
    }

    /**
     * @param view from where the face is looked at whatever the steps say; empty for as they say
     * @param near the side that is shown where only one is; empty for the side at work
     */
    static ViewPlan of(Score score, boolean facing, Optional<View> view, Optional<Side> near) {
        List<Turn> turns = new ArrayList<>();
        for (ScoredStep step : score.steps()) {
            for (Segment segment : step.segments()) {
                View seen = view.orElse(step.step().view());
                Side side = near.filter(_ -> !seen.showsBothSides()).orElseGet(() -> nearSide(seen, step, segment));
                Projection projection = new Projection(seen, side, facing);
                if (turns.isEmpty() || !turns.getLast().projection().equals(projection)) {
                    turns.add(new Turn(segment.fromNanos(), projection));
                }
            }
        }
        return new ViewPlan(turns);
    }

    /** How the face is looked at at a time. */
    Looking at(long nanos) {
        int low = 0;
        int high = turns.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (turns.get(middle).fromNanos() <= nanos) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Turn now = turns.get(low);
        if (low == 0) {
            return new Looking(0, now.projection(), now.projection(), 1);
        }
        double share = Math.clamp((nanos - now.fromNanos()) / (double) TURN_NANOS, 0, 1);
        return new Looking(low, turns.get(low - 1).projection(), now.projection(), Curve.gentle(share));
    }

    /** The view that comes after the one shown, so that it can be made ready; the last has none. */
    Optional<Projection> after(Looking looking) {
        int next = looking.turn() + 1;
        return next < turns.size() ? Optional.of(turns.get(next).projection()) : Optional.empty();
    }

    private static Side nearSide(View view, ScoredStep step, Segment segment) {
        if (view.showsBothSides()) {
            return Side.RIGHT;
        }
        return switch (segment) {
            case Segment.Run run -> run.side().orElse(Side.RIGHT);
            case Segment.ChangeSides change -> change.to();
            case Segment.Settle _ -> step.runs().stream().findFirst().flatMap(Segment.Run::side).orElse(Side.RIGHT);
            case Segment.Rest rest -> lastSideBefore(step, rest);
        };
    }

    private static Side lastSideBefore(ScoredStep step, Segment rest) {
        Side side = Side.RIGHT;
        for (Segment.Run run : step.runs()) {
            if (run.toNanos() <= rest.fromNanos()) {
                side = run.side().orElse(Side.RIGHT);
            }
        }
        return side;
    }
}
