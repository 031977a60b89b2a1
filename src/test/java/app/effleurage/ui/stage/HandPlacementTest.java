package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.face.Projection;
import app.effleurage.playback.Rate;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import app.effleurage.score.HandPose;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.ui.stage.face.FaceFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class HandPlacementTest {

    private static final long FRAME = 1_000_000_000L / 60;
    private static final FacePoint UP = new FacePoint(0, -1, 0);

    static final java.util.List<String> IDS = Shipped.IDS;

    @Test
    void inAMirrorTheLeftHandComesFromTheLeftWithItsThumbOutside() {
        HandPlacement left = at("cheek_apple", Side.LEFT, View.FRONT, false);
        HandPlacement right = at("cheek_apple", Side.RIGHT, View.FRONT, false);

        assertThat(left.x()).isLessThan(Shipped.MIDDLE_X);
        assertThat(left.degrees()).as("fingers lean to the nose").isPositive();
        assertThat(left.flipped()).as("thumb on the left").isTrue();
        assertThat(right.x()).isGreaterThan(Shipped.MIDDLE_X);
        assertThat(right.degrees()).isNegative();
        assertThat(right.flipped()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void facingIsTheMirrorTurnedLeftForRight(View view) {
        for (Side side : Side.values()) {
            HandPlacement mirror = at("jaw_mid", side, view, false);
            HandPlacement facing = at("jaw_mid", side, view, true);

            assertThat(facing.x() - Shipped.MIDDLE_X).isCloseTo(Shipped.MIDDLE_X - mirror.x(), within(1e-6));
            assertThat(facing.y()).isCloseTo(mirror.y(), within(1e-6));
            assertThat(facing.degrees()).isCloseTo(-mirror.degrees(), within(1e-6));
            assertThat(facing.flipped()).isNotEqualTo(mirror.flipped());
        }
    }

    @Test
    void besideTheNearHandIsWhollySeenAndTheFarOneNot() {
        assertThat(at("masseter", Side.RIGHT, View.PROFILE, false).opacity()).isGreaterThan(0.9);
        assertThat(at("masseter", Side.LEFT, View.PROFILE, false).opacity()).isZero();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void theHandStandsOnThePointOfItsPoseAndNeverSpins(String id) {
        Score score = Shipped.score(id);
        for (boolean facing : new boolean[] {false, true}) {
            ViewPlan plan = ViewPlan.of(score, facing);
            for (long nanos = 0; nanos <= score.lengthNanos(); nanos += 170_000_000L) {
                Sight sight = Shipped.sight(plan, nanos);
                Moment moment = score.at(nanos);
                for (Side side : Side.values()) {
                    HandPose pose = moment.hands().on(side);
                    HandPlacement placement = HandPlacement.of(pose, side, sight, Manner.STEADY);
                    boolean isSeated = pose.contact() == Contact.PALMS;
                    if (!sight.looking().isTurning() && !isSeated) {
                        double u = sight.looking().to().u(pose.at());
                        assertThat(placement.x()).isCloseTo(
                                Shipped.MIDDLE_X + u * Shipped.PIXELS_PER_CM, within(1e-6));
                    }
                    assertThat(Math.abs(placement.degrees())).isLessThan(125);
                    assertThat(placement.squash()).isBetween(0.6, 1.0);
                    assertThat(placement.opacity()).isBetween(0.0, 1.0);
                    assertThat(placement.lift()).isBetween(0.0, 1.0);
                }
            }
        }
    }

    /** On the skin a hand is followed closely; lifted or half faded it may go quicker. */
    @ParameterizedTest
    @FieldSource("IDS")
    void noHandJumpsFromOneFrameToTheNext(String id) {
        Score score = Shipped.score(id);
        ViewPlan plan = ViewPlan.of(score, false);
        HandPlacement[] before = new HandPlacement[2];
        Moment drawn = null;
        for (long nanos = 0; nanos <= score.lengthNanos(); nanos += FRAME) {
            Sight sight = Shipped.sight(plan, nanos);
            Moment moment = score.at(nanos);
            if (drawn != null && Shipped.staysDrawn(score, drawn, moment, Rate.NORMAL, sight)) {
                continue;
            }
            drawn = moment;
            for (Side side : Side.values()) {
                HandPlacement now = HandPlacement.at(score, moment, side, sight);
                HandPlacement then = before[side.ordinal()];
                before[side.ordinal()] = now;
                if (then == null || Math.min(then.opacity(), now.opacity()) < 0.03) {
                    continue;
                }
                String when = "%s of %s at %.3f s, step %d".formatted(
                        side, id, nanos / 1e9, moment.step().index() + 1);
                double way = Math.hypot(now.x() - then.x(), now.y() - then.y());
                boolean onSkin = Math.max(then.lift(), now.lift()) < 0.5;
                assertThat(way).as(when).isLessThan(onSkin ? 5 : 12);
                assertThat(Math.abs(now.degrees() - then.degrees())).as(when).isLessThan(onSkin ? 7 : 8);
                assertThat(Math.abs(now.opacity() - then.opacity())).as(when).isLessThan(0.22);
            }
        }
    }

    private static HandPlacement at(String landmark, Side side, View view, boolean facing) {
        FacePoint point = Landmarks.find(landmark).orElseThrow().point().on(side);
        HandPose pose = new HandPose(point, UP, Contact.FINGERTIPS, 1, 2, 1);
        Projection projection = new Projection(view, Side.RIGHT, facing);
        FaceFrame frame = new FaceFrame(projection, Shipped.MIDDLE_X, 100, Shipped.PIXELS_PER_CM);
        return HandPlacement.of(pose, side, new Sight(new Looking(0, projection, projection, 1), frame, frame), Manner.STEADY);
    }
}
