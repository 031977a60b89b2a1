package app.effleurage.ui.stage;

import app.effleurage.routine.Contact;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.score.Action;
import app.effleurage.score.HandPose;
import app.effleurage.score.HandsMoment;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import app.effleurage.face.FacePoint;
import java.util.Optional;

/**
 * Hands for whoever is bothered by motion: they stand where the stroke works, half way along a path or
 * at its spot, and fade from one place to the next. Pure.
 */
final class StillHands {

    private static final double FADE_SECONDS = 0.45;
    private static final double HALF_WAY = 0.45;

    private StillHands() {
    }

    static HandsMoment of(Score score, Moment moment) {
        return new HandsMoment(pose(score, moment, Side.LEFT), pose(score, moment, Side.RIGHT));
    }

    private static HandPose pose(Score score, Moment moment, Side hand) {
        HandPose real = moment.hands().on(hand);
        return switch (moment.action()) {
            case Action.Stroking stroking when stroking.run().uses(hand) -> stroking(score, stroking, real, hand,
                    moment.atNanos());
            case Action.Settling settling -> next(moment).filter(run -> run.uses(hand))
                    .map(run -> present(standing(score, run, 0, hand), Curve.within(settling.progress(), 0.5, 1)))
                    .orElseGet(() -> present(real, 0));
            case Action.ChangingSides changing -> next(moment).filter(run -> run.uses(hand))
                    .map(run -> present(standing(score, run, 0, hand), Curve.within(changing.progress(), 0.5, 1)))
                    .orElseGet(() -> present(real, 0));
            case Action.Stroking _ -> present(real, 0);
            case Action.Resting _ -> real;
        };
    }

    private static HandPose stroking(
            Score score, Action.Stroking stroking, HandPose real, Side hand, long nanos) {
        Segment.Run run = stroking.run();
        int cycle = stroking.cycle();
        HandPose still = standing(score, run, cycle, hand);
        double seconds = run.cycleSeconds();
        boolean takesTurns = run.stroke().hands() == Hands.ALTERNATING;
        int each = each(run);
        boolean movesOn = takesTurns || run.stroke().route() instanceof Route.Spots spots && spots.stops() > 1;
        int first = takesTurns ? cycle : cycle - cycle % each;
        int last = takesTurns ? cycle : Math.min(first + each, run.cycles()) - 1;
        double since = (nanos - run.cycleStart(first)) / 1e9;
        double until = (run.cycleStart(last + 1) - nanos) / 1e9;
        double fade = Math.min(FADE_SECONDS, seconds / 3);
        double presence = movesOn ? Curve.gentle(Math.min(since, until) / fade) : 1;
        boolean atWork = !takesTurns || cycle % 2 == 0 == (hand == Side.LEFT);
        // Pressure is felt, not motion: it may still come and go.
        HandPose pressed = new HandPose(still.at(), still.heading(), still.contact(), 1, Math.max(real.pressure(), 0),
                still.presence());
        return present(pressed, atWork ? presence : 0);
    }

    /** Where a hand stands for a cycle: half way along a path, or on the cycle's spot. */
    private static HandPose standing(Score score, Segment.Run run, int cycle, Side hand) {
        Contact contact = run.stroke().contact();
        double level = run.stroke().pressure().from();
        FacePoint at;
        FacePoint heading;
        switch (run.stroke().route()) {
            case Route.Path _ -> {
                at = score.traceOf(run, hand).at(HALF_WAY);
                heading = app.effleurage.face.Skin.unit(
                        score.traceOf(run, hand).at(HALF_WAY + 0.05).minus(score.traceOf(run, hand).at(HALF_WAY - 0.05)));
            }
            case Route.Spots spots -> {
                FacePoint spot = run.planned().spots().get(cycle / each(run) % spots.stops());
                at = hand == Side.RIGHT ? spot : spot.mirrored();
                heading = app.effleurage.face.Skin.upAt(at);
            }
        }
        return new HandPose(at, heading, contact, 1, level, 1);
    }

    private static int each(Segment.Run run) {
        return run.stroke().pace() instanceof Pace.Timed timed ? timed.each() : 1;
    }

    private static Optional<Segment.Run> next(Moment moment) {
        return moment.step().scored().runs().stream()
                .filter(run -> run.fromNanos() >= moment.atNanos()).findFirst();
    }

    private static HandPose present(HandPose pose, double share) {
        double presence = pose.presence() * Curve.gentle(share);
        return new HandPose(pose.at(), pose.heading(), pose.contact(), pose.touch(), pose.pressure() * presence, presence);
    }
}
