package app.effleurage.score;

import static app.effleurage.score.Routines.FOUR_SIX;
import static app.effleurage.score.Routines.byBreath;
import static app.effleurage.score.Routines.circles;
import static app.effleurage.score.Routines.glide;
import static app.effleurage.score.Routines.hold;
import static app.effleurage.score.Routines.path;
import static app.effleurage.score.Routines.routine;
import static app.effleurage.score.Routines.spots;
import static app.effleurage.score.Routines.step;
import static app.effleurage.score.Routines.stroke;
import static app.effleurage.score.Routines.timed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.face.Skin;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.BreathPhase;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {

    private static final long SECOND = 1_000_000_000L;

    private static Score score(Step... steps) {
        return Composer.compose(routine(steps)).score().orElseThrow();
    }

    private static FacePoint point(String landmark) {
        return Landmarks.find(landmark).orElseThrow().point();
    }

    @Test
    void aMomentTellsWhereInStepAndRoutineItLies() {
        Moment moment = score(step(30, glide(Hands.BOTH, 6, 4)), step(40, glide(Hands.BOTH, 8, 4))).at(45 * SECOND);
        assertThat(moment.step().index()).isEqualTo(1);
        assertThat(moment.step().elapsedNanos()).isEqualTo(15 * SECOND);
        assertThat(moment.step().remainingNanos()).isEqualTo(25 * SECOND);
        assertThat(moment.remainingNanos()).isEqualTo(25 * SECOND);
        assertThat(moment.step().isLast()).isTrue();
        assertThat(moment.action()).isInstanceOfSatisfying(Action.Stroking.class, stroking -> {
            assertThat(stroking.cycle()).isEqualTo(1);
            assertThat(stroking.cycleProgress()).isEqualTo(0.75, within(1e-9));
        });
    }

    @Test
    void aStepsEndBelongsToTheNextAndTheRoutinesEndToItsLast() {
        Score score = score(step(30, glide(Hands.BOTH, 6, 4)), step(40, glide(Hands.BOTH, 8, 4)));
        assertThat(score.at(30 * SECOND - 1).step().index()).isZero();
        assertThat(score.at(30 * SECOND).step().index()).isEqualTo(1);
        assertThat(score.at(70 * SECOND).isEnd()).isTrue();
        assertThat(score.at(70 * SECOND).step().index()).isEqualTo(1);
        assertThat(score.at(99 * SECOND)).isEqualTo(score.at(70 * SECOND));
        assertThat(score.at(-5)).isEqualTo(score.at(0));
    }

    @Test
    void cuesLieWhereTheRulesSay() {
        Score score = score(step(30, glide(Hands.ONE_THEN_OTHER, 3, 4)), step(30, FOUR_SIX));
        List<String> told = score.cues().stream()
                .filter(cue -> cue.kind() != CueKind.STROKE)
                .map(cue -> cue.kind().id() + "@" + cue.atNanos() / 1e9)
                .toList();
        assertThat(told).containsExactly(
                "ready@0.0", "step@0.0", "change-sides@16.0", "next@24.0", "last-seconds@27.0",
                "step@30.0", "half-way@45.0", "last-seconds@57.0", "end@60.0");
        assertThat(score.cues()).filteredOn(cue -> cue.kind() == CueKind.STROKE).hasSize(6)
                .allSatisfy(cue -> assertThat(cue.stroke()).isZero());
    }

    @Test
    void theBreathFillsHoldsAndEmpties() {
        Score score = score(step(32, BreathPatterns.named("4-4-4-4").orElseThrow()));
        assertThat(score.at(0).breath().orElseThrow().fullness()).isZero();
        assertThat(score.at(2 * SECOND).breath().orElseThrow().fullness()).isEqualTo(0.5, within(1e-9));
        BreathMoment held = score.at(5 * SECOND).breath().orElseThrow();
        assertThat(held.phase()).isEqualTo(BreathPhase.Kind.HOLD_IN);
        assertThat(held.fullness()).isEqualTo(1, within(1e-9));
        assertThat(held.count()).isEqualTo(2);
        assertThat(score.at(17 * SECOND).breath().orElseThrow().cycle()).isEqualTo(1);
        assertThat(score.at(32 * SECOND).breath().orElseThrow().phase()).isEqualTo(BreathPhase.Kind.HOLD_OUT);
    }

    @Test
    void aCyclicSighFillsInTwoSips() {
        Score score = score(step(36, BreathPatterns.named("sigh").orElseThrow()));
        assertThat(score.at(2 * SECOND).breath().orElseThrow().fullness()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(score.at(3 * SECOND).breath().orElseThrow().fullness()).isEqualTo(1, within(1e-9));
    }

    @Test
    void naturalBreathAndWhatIsLeftBeforeTheFirstWholeBreathAreSilent() {
        assertThat(score(step(30, glide(Hands.BOTH, 6, 4))).at(15 * SECOND).breath()).isEmpty();
        Score score = score(step(35, FOUR_SIX));
        assertThat(score.at(4 * SECOND).breath()).isEmpty();
        assertThat(score.at(5 * SECOND).breath().orElseThrow().cycle()).isZero();
    }

    @Test
    void bothHandsAreMirrorImages() {
        Score score = score(step(30, glide(Hands.BOTH, 6, 4)));
        for (long at = 0; at < 30 * SECOND; at += SECOND / 7) {
            HandsMoment hands = score.at(at).hands();
            assertThat(hands.left().at()).isEqualTo(hands.right().at().mirrored());
        }
    }

    @Test
    void aGlideRunsFromItsFirstLandmarkToItsLastAndComesBackLifted() {
        Score score = score(step(30, glide(Hands.RIGHT, 6, 4)));
        long cycle = 4 * SECOND;
        long start = 6 * SECOND + cycle;
        assertThat(score.at(start).hands().right().at().distanceTo(point("chin"))).isLessThan(0.01);
        HandPose end = score.at(start + cycle * 8 / 10).hands().right();
        assertThat(end.at().distanceTo(point("ear_under"))).isLessThan(0.01);
        assertThat(end.touch()).isEqualTo(1, within(1e-6));
        assertThat(score.at(start + cycle * 9 / 10).hands().right().touch()).isZero();
        assertThat(score.at(start).hands().left().presence()).isZero();
    }

    @Test
    void circlesGoUpOnTheNoseSideAndOutwardOverTheTop() {
        Score score = score(step(40, circles(2, 4, 2, "cheek_apple", "zygoma")));
        FacePoint centre = point("cheek_apple");
        long start = score.steps().getFirst().runs().getFirst().fromNanos();
        FacePoint onNoseSide = score.at(start + SECOND / 2).hands().right().at().minus(centre);
        FacePoint atTop = score.at(start + SECOND).hands().right().at().minus(centre);
        FacePoint outside = score.at(start + SECOND * 3 / 2).hands().right().at().minus(centre);
        assertThat(onNoseSide.dot(Skin.outwardAt(centre))).isLessThan(-0.5);
        assertThat(atTop.dot(Skin.upAt(centre))).isGreaterThan(0.5);
        assertThat(outside.dot(Skin.outwardAt(centre))).isGreaterThan(0.5);
    }

    @Test
    void circlesLiftOnTheWayBackToTheirFirstSpot() {
        Score score = score(step(40, circles(2, 4, 1, "glabella", "forehead_c", "forehead_lat", "temple")));
        Segment.Run run = score.steps().getFirst().runs().getFirst();
        assertThat(score.at(run.cycleStart(16) + SECOND / 4).hands().left().touch()).isZero();
        assertThat(score.at(run.cycleStart(16) + SECOND * 3 / 4).hands().left().touch()).isEqualTo(1);
        assertThat(score.at(run.cycleStart(4) + SECOND / 4).hands().left().touch()).isEqualTo(1);
        Smoothness.assertSmooth(score);
    }

    @Test
    void aBreathLedPressLetsGoOnTheInBreathAndSinksInOnTheOutBreath() {
        Score score = score(step(50, FOUR_SIX, byBreath(Motion.PRESS, spots("masseter"), 4)));
        long breath = score.steps().getFirst().runs().getFirst().fromNanos();
        assertThat(score.at(breath + 2 * SECOND).hands().left().pressure()).isLessThan(0.3);
        assertThat(score.at(breath + 7 * SECOND).hands().left().pressure()).isGreaterThan(1.9);
    }

    @Test
    void handsAlternateCycleByCycle() {
        Score score = score(step(30,
                stroke(Motion.EFFLEURAGE, Hands.ALTERNATING, path("glabella", "forehead_c"), timed(10, 1, 2.5))));
        long start = score.steps().getFirst().runs().getFirst().fromNanos();
        HandsMoment first = score.at(start + SECOND).hands();
        HandsMoment second = score.at(start + SECOND * 7 / 2).hands();
        assertThat(first.left().touch()).isEqualTo(1);
        assertThat(first.right().touch()).isZero();
        assertThat(second.left().touch()).isZero();
        assertThat(second.right().touch()).isEqualTo(1);
    }

    @Test
    void onlyTheSideAtWorkIsThere() {
        Score score = score(step(40, glide(Hands.ONE_THEN_OTHER, 4, 4)));
        ScoredStep step = score.steps().getFirst();
        HandsMoment left = score.at(step.runs().get(0).fromNanos() + 5 * SECOND).hands();
        HandsMoment right = score.at(step.runs().get(1).fromNanos() + 5 * SECOND).hands();
        assertThat(left.on(Side.RIGHT).presence()).isZero();
        assertThat(left.on(Side.LEFT).presence()).isEqualTo(1);
        assertThat(right.on(Side.LEFT).presence()).isZero();
        assertThat(right.on(Side.RIGHT).presence()).isEqualTo(1);
    }

    /** A hand that can be seen moves less in a sixtieth of a second than a glance can follow. */
    @ParameterizedTest
    @EnumSource(Motion.class)
    void noMotionJumps(Motion motion) {
        Route route = motion.followsPath()
                ? path("chin", "jaw_mid", "jaw_angle") : spots("cheek_apple", "zygoma");
        Score score = score(
                step(40, stroke(motion, Hands.BOTH, route, timed(0, 1, 3)), hold("forehead_c")),
                step(40, stroke(motion, Hands.ONE_THEN_OTHER, route, timed(0, 1, 3))),
                step(20),
                step(40, stroke(motion, Hands.ALTERNATING, route, timed(0, 1, 3)), glide(Hands.BOTH, 0, 3)));
        Smoothness.assertSmooth(score);
    }

    @Test
    void breathLedMotionDoesNotJump() {
        Smoothness.assertSmooth(score(
                step(50, FOUR_SIX, byBreath(Motion.EFFLEURAGE, path("forehead_c", "temple", "preauricular"), 5)),
                step(40, FOUR_SIX, hold("forehead_c")),
                step(50, FOUR_SIX, byBreath(Motion.EFFLEURAGE, path("forehead_c", "temple", "preauricular"), 5))));
    }
}
