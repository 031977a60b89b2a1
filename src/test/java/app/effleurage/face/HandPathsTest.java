package app.effleurage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.routine.Hands;
import app.effleurage.routine.Place;
import app.effleurage.routine.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandPathsTest {

    private static Route path(String... landmarks) {
        return new Route.Path(Stream.of(landmarks).map(Place::at).toList());
    }

    @Test
    void aPathRunsThroughEveryLandmarkAtAnEvenSpacing() {
        Route route = path("chin", "jaw_mid", "jaw_angle", "ear_under");
        Trace trace = HandPaths.trace(route, Hands.LEFT);
        for (Place place : route.places()) {
            FacePoint point = Landmarks.locate(place);
            assertThat(trace.points()).as(place.landmark())
                    .anySatisfy(near -> assertThat(near.distanceTo(point)).isLessThan(0.15));
        }
        double spacing = trace.length() / (trace.points().size() - 1);
        for (int i = 1; i < trace.points().size(); i++) {
            assertThat(trace.points().get(i - 1).distanceTo(trace.points().get(i)))
                    .isEqualTo(spacing, within(spacing * 0.05));
        }
    }

    @Test
    void twoHandsOnTheMidlineLieApart() {
        assertThat(HandPaths.spots(path("glabella", "forehead_c"), Hands.BOTH))
                .allSatisfy(point -> assertThat(point.x()).isEqualTo(0.78));
        assertThat(HandPaths.spots(path("glabella", "forehead_c"), Hands.LEFT))
                .allSatisfy(point -> assertThat(point.x()).isZero());
    }

    @Test
    void placesTouchedTogetherAreOneStopInTheirMiddle() {
        Route around = new Route.Spots(
                List.of(Place.at("preauricular"), Place.at("postauricular")), true, Optional.empty());
        assertThat(HandPaths.spots(around, Hands.BOTH)).singleElement()
                .satisfies(point -> assertThat(point.z()).isEqualTo((1.1 - 3.4) / 2, within(1e-9)));
    }

    @Test
    void aPlaceNamedTwiceInARowMakesNoGap() {
        Trace trace = HandPaths.trace(path("chin", "chin", "jaw_mid"), Hands.LEFT);
        assertThat(trace.points()).allSatisfy(point -> assertThat(point.length()).isFinite());
    }
}
