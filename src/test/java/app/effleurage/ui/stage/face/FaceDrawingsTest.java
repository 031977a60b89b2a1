package app.effleurage.ui.stage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmark;
import app.effleurage.face.Landmarks;
import app.effleurage.face.Projection;
import app.effleurage.face.Skin;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped drawing agrees with the landmark table, so that strokes lie where the face is. */
class FaceDrawingsTest {

    private static final Path FACES = Path.of(System.getProperty("effleurage.home"), "assets", "faces");

    /** How far artwork may shift a landmark: practice.md section 3, as a share of the view's frame. */
    private static final double SHIFT = 0.02;
    private static final double FRAME_HEIGHT_MM = 292;

    /** Above the base of the nose the neck view fades out. */
    private static final double NECK_FROM_CM = 12.4;
    private static final int LARGEST_BYTES = 160_000;

    static Stream<Arguments> drawings() {
        return FacePeople.in(FACES).all().stream()
                .flatMap(person -> Stream.of(View.values()).map(view -> Arguments.of(person.id(), view)));
    }

    @Test
    void atLeastThreePeopleAreThereAndNoneIsFaulty() {
        FacePeople people = FacePeople.in(FACES);
        assertThat(people.faults()).isEmpty();
        assertThat(people.all()).extracting(FacePerson::id).startsWith("mara").contains("idris", "sunhee");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyVisibleLandmarkIsWhereTheTableHasIt(String person, View view) throws FaceArtException {
        FaceArt art = art(person, view);
        Map<String, Point2D> table = table(view);
        assertThat(art.landmarks().keySet()).containsExactlyInAnyOrderElementsOf(table.keySet());
        double frameWidth = frameWidthMm(view);
        table.forEach((name, expected) -> {
            Point2D drawn = art.landmarks().get(name);
            assertThat(drawn.getX()).as(name + " u").isEqualTo(expected.getX(), within(SHIFT * frameWidth));
            assertThat(drawn.getY()).as(name + " v").isEqualTo(expected.getY(), within(SHIFT * FRAME_HEIGHT_MM));
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void whatShowsBothSidesHasThemAlike(String person, View view) throws FaceArtException {
        if (!view.showsBothSides()) {
            return;
        }
        Map<String, Point2D> landmarks = art(person, view).landmarks();
        Map<String, Point2D> mirrored = new HashMap<>();
        landmarks.forEach((name, at) -> mirrored.put(otherSide(name), new Point2D(-at.getX() + 0.0, at.getY())));
        assertThat(mirrored.keySet()).isEqualTo(landmarks.keySet());
        mirrored.forEach((name, at) ->
                assertThat(at.distance(landmarks.get(name))).as(name).isLessThan(0.05));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void landmarksLieInsideWhatIsShown(String person, View view) throws FaceArtException {
        FaceArt art = art(person, view);
        assertThat(art.landmarks().values()).allMatch(art.viewBox()::contains);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void drawingsStaySmallEnoughToReadInAnInstant(String person, View view) throws IOException {
        assertThat(Files.size(FACES.resolve(person).resolve(view.id() + ".svg"))).isLessThan(LARGEST_BYTES);
    }

    @Test
    void theViewsOfAHeadAreDrawnAtOneScale() throws FaceArtException {
        for (FacePerson person : FacePeople.in(FACES).all()) {
            assertThat(person.art(View.THREE_QUARTER).viewBox()).isEqualTo(person.art(View.FRONT).viewBox());
            assertThat(person.art(View.PROFILE).viewBox()).isEqualTo(person.art(View.FRONT).viewBox());
        }
    }

    private static FaceArt art(String person, View view) throws FaceArtException {
        return FacePeople.in(FACES).find(person).orElseThrow().art(view);
    }

    private static Map<String, Point2D> table(View view) {
        Projection projection = Projection.mirror(view);
        Map<String, Point2D> visible = new LinkedHashMap<>();
        for (Landmark landmark : Landmarks.all()) {
            if (landmark.isMidline()) {
                add(visible, landmark.name(), landmark.point(), projection);
            } else {
                add(visible, landmark.name() + "-right", landmark.point().on(Side.RIGHT), projection);
                if (view != View.PROFILE) {
                    add(visible, landmark.name() + "-left", landmark.point().on(Side.LEFT), projection);
                }
            }
        }
        return visible;
    }

    private static void add(Map<String, Point2D> visible, String name, FacePoint point, Projection projection) {
        boolean shown = projection.isVisible(Skin.normalAt(point))
                && (projection.view() != View.NECK || point.d() >= NECK_FROM_CM);
        if (shown) {
            visible.put(name, new Point2D(projection.u(point) * 10, projection.v(point) * 10));
        }
    }

    private static String otherSide(String name) {
        if (name.endsWith("-left")) {
            return name.replace("-left", "-right");
        }
        return name.replace("-right", "-left");
    }

    private static double frameWidthMm(View view) {
        return switch (view) {
            case FRONT, NECK -> 155;
            case PROFILE -> 215;
            case THREE_QUARTER -> 175;
        };
    }
}
