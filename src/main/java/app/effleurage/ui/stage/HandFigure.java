package app.effleurage.ui.stage;

import app.effleurage.ui.stage.hand.HandRaster;
import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * One hand on the stage and the shadow it casts, as pixels that are drawn anew when it moves and copied
 * to the screen in a few strips, since a leaning hand leaves most of its box empty.
 */
final class HandFigure {

    private static final double SHADOW_OPACITY = 0.24;
    private static final double EDGE_CM = 3.2;
    private static final double SEEN = 0.004;
    private static final int STRIPS = 8;

    private final Group group = new Group();
    private final ImageView[] strips = new ImageView[STRIPS];
    private final HandRaster raster = new HandRaster();
    private PixelBuffer<IntBuffer> buffer;
    private HandShot drawn;

    HandFigure() {
        group.setManaged(false);
        group.setVisible(false);
        for (int i = 0; i < STRIPS; i++) {
            strips[i] = new ImageView();
            group.getChildren().add(strips[i]);
        }
    }

    Group group() {
        return group;
    }

    /** @param face how far the face covers a pixel of the stage, 0 to 1 */
    void show(HandShot shot, HandRaster.Screen face) {
        group.setVisible(shot.placement().opacity() > SEEN);
        if (group.isVisible() && !shot.equals(drawn)) {
            drawn = shot;
            draw(face);
            copy();
        }
    }

    private void draw(HandRaster.Screen face) {
        HandPlacement placement = drawn.placement();
        double outputScale = drawn.outputScale();
        double lift = placement.lift();
        boolean isOther = raster.draw(drawn.picture(), drawn.hand(),
                placement.opacity(),
                drawn.shadow(), placement.opacity() * SHADOW_OPACITY * lift);
        raster.fadeAtEdges(drawn.width() * outputScale, drawn.height() * outputScale,
                EDGE_CM * drawn.pixelsPerCm() * outputScale);
        if (placement.behind() > 0) {
            raster.hide((x, y) -> placement.behind() * face.hides(x / outputScale, y / outputScale));
        }
        if (isOther) {
            buffer = new PixelBuffer<>(raster.width(), raster.height(), IntBuffer.wrap(raster.pixels()),
                    PixelFormat.getIntArgbPreInstance());
            WritableImage image = new WritableImage(buffer);
            for (ImageView strip : strips) {
                strip.setImage(image);
            }
        } else {
            Rectangle2D changed = new Rectangle2D(0, 0, raster.usedWidth(), raster.usedHeight());
            buffer.updateBuffer(_ -> changed);
        }
    }

    /** Each strip shows only as much of its rows as is not clear. */
    private void copy() {
        double outputScale = drawn.outputScale();
        int rows = (raster.usedHeight() + STRIPS - 1) / STRIPS;
        for (int i = 0; i < STRIPS; i++) {
            int top = Math.min(i * rows, raster.usedHeight());
            int bottom = Math.min(top + rows, raster.usedHeight());
            int left = raster.usedWidth();
            int right = 0;
            for (int y = top; y < bottom; y++) {
                left = Math.min(left, raster.start(y));
                right = Math.max(right, raster.end(y));
            }
            ImageView strip = strips[i];
            strip.setVisible(left < right);
            if (strip.isVisible()) {
                strip.setViewport(new Rectangle2D(left, top, right - left, bottom - top));
                strip.setFitWidth((right - left) / outputScale);
                strip.setFitHeight((bottom - top) / outputScale);
                strip.setTranslateX((raster.left() + left) / outputScale);
                strip.setTranslateY((raster.top() + top) / outputScale);
            }
        }
    }
}
