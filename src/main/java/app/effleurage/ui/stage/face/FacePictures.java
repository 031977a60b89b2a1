package app.effleurage.ui.stage.face;

import app.effleurage.routine.View;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;

/**
 * The drawings of one person as pictures, each made once for the size it is shown at: a playing
 * stage must not draw a face anew at each frame. JavaFX thread only.
 */
final class FacePictures {

    /** All four views both ways round would be eight; a routine seldom shows more than four. */
    private static final int MOST_KEPT = 5;

    private record Key(View view, boolean flipped, int width, int height) {
    }

    private final FacePerson person;
    private final Map<View, FaceArt> read = new EnumMap<>(View.class);
    private final Map<Key, Image> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > MOST_KEPT;
        }
    };

    FacePictures(FacePerson person) {
        this.person = person;
    }

    FacePerson person() {
        return person;
    }

    FaceArt art(View view) throws FaceArtException {
        FaceArt art = read.get(view);
        if (art == null) {
            art = person.art(view);
            read.put(view, art);
        }
        return art;
    }

    /** The drawing filling {@code width} by {@code height} pixels, flipped left for right if asked. */
    Image picture(View view, boolean flipped, int width, int height) throws FaceArtException {
        Key key = new Key(view, flipped, width, height);
        Image image = made.get(key);
        if (image == null) {
            image = render(art(view), flipped, width, height);
            made.put(key, image);
        }
        return image;
    }

    private static Image render(FaceArt art, boolean flipped, int width, int height) {
        Rectangle2D box = art.viewBox();
        Affine toPixels = new Affine();
        if (flipped) {
            toPixels.append(-1, 0, width, 0, 1, 0);
        }
        toPixels.appendScale(width / box.getWidth(), height / box.getHeight());
        toPixels.appendTranslation(-box.getMinX(), -box.getMinY());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(toPixels);
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        return art.drawing().snapshot(parameters, new WritableImage(width, height));
    }
}
