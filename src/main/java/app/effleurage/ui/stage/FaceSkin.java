package app.effleurage.ui.stage;

import app.effleurage.routine.View;
import app.effleurage.ui.stage.face.FaceArt;
import app.effleurage.ui.stage.face.FaceArtException;
import app.effleurage.ui.stage.face.FacePerson;
import app.effleurage.ui.stage.hand.SkinTone;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;

/** Finds a person's skin colour in the drawing of their face, so that a new face brings its own hands. */
final class FaceSkin {

    /** Where skin is bare and lit, as landmarks of the drawing: no chin, which may have a beard. */
    static final List<String> BARE = List.of("forehead_c", "forehead_lat-left", "zygoma-left", "cheek_mid-left");
    private static final int SIZE = 240;
    private static final int AROUND = 2;

    private FaceSkin() {
    }

    /** @throws FaceArtException if the drawing cannot be read */
    static SkinTone of(FacePerson person) throws FaceArtException {
        FaceArt art = person.art(View.FRONT);
        Rectangle2D box = art.viewBox();
        double scale = SIZE / box.getHeight();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(new Affine(scale, 0, -box.getMinX() * scale, 0, scale, -box.getMinY() * scale));
        int width = (int) Math.ceil(box.getWidth() * scale);
        parameters.setViewport(new Rectangle2D(0, 0, width, SIZE));
        PixelReader pixels = art.drawing().snapshot(parameters, new WritableImage(width, SIZE)).getPixelReader();
        double red = 0;
        double green = 0;
        double blue = 0;
        int count = 0;
        for (String landmark : BARE) {
            Point2D point = art.landmarks().get(landmark);
            if (point == null) {
                continue;
            }
            int x = (int) ((point.getX() - box.getMinX()) * scale);
            int y = (int) ((point.getY() - box.getMinY()) * scale);
            for (int dy = -AROUND; dy <= AROUND; dy++) {
                for (int dx = -AROUND; dx <= AROUND; dx++) {
                    Color color = pixels.getColor(Math.clamp(x + dx, 0, width - 1), Math.clamp(y + dy, 0, SIZE - 1));
                    if (color.getOpacity() > 0.98) {
                        red += color.getRed();
                        green += color.getGreen();
                        blue += color.getBlue();
                        count++;
                    }
                }
            }
        }
        return count == 0 ? SkinTone.FAIR : SkinTone.of(SoftPictures.argb(
                Color.color(red / count, green / count, blue / count), 1) & 0xFFFFFF);
    }
}
