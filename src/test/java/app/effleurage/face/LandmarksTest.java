package app.effleurage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.routine.Place;
import app.effleurage.routine.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandmarksTest {

    @Test
    void theTableHasFiftyEightNamesSixteenOnTheMidlineAndThreeThatMayNotBeTouched() {
        assertThat(Landmarks.all()).hasSize(58);
        assertThat(Landmarks.all()).filteredOn(Landmark::isMidline).hasSize(16);
        assertThat(Landmarks.all()).filteredOn(Landmark::noGo).extracting(Landmark::name)
                .containsExactlyInAnyOrder("throat_notch", "carotid_nogo", "thyroid_nogo");
    }

    @Test
    void onlyTheNoGoMarksTheEyeCornersAndTheCollarboneNotchLieInNoGoShapes() {
        assertThat(Landmarks.all())
                .filteredOn(landmark -> NoGo.enteredBy(new Trace(List.of(landmark.point()))).isPresent())
                .extracting(Landmark::name)
                // Eye corners and the notch are names to measure from, not places to press.
                .containsExactlyInAnyOrder(
                        "throat_notch", "carotid_nogo", "thyroid_nogo", "eye_in", "eye_out", "sternal_notch");
    }

    @Test
    void anOffsetLeadsOutwardAndDown() {
        FacePoint chin = Landmarks.locate(Place.at("chin"));
        assertThat(Landmarks.locate(new Place("chin", 1, -0.5))).isEqualTo(
                new FacePoint(chin.x() + 1, chin.d() - 0.5, chin.z()));
    }

    @Test
    void anUnknownLandmarkIsRefusedByName() {
        assertThatThrownBy(() -> Landmarks.locate(Place.at("chinn"))).hasMessageContaining("chinn");
    }

    @Test
    void everyViewFoldsTheTableAsThePracticeSays() {
        FacePoint temple = Landmarks.find("temple").orElseThrow().point();
        // practice.md section 3 prints 0.09,0.24 for the front, screen-left, and 0.28,0.24 in profile.
        assertThat(0.5 + Projection.mirror(View.FRONT).u(temple.mirrored()) / 15.5)
                .isEqualTo(0.09, within(0.005));
        assertThat((11 + Projection.mirror(View.PROFILE).u(temple)) / 21.5)
                .isEqualTo(0.28, within(0.005));
    }
}
