package app.effleurage.ui.stage;

import app.effleurage.face.Projection;
import app.effleurage.routine.View;
import app.effleurage.ui.stage.face.FaceArt;
import app.effleurage.ui.stage.face.FaceArtException;
import app.effleurage.ui.stage.face.FacePerson;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;

/** Where in a view there is a face at all, so that light meant for the skin does not shine beside it. */
final class FaceMask {

    private static final double PIXELS_PER_CM = 10;
    private static final double UNITS_PER_CM = 10;

    private record Cover(int width, int height, double left, double top, int[] pixels) {
    }

    private final Consumer<Exception> faults;
    private final Map<View, Cover> covers = new EnumMap<>(View.class);
    private FacePerson person;

    FaceMask(Consumer<Exception> faults) {
        this.faults = Objects.requireNonNull(faults, "faults");
    }

    void setPerson(FacePerson newPerson) {
        person = newPerson;
        covers.clear();
    }

    /** How much of the face covers a place, 0 to 1; centimetres as {@link Projection#u} and v count them. */
    double at(Projection projection, double u, double v) {
        Cover cover = covers.computeIfAbsent(projection.view(), this::read);
        double drawn = projection.isArtFlipped() ? -u : u;
        int x = (int) Math.floor((drawn - cover.left()) * PIXELS_PER_CM);
        int y = (int) Math.floor((v - cover.top()) * PIXELS_PER_CM);
        if (x < 0 || y < 0 || x >= cover.width() || y >= cover.height()) {
            return 0;
        }
        return (cover.pixels()[y * cover.width() + x] >>> 24) / 255.0;
    }

    /** The same, without steps: for an edge that is seen. */
    double softlyAt(Projection projection, double u, double v) {
        double step = 1 / PIXELS_PER_CM;
        double drawn = projection.isArtFlipped() ? -u : u;
        double across = drawn * PIXELS_PER_CM - 0.5;
        double down = v * PIXELS_PER_CM - 0.5;
        double right = across - Math.floor(across);
        double low = down - Math.floor(down);
        double left = (Math.floor(across) + 0.5) * step;
        double top = (Math.floor(down) + 0.5) * step;
        double flip = projection.isArtFlipped() ? -1 : 1;
        return Curve.between(
                Curve.between(at(projection, flip * left, top), at(projection, flip * (left + step), top), right),
                Curve.between(at(projection, flip * left, top + step), at(projection, flip * (left + step), top + step),
                        right), low);
    }

    private Cover read(View view) {
        if (person == null) {
            return new Cover(0, 0, 0, 0, new int[0]);
        }
        try {
            FaceArt art = person.art(view);
            Rectangle2D box = art.viewBox();
            double scale = PIXELS_PER_CM / UNITS_PER_CM;
            int width = (int) Math.ceil(box.getWidth() * scale);
            int height = (int) Math.ceil(box.getHeight() * scale);
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setTransform(new Affine(scale, 0, -box.getMinX() * scale, 0, scale, -box.getMinY() * scale));
            parameters.setViewport(new Rectangle2D(0, 0, width, height));
            int[] pixels = new int[width * height];
            art.drawing().snapshot(parameters, new WritableImage(width, height)).getPixelReader()
                    .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return new Cover(width, height, box.getMinX() / UNITS_PER_CM, box.getMinY() / UNITS_PER_CM, pixels);
        } catch (FaceArtException e) {
            faults.accept(e);
            return new Cover(0, 0, 0, 0, new int[0]);
        }
    }
}
