package app.effleurage.score;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Skin;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Side;
import java.util.List;
import java.util.Optional;

/**
 * Where both hands are at any instant: in strokes, on the way between them, and between steps.
 *
 * <p>A hand never jumps. It travels where it can be followed, and fades out and in again where it
 * cannot: to the other side, across a change of view, or a long way over the face.
 */
final class Choreography {

    private static final long FADE_OUT = 400_000_000L;
    private static final long FADE_IN = 700_000_000L;

    /** Farther than this a hand is not followed but fades. */
    private static final double FARTHEST_TRAVEL_CM = 12;

    private static final double TRAVEL_CM_PER_SECOND = 9;
    private static final double SHORTEST_TRAVEL_SECONDS = 0.8;

    /** An arriving hand comes in from this far out. */
    private static final double APPROACH_CM = 3;
    private static final double APPROACH_BELOW = 0.6;
    private static final double EYES_D = 8;

    private static final FacePoint OUT_OF_SIGHT = new FacePoint(9, 22, 2);

    private final List<ScoredStep> steps;

    Choreography(List<ScoredStep> steps) {
        this.steps = steps;
    }

    HandsMoment at(ScoredStep step, long nanos) {
        return new HandsMoment(pose(step, Side.LEFT, nanos), pose(step, Side.RIGHT, nanos));
    }

    private HandPose pose(ScoredStep step, Side hand, long nanos) {
        Segment segment = step.segmentAt(nanos);
        HandPose pose = switch (segment) {
            case Segment.Settle settle -> settling(step, settle, hand, nanos);
            case Segment.Run run -> running(step, run, hand, nanos);
            case Segment.ChangeSides change -> changing(step, change, hand, nanos);
            case Segment.Rest rest -> resting(step, rest, hand);
        };
        boolean leaves = nanos > step.toNanos() - FADE_OUT && !goesOn(step, hand);
        return leaves ? faded(pose, (step.toNanos() - nanos) / (double) FADE_OUT) : pose;
    }

    private HandPose settling(ScoredStep step, Segment.Settle settle, Side hand, long nanos) {
        Optional<HandPose> target = startOf(step.runAfter(settle), step, hand);
        if (target.isEmpty()) {
            return away(hand);
        }
        long gone = nanos - settle.fromNanos();
        Optional<HandPose> before = comingFrom(step, hand);
        if (before.isEmpty()) {
            return arriving(target.get(), gone, Math.min(settle.lengthNanos(), 2 * FADE_IN));
        }
        double way = before.get().at().distanceTo(target.get().at());
        double seconds = Math.max(SHORTEST_TRAVEL_SECONDS, way / TRAVEL_CM_PER_SECOND);
        double share = Math.min(1, gone / 1e9 / Math.min(seconds, settle.lengthNanos() / 1e9));
        return travelling(before.get(), target.get(), share);
    }

    private HandPose running(ScoredStep step, Segment.Run run, Side hand, long nanos) {
        if (!run.uses(hand)) {
            return away(hand);
        }
        BreathPattern breath = step.step().breath();
        Optional<Segment> before = step.before(run);
        Optional<Segment> after = step.after(run);
        Optional<Segment.Run> next = after.filter(Segment.Run.class::isInstance).map(Segment.Run.class::cast);
        Optional<Segment.Run> usedNext = next.filter(other -> other.uses(hand));
        Optional<HandPose> from = before.isEmpty()
                ? comingFrom(step, hand)
                : leftAt(step, run, before.get(), hand);
        HandPose pose = RunPoses.at(run, hand, nanos, breath, usedNext, from);
        if (!isThereAlready(step, before, hand)) {
            pose = faded(pose, (nanos - run.fromNanos()) / (double) FADE_IN);
        }
        boolean isDone = next.isPresent() && usedNext.isEmpty();
        return isDone ? faded(pose, (run.toNanos() - nanos) / (double) FADE_OUT) : pose;
    }

    /** Where the stroke before left the hand, if it had no time to go on by itself. */
    private static Optional<HandPose> leftAt(ScoredStep step, Segment.Run run, Segment before, Side hand) {
        BreathPattern breath = step.step().breath();
        boolean hasRested = before instanceof Segment.Rest;
        return before instanceof Segment.Run || hasRested
                ? step.runBefore(run)
                        .filter(other -> other.uses(hand))
                        .filter(other -> hasRested || !RunPoses.leavesTimeToGoOn(other, breath))
                        .map(other -> RunPoses.end(other, hand, breath))
                : Optional.empty();
    }

    private boolean isThereAlready(ScoredStep step, Optional<Segment> before, Side hand) {
        return switch (before.orElse(null)) {
            case null -> comingFrom(step, hand).isPresent();
            case Segment.Run other -> other.uses(hand);
            case Segment.Rest rest -> step.runBefore(rest).filter(other -> other.uses(hand)).isPresent();
            case Segment.Settle _, Segment.ChangeSides _ -> true;
        };
    }

    private HandPose changing(ScoredStep step, Segment.ChangeSides change, Side hand, long nanos) {
        if (hand != change.to()) {
            Optional<HandPose> end = endOf(step.runBefore(change), step, hand);
            return end.map(pose -> faded(pose, 1 - (nanos - change.fromNanos()) / (double) FADE_OUT))
                    .orElseGet(() -> away(hand));
        }
        long start = change.toNanos() - 2 * FADE_IN;
        return startOf(step.runAfter(change), step, hand)
                .map(target -> arriving(target, nanos - start, 2 * FADE_IN))
                .orElseGet(() -> away(hand));
    }

    private HandPose resting(ScoredStep step, Segment.Rest rest, Side hand) {
        if (step.step().strokes().isEmpty()) {
            return away(hand);
        }
        return endOf(step.runBefore(rest), step, hand).orElseGet(() -> away(hand));
    }

    /** The pose in which the step before left this hand, if it can be followed from there into this step. */
    private Optional<HandPose> comingFrom(ScoredStep step, Side hand) {
        if (step.index() == 0) {
            return Optional.empty();
        }
        ScoredStep before = steps.get(step.index() - 1);
        return goesOn(before, hand) ? endOf(before.lastRun(), before, hand) : Optional.empty();
    }

    /** Whether a hand can be followed from a step's end to the next step's first stroke. */
    private boolean goesOn(ScoredStep step, Side hand) {
        if (step.index() + 1 >= steps.size()) {
            return false;
        }
        ScoredStep next = steps.get(step.index() + 1);
        Optional<HandPose> end = endOf(step.lastRun(), step, hand);
        Optional<HandPose> start = startOf(next.firstRun(), next, hand);
        return step.step().view() == next.step().view() && end.isPresent() && start.isPresent()
                && end.get().at().distanceTo(start.get().at()) <= FARTHEST_TRAVEL_CM;
    }

    private static Optional<HandPose> startOf(Optional<Segment.Run> run, ScoredStep step, Side hand) {
        return run.filter(r -> r.uses(hand)).map(r -> RunPoses.start(r, hand, step.step().breath()));
    }

    private static Optional<HandPose> endOf(Optional<Segment.Run> run, ScoredStep step, Side hand) {
        return run.filter(r -> r.uses(hand)).map(r -> RunPoses.end(r, hand, step.step().breath()));
    }

    private static HandPose arriving(HandPose target, long gone, long length) {
        double share = Math.clamp(gone / (double) length, 0, 1);
        double near = Easing.gentle(share);
        FacePoint approach = approach(target.at());
        double touch = target.touch() * Easing.within(share, 0.6, 1);
        return new HandPose(
                target.at().plus(approach.times(1 - near)), target.heading(), target.contact(), touch,
                target.pressure() * touch, Easing.gentle(Easing.within(share, 0, 0.6)));
    }

    /** From outside, and from below what lies below the eyes and above what lies above them. */
    private static FacePoint approach(FacePoint target) {
        double below = APPROACH_BELOW * Math.clamp((target.d() - EYES_D) / APPROACH_CM, -1, 1);
        return Skin.outwardAt(target).times(APPROACH_CM).plus(new FacePoint(0, APPROACH_CM * below, 0));
    }

    private static HandPose travelling(HandPose from, HandPose to, double share) {
        MotionPose pose = StrokeMotions.travel(MotionPose.of(from, 0), MotionPose.of(to, 1), share);
        Contact contact = share < 0.5 ? from.contact() : to.contact();
        return new HandPose(pose.at(), pose.heading(), contact, pose.touch(), to.pressure() * pose.force(), 1);
    }

    private static HandPose faded(HandPose pose, double share) {
        double presence = pose.presence() * Easing.gentle(share);
        return new HandPose(
                pose.at(), pose.heading(), pose.contact(), pose.touch() * presence, pose.pressure() * presence,
                presence);
    }

    private static HandPose away(Side hand) {
        return HandPose.away(OUT_OF_SIGHT.on(hand), Contact.PALMS);
    }
}
