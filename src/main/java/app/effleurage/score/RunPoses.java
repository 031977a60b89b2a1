package app.effleurage.score;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Side;
import java.util.Optional;

/** Where a hand is while a stroke runs. */
final class RunPoses {

    /** A hand that comes straight from another stroke takes this part of the first cycle to get there. */
    private static final double ARRIVE_SHARE = 0.35;
    private static final double ARRIVE_MOST_SECONDS = 1.2;

    /** Nearer than this there is no way to go, only the hand to turn. */
    private static final double THERE_CM = 0.3;
    private static final double TURN_SECONDS = 0.4;

    /** A hand that waits its turn is off the face, and so neither in the other's way nor over an eye. */
    private static final double WAITING_ASIDE_CM = 4.5;

    private RunPoses() {
    }

    /**
     * The pose of a hand that takes part in the run.
     *
     * @param next the run that this hand goes straight on to, if any
     * @param from where the hand comes straight from, if it still has the way to go
     */
    static HandPose at(
            Segment.Run run, Side hand, long nanos, BreathPattern breath, Optional<Segment.Run> next,
            Optional<HandPose> from) {
        int cycle = run.cycleAt(nanos);
        StrokeMotions.Cycle now = new StrokeMotions.Cycle(
                run, hand, cycle, run.progressIn(cycle, nanos), CycleShape.of(run.stroke(), breath),
                next.map(onward -> beginning(onward, hand, breath)));
        MotionPose pose = run.stroke().hands() == Hands.ALTERNATING ? inTurn(now) : arriving(now, from);
        double level = levelIn(run, cycle);
        return new HandPose(
                pose.at(), pose.heading(), run.stroke().contact(), pose.touch(),
                level * pose.force() * pose.touch(), 1);
    }

    static HandPose start(Segment.Run run, Side hand, BreathPattern breath) {
        return at(run, hand, run.fromNanos(), breath, Optional.empty(), Optional.empty());
    }

    static HandPose end(Segment.Run run, Side hand, BreathPattern breath) {
        return at(run, hand, run.toNanos(), breath, Optional.empty(), Optional.empty());
    }

    /** Whether the run's last cycle leaves time to go on to the next place. */
    static boolean leavesTimeToGoOn(Segment.Run run, BreathPattern breath) {
        return run.stroke().motion().followsPath() && CycleShape.of(run.stroke(), breath).endsWithReturn();
    }

    private static MotionPose beginning(Segment.Run run, Side hand, BreathPattern breath) {
        return MotionPose.of(start(run, hand, breath), 0);
    }

    /** In the first cycle the hand may have to come from where the stroke before left it. */
    private static MotionPose arriving(StrokeMotions.Cycle cycle, Optional<HandPose> from) {
        if (!cycle.isFirst() || from.isEmpty()) {
            return StrokeMotions.pose(cycle);
        }
        MotionPose begin = StrokeMotions.pose(cycle.at(0));
        boolean isThere = from.get().at().distanceTo(begin.at()) < THERE_CM;
        double seconds = isThere ? TURN_SECONDS : ARRIVE_MOST_SECONDS;
        double until = Math.min(ARRIVE_SHARE, seconds / cycle.run().cycleSeconds());
        if (cycle.progress() < until) {
            return StrokeMotions.travel(MotionPose.of(from.get(), 0), begin, cycle.progress() / until);
        }
        // The work is hurried to make up for the way; a return keeps its time.
        double workTo = cycle.shape().workTo();
        double progress = cycle.progress() >= workTo
                ? cycle.progress()
                : workTo * Easing.within(cycle.progress(), until, workTo);
        return StrokeMotions.pose(cycle.at(progress));
    }

    /** Hand after hand: while the other works, this one goes back through the air, or waits. */
    private static MotionPose inTurn(StrokeMotions.Cycle cycle) {
        if (cycle.run().worksIn(cycle.index(), cycle.hand())) {
            return landingAndLifting(StrokeMotions.pose(cycle), cycle.progress());
        }
        MotionPose next = StrokeMotions.pose(cycle.neighbour(cycle.isLast() ? -1 : 1, cycle.isLast() ? 1 : 0));
        MotionPose last = cycle.isFirst() ? next : StrokeMotions.pose(cycle.neighbour(-1, 1));
        FacePoint at = last.at().towards(next.at(), Easing.gentle(cycle.progress()));
        double aside = WAITING_ASIDE_CM * Easing.gentle(Math.min(1, 3 * Math.min(cycle.progress(), 1 - cycle.progress())));
        FacePoint out = new FacePoint(cycle.hand() == Side.RIGHT ? aside : -aside, 0, 0);
        return new MotionPose(at.plus(out), next.heading(), 0, 0);
    }

    private static MotionPose landingAndLifting(MotionPose pose, double progress) {
        double down = Easing.gentle(Math.min(1, 8 * Math.min(progress, 1 - progress)));
        return new MotionPose(pose.at(), pose.heading(), pose.touch() * down, pose.force());
    }

    private static double levelIn(Segment.Run run, int cycle) {
        Pressure pressure = run.stroke().pressure();
        double share = run.cycles() == 1 ? 0 : cycle / (double) (run.cycles() - 1);
        return pressure.from() + (pressure.to() - pressure.from()) * share;
    }
}
