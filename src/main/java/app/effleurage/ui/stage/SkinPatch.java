package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.ui.stage.face.FaceFrame;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A patch of skin drawn as a fine net: what a hand that does not glide drags along and lets spring back. */
final class SkinPatch {

    private static final double HALF_CM = 2.5;
    private static final int LINES = 7;
    private static final int POINTS = 13;
    private static final double SPREAD_CM = 1.25;
    private static final double HALF_LINE_CM = 0.03;
    private static final double STRENGTH = 0.8;
    private static final double BED_STRENGTH = 0.5;
    private static final double ON_FACE = 0.6;

    private final ImageView view = new ImageView();
    private NetRaster raster = new NetRaster(1);
    private PixelBuffer<IntBuffer> buffer;
    private int size;

    SkinPatch() {
        view.setManaged(false);
        view.setVisible(false);
    }

    ImageView view() {
        return view;
    }

    void hide() {
        view.setVisible(false);
    }

    /**
     * @param rest where the skin lies when it is left alone
     * @param pulled where it is dragged to
     * @param outputScale how many real pixels a pixel of the stage takes
     */
    void show(
            FacePoint rest, FacePoint pulled, double opacity, Sight sight, double outputScale, StageColors colors,
            FaceMask mask) {
        view.setVisible(opacity > 0.01);
        if (!view.isVisible()) {
            return;
        }
        double perCm = sight.pixelsPerCm() * outputScale;
        fit((int) Math.ceil(2 * HALF_CM * perCm));
        double middleX = sight.x(rest) * outputScale;
        double middleY = sight.y(rest) * outputScale;
        // On whole pixels, so that the picture is copied and not worked out anew.
        double left = Math.round(middleX - size / 2.0);
        double top = Math.round(middleY - size / 2.0);
        raster.clear();
        Net net = new Net(middleX - left, middleY - top, (sight.x(pulled) - sight.x(rest)) * outputScale,
                (sight.y(pulled) - sight.y(rest)) * outputScale, perCm, sight, mask,
                sight.frame().projection().u(rest), sight.frame().projection().v(rest));
        for (int line = 0; line < LINES; line++) {
            double offset = (line / (LINES - 1.0) * 2 - 1) * 0.82;
            draw(net, offset, true);
            draw(net, offset, false);
        }
        raster.finish(colors.touch(), colors.wayEdge(), opacity);
        buffer.updateBuffer(_ -> null);
        view.setFitWidth(size / outputScale);
        view.setFitHeight(size / outputScale);
        view.setTranslateX(left / outputScale);
        view.setTranslateY(top / outputScale);
    }

    private void fit(int wanted) {
        if (wanted != size) {
            size = wanted;
            raster = new NetRaster(size);
            buffer = new PixelBuffer<>(size, size, IntBuffer.wrap(raster.pixels()), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
        }
    }

    /** The skin's place in the picture, what pulls at it, and where on the face it lies. */
    private record Net(
            double middleX, double middleY, double pullX, double pullY, double perCm, Sight sight, FaceMask mask,
            double u, double v) {

        boolean isOnFace(double cmX, double cmY) {
            FaceFrame frame = sight.frame();
            return mask.at(frame.projection(), u + cmX, v + cmY) >= ON_FACE;
        }
    }

    /** One line of the net, broken where there is no face; faint towards the rim, so that the patch has none. */
    private void draw(Net net, double offset, boolean upright) {
        double reach = Math.sqrt(1 - offset * offset);
        double strength = Math.pow(reach, 1.6);
        double half = Math.max(0.6, HALF_LINE_CM * net.perCm());
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < POINTS; i++) {
            double along = (i / (POINTS - 1.0) * 2 - 1) * reach * 0.9;
            double cmX = (upright ? offset : along) * HALF_CM * 0.92;
            double cmY = (upright ? along : offset) * HALF_CM * 0.92;
            if (!net.isOnFace(cmX, cmY)) {
                lastX = Double.NaN;
                continue;
            }
            double share = Math.exp(-(cmX * cmX + cmY * cmY) / (2 * SPREAD_CM * SPREAD_CM));
            double x = net.middleX() + cmX * net.perCm() + net.pullX() * share;
            double y = net.middleY() + cmY * net.perCm() + net.pullY() * share;
            if (!Double.isNaN(lastX)) {
                raster.draw(lastX, lastY, x, y, half, STRENGTH * strength, BED_STRENGTH * strength);
            }
            lastX = x;
            lastY = y;
        }
    }
}
