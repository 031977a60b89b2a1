package app.effleurage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SkinTest {

    private final FacePoint forehead = Landmarks.find("forehead_c").orElseThrow().point();
    private final FacePoint masseter = Landmarks.find("masseter").orElseThrow().point();

    @Test
    void theForeheadFacesForwardAndTheChewingMuscleSideways() {
        assertThat(Skin.normalAt(forehead).z()).isGreaterThan(0.9);
        assertThat(Skin.normalAt(masseter).x()).isGreaterThan(0.8);
    }

    @Test
    void outwardLeadsFromTheNoseToTheEarOnBothHalves() {
        assertThat(Skin.outwardAt(forehead).x()).isGreaterThan(0.9);
        assertThat(Skin.outwardAt(masseter).z()).isLessThan(-0.5);
        assertThat(Skin.outwardAt(masseter.mirrored())).isEqualTo(Skin.outwardAt(masseter).mirrored());
    }

    @Test
    void upOutwardAndNormalStandAtRightAngles() {
        for (Landmark landmark : Landmarks.all()) {
            FacePoint point = landmark.point();
            FacePoint up = Skin.upAt(point);
            FacePoint outward = Skin.outwardAt(point);
            FacePoint normal = Skin.normalAt(point);
            assertThat(up.dot(outward)).as(landmark.name()).isEqualTo(0, within(1e-9));
            assertThat(up.dot(normal)).isEqualTo(0, within(1e-9));
            assertThat(outward.dot(normal)).isEqualTo(0, within(1e-9));
            assertThat(up.d()).as("up is towards the hairline at " + landmark.name()).isNegative();
        }
    }
}
