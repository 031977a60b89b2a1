package app.effleurage.ui.stage.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.face.Projection;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FaceViewTest {

    @TempDir
    private Path folder;
    private final List<FaceArtException> faults = new ArrayList<>();
    private FacePerson person;
    private FaceView view;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void aPersonWithARedRightCheek() throws IOException {
        Path own = Files.createDirectories(folder.resolve("dot"));
        Files.writeString(own.resolve("person.properties"), "name.en=Dot\n");
        for (View each : View.values()) {
            Files.writeString(own.resolve(each.id() + ".svg"),
                    "<svg viewBox='-100 -50 200 400'><circle cx='40' cy='110' r='10' fill='#f00'/></svg>");
        }
        person = FacePeople.in(folder).all().getFirst();
        view = new FaceView(faults::add);
        view.fadeProperty().set(Duration.ZERO);
    }

    @Test
    void theFaceIsAsLargeAsFitsAndInTheMiddle() {
        onFx(() -> show(300, 400));
        FaceFrame frame = view.frameProperty().get();
        assertThat(frame.pixelsPerCm()).isEqualTo(10, within(1e-9));
        assertThat(frame.originX()).isEqualTo(150, within(1e-9));
        assertThat(frame.originY()).isEqualTo(50, within(1e-9));
    }

    @Test
    void strokesLieOnTheDrawingWhicheverWayRoundItIs() {
        FacePoint rightCheek = new FacePoint(4, 11, 7);
        for (boolean facing : new boolean[] {false, true}) {
            onFx(() -> {
                view.setProjection(new Projection(View.FRONT, Side.RIGHT, facing));
                return show(300, 400);
            });
            Point2D at = view.toLocal(rightCheek);
            assertThat(at.getX()).isEqualTo(facing ? 110 : 190, within(1e-9));
            assertThat(colorAt(at)).isEqualTo(Color.RED);
            assertThat(view.frameProperty().get().transform()
                    .transform(view.projectionProperty().get().u(rightCheek), rightCheek.d())).isEqualTo(at);
        }
    }

    @Test
    void thePictureIsMadeAnewOnlyWhenSomethingChanges() {
        Image first = onFx(() -> show(300, 400));
        assertThat(onFx(() -> show(300, 400))).isSameAs(first);
        Image profile = onFx(() -> {
            view.setProjection(Projection.mirror(View.PROFILE));
            return picture();
        });
        assertThat(profile).isNotSameAs(first);
        Image again = onFx(() -> {
            view.setProjection(Projection.mirror(View.FRONT));
            return picture();
        });
        assertThat(again).as("kept while the size stays").isSameAs(first);
    }

    @Test
    void aDraggedEdgeStretchesThePictureAtOnce() {
        onFx(() -> show(300, 400));
        onFx(() -> show(600, 800));
        ImageView shown = shown();
        assertThat(shown.getFitHeight()).isEqualTo(800);
        assertThat(view.frameProperty().get().pixelsPerCm()).isEqualTo(20, within(1e-9));
    }

    @Test
    void aDrawingThatCannotBeReadIsToldAndLeavesThePlaceEmpty() throws IOException {
        Files.writeString(person.file(View.NECK), "<svg viewBox='0 0 1 1'><text>x</text></svg>");
        onFx(() -> show(300, 400));
        Image picture = onFx(() -> {
            view.setProjection(Projection.mirror(View.NECK));
            return picture();
        });
        assertThat(picture).isNull();
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().file()).endsWith("neck.svg");
        assertThat(onFx(() -> {
            view.setProjection(Projection.mirror(View.FRONT));
            return picture();
        })).as("the other views still show").isNotNull();
    }

    @Test
    void aViewPreparedAheadIsTheOneShownLater() {
        onFx(() -> show(300, 400));
        Image shown = onFx(() -> {
            view.prepare(Projection.mirror(View.PROFILE));
            Files.delete(person.file(View.PROFILE));
            view.setProjection(Projection.mirror(View.PROFILE));
            return picture();
        });
        assertThat(shown).isNotNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void shippedLandmarksLieUnderTheStrokes() throws FaceArtException {
        Path faces = Path.of(System.getProperty("effleurage.home"), "assets", "faces");
        FacePerson mara = FacePeople.in(faces).find("mara").orElseThrow();
        onFx(() -> {
            person = mara;
            return show(700, 1000);
        });
        FacePoint noseTip = Landmarks.find("nose_tip").orElseThrow().point();
        FaceArt art = mara.art(View.FRONT);
        double scale = 1000 / art.viewBox().getHeight();
        Point2D drawn = art.landmarks().get("nose_tip");
        Point2D at = view.toLocal(noseTip);
        assertThat(at.getX()).isEqualTo(350 + drawn.getX() * scale, within(1.0));
        assertThat(at.getY()).isEqualTo((drawn.getY() - art.viewBox().getMinY()) * scale, within(1.0));
        assertThat(colorAt(at).getOpacity()).isEqualTo(1);
    }

    private Image show(double width, double height) {
        view.setPerson(person);
        view.resize(width, height);
        view.layout();
        return picture();
    }

    private ImageView shown() {
        return (ImageView) view.getChildrenUnmodifiable().getLast();
    }

    private Image picture() {
        return shown().getImage();
    }

    private Color colorAt(Point2D at) {
        Image picture = picture();
        double scale = picture.getHeight() / shown().getFitHeight();
        return picture.getPixelReader().getColor((int) ((at.getX() - shown().getLayoutX()) * scale),
                (int) ((at.getY() - shown().getLayoutY()) * scale));
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
