package app.effleurage.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.face.Projection;
import app.effleurage.routine.Place;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeneathTest {

    @ParameterizedTest
    @CsvSource({"masseter, MASSETER", "masseter_up, MASSETER", "jaw_angle, MASSETER", "temple, TEMPORALIS",
        "temporalis, TEMPORALIS", "forehead_lat, FRONTALIS", "forehead_c, FRONTALIS", "brow_in, CORRUGATOR",
        "orbit_low_mid, ORBICULARIS_OCULI", "orbit_low_out, ORBICULARIS_OCULI", "cheek_apple, ZYGOMATICUS",
        "chin, MENTALIS", "jaw_mid, PLATYSMA", "neck_up, SCM", "mastoid, SCM"})
    void aPlaceIsOnTheMuscleThatLiesThere(String landmark, Muscle muscle) {
        FacePoint place = at(landmark);

        assertThat(Muscle.under(place)).contains(muscle);
        assertThat(Muscle.under(place.mirrored())).contains(muscle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nose_tip", "stomion", "throat_notch", "occiput"})
    void whereNoneLiesThereIsNone(String landmark) {
        assertThat(Muscle.under(at(landmark))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"preauricular, PREAURICULAR", "postauricular, POSTAURICULAR", "submental, SUBMENTAL",
        "submandibular, SUBMANDIBULAR", "tonsillar, CERVICAL", "neck_mid, CERVICAL", "terminus, SUPRACLAVICULAR"})
    void aPlaceIsOnItsNodes(String landmark, LymphNodes nodes) {
        assertThat(LymphNodes.under(at(landmark))).contains(nodes);
        assertThat(LymphNodes.under(at(landmark).mirrored())).contains(nodes);
        assertThat(LymphNodes.under(at("forehead_c"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void aMuscleLiesOnTheRightHalfAndItsFibresMatch(Muscle muscle) {
        assertThat(muscle.fibres()).hasSizeGreaterThan(2);
        assertThat(muscle.fibres()).allMatch(fibre -> fibre.size() == muscle.fibres().getFirst().size());
        assertThat(muscle.fibres().stream().flatMap(List::stream)).allMatch(point -> point.x() >= 0);
    }

    @Test
    void chewingMusclesAreWorkedOnTheMasseterAlone() {
        assertThat(muscles("tension-relief", 3)).containsExactly(Muscle.MASSETER);
        assertThat(nodes("tension-relief", 3)).isEmpty();
    }

    @Test
    void aStrokeUpTheMiddleWorksBothHalves() {
        assertThat(beneath("tension-relief", 9)).extracting(Beneath::side).contains(Side.LEFT, Side.RIGHT);
        assertThat(muscles("tension-relief", 9)).contains(Muscle.FRONTALIS);
    }

    @Test
    void lymphIsLedToItsNodesAndMeetsNoMuscleButTheOneItKeepsBehind() {
        assertThat(nodes("lymphatic-drainage", 2)).containsExactly(LymphNodes.SUPRACLAVICULAR);
        assertThat(nodes("lymphatic-drainage", 3)).contains(LymphNodes.CERVICAL);
        assertThat(nodes("lymphatic-drainage", 4)).contains(LymphNodes.PREAURICULAR, LymphNodes.POSTAURICULAR);
        assertThat(nodes("lymphatic-drainage", 5)).contains(LymphNodes.SUBMENTAL, LymphNodes.SUBMANDIBULAR);
        for (int step = 1; step <= 10; step++) {
            assertThat(muscles("lymphatic-drainage", step)).isSubsetOf(Muscle.SCM);
        }
    }

    @Test
    void pattingByTheEyeMovesOnlySkin() {
        assertThat(muscles("product-absorption", 6)).isEmpty();
        assertThat(nodes("product-absorption", 6)).isEmpty();
    }

    private static Set<Muscle> muscles(String id, int step) {
        Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
        beneath(id, step).forEach(each -> muscles.addAll(each.muscles()));
        return muscles;
    }

    private static Set<LymphNodes> nodes(String id, int step) {
        Set<LymphNodes> nodes = EnumSet.noneOf(LymphNodes.class);
        beneath(id, step).forEach(each -> nodes.addAll(each.nodes()));
        return nodes;
    }

    /** @param number from 1 */
    private static List<Beneath> beneath(String id, int number) {
        Score score = Shipped.score(id);
        ScoredStep step = score.steps().get(number - 1);
        View view = step.step().view();
        return step.runs().stream().flatMap(run -> Beneath.of(run.stroke(),
                Way.of(score, run, Projection.mirror(view))).stream()).toList();
    }

    private static FacePoint at(String landmark) {
        return Landmarks.locate(Place.at(landmark));
    }
}
