package app.effleurage.ui.stage;

import app.effleurage.ui.stage.hand.HandPicture;
import app.effleurage.ui.stage.hand.HandRaster;
import app.effleurage.ui.stage.hand.HandRaster.Lie;
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

    /** A lifted hand hangs this much higher, and its shadow that much lower. */
    private static final double LIFT_CM = 0.55;
    private static final double SHADOW_LIFT_CM = 0.75;
    private static final double LIFT_GROWTH = 0.05;

    /** How far firm pressure shortens the fingers. */
    private static final double SQUEEZE = 0.035;

    private static final double SHADOW_OPACITY = 0.24;
    private static final double LIFTED_OPACITY = 0.90;
    private static final double EDGE_CM = 2;
    private static final double SEEN = 0.004;
    private static final int STRIPS = 8;

    private final Group group = new Group();
    private final ImageView[] strips = new ImageView[STRIPS];
    private final HandRaster raster = new HandRaster();
    private PixelBuffer<IntBuffer> buffer;
    private HandPlacement shown;
    private HandPicture shownPicture;
    private double shownPerCm;
    private double shownWidth;
    private double shownHeight;

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

    /**
     * @param pixelsPerCm of the stage
     * @param outputScale how many real pixels a pixel of the stage takes
     * @param width of the stage, at whose edges the hand fades
     * @param height of the stage
     * @param face how far the face covers a pixel of the stage, 0 to 1
     */
    void show(
            HandPlacement placement, HandPicture picture, double pixelsPerCm, double outputScale, double width,
            double height, HandRaster.Screen face) {
        group.setVisible(placement.opacity() > SEEN);
        if (!group.isVisible()) {
            return;
        }
        boolean isShown = placement.equals(shown) && picture == shownPicture
                && pixelsPerCm * outputScale == shownPerCm && width == shownWidth && height == shownHeight;
        if (isShown) {
            return;
        }
        shownWidth = width;
        shownHeight = height;
        shown = placement;
        shownPicture = picture;
        shownPerCm = pixelsPerCm * outputScale;
        draw(placement, picture, pixelsPerCm, outputScale, face);
        copy(outputScale);
    }

    private void draw(
            HandPlacement placement, HandPicture picture, double pixelsPerCm, double outputScale,
            HandRaster.Screen face) {
        double lift = placement.lift();
        double scale = pixelsPerCm / picture.pixelsPerCm() * (1 + LIFT_GROWTH * lift);
        double across = placement.flipped() ? -scale : scale;
        double along = scale * (1 - SQUEEZE * placement.pressure() / 3);
        Lie hand = Placing.lie(placement, across, along, picture.touchX(), picture.touchY(),
                -LIFT_CM * lift * pixelsPerCm, outputScale);
        Lie shadow = lift < 0.02 ? null : Placing.lie(placement, across * picture.shadowScale(),
                along * picture.shadowScale(), (picture.touchX() + picture.shadowRoom()) / picture.shadowScale(),
                (picture.touchY() + picture.shadowRoom()) / picture.shadowScale(),
                SHADOW_LIFT_CM * lift * pixelsPerCm, outputScale);
        boolean isOther = raster.draw(picture, hand, placement.opacity() * Curve.between(1, LIFTED_OPACITY, lift),
                shadow, placement.opacity() * SHADOW_OPACITY * lift);
        raster.fadeAtEdges(shownWidth * outputScale, shownHeight * outputScale, EDGE_CM * pixelsPerCm * outputScale);
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
    private void copy(double outputScale) {
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
