package app.effleurage.ui.stage.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.ui.stage.hand.HandRaster.Lie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandRasterTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 100;
    private static final int DOT_X = 20;
    private static final int DOT_Y = 70;
    private static final int SKIN = 0xFFCC9977;

    private final HandRaster raster = new HandRaster();

    @ParameterizedTest
    @ValueSource(doubles = {0, 17.5, -40, 90, 133})
    void aPointOfThePictureComesToLieWhereItIsAskedFor(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double wantedX = 312.3;
        double wantedY = 155.8;
        double anchorX = DOT_X + 1.5;
        double anchorY = DOT_Y + 1.5;
        Lie lie = new Lie(cos, -sin, sin, cos, wantedX - cos * anchorX + sin * anchorY,
                wantedY - sin * anchorX - cos * anchorY);

        raster.draw(dotted(), lie, 1, null, 0);

        double[] middle = middle();
        assertThat(middle[0]).isCloseTo(wantedX, within(0.2));
        assertThat(middle[1]).isCloseTo(wantedY, within(0.2));
    }

    /** A turn so slight that it is lost in rounding once read before a picture's first pixel. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-10, -1e-10, 8e-6, -8e-6, 1e-4})
    void aHandTurnedByAHairIsDrawnLikeAnyOther(double radians) {
        for (double offset : new double[] {0, 0.0001, 0.0003, 0.5, 0.9997, 0.9999}) {
            raster.draw(dotted(), new Lie(1, -radians, radians, 1, 200 + offset, 90 + offset), 1,
                    new Lie(-3, -radians, radians, 3, 300 + offset, 90 + offset), 1);
            assertThat(raster.usedHeight()).isGreaterThan(HEIGHT);
        }
    }

    @Test
    void nothingIsLeftOfWhereAHandWas() {
        HandPicture picture = dotted();
        raster.draw(picture, new Lie(1, 0, 0, 1, 40, 40), 1, null, 0);
        raster.draw(picture, new Lie(0.6, 0.8, -0.8, 0.6, 90, 130), 1, new Lie(1.5, 0, 0, 1.5, 60, 60), 0.5);
        raster.draw(picture, new Lie(1, 0, 0, 1, 41, 40), 1, null, 0);

        HandRaster fresh = new HandRaster();
        fresh.draw(picture, new Lie(1, 0, 0, 1, 41, 40), 1, null, 0);
        for (int y = 0; y < fresh.usedHeight(); y++) {
            for (int x = 0; x < fresh.usedWidth(); x++) {
                assertThat(raster.pixels()[y * raster.width() + x])
                        .as("pixel %d, %d", x, y).isEqualTo(fresh.pixels()[y * fresh.width() + x]);
            }
        }
        assertThat(raster.usedWidth()).isEqualTo(fresh.usedWidth());
    }

    @Test
    void whatWouldBeCutOffAtAnEdgeFadesOutInstead() {
        raster.draw(dotted(), new Lie(1, 0, 0, 1, 100, 100), 1, null, 0);
        int seen = strongest();
        raster.fadeAtEdges(1000, 1000, 30);
        assertThat(strongest()).as("far from any edge").isEqualTo(seen);

        // The dot lies 130 pixels from the left of a stage that is 135 wide.
        raster.fadeAtEdges(135, 1000, 30);
        assertThat(strongest()).isBetween(1, seen / 2);
        raster.fadeAtEdges(110, 1000, 30);
        assertThat(strongest()).as("beyond the edge").isZero();
    }

    private int strongest() {
        int strongest = 0;
        for (int pixel : raster.pixels()) {
            strongest = Math.max(strongest, pixel >>> 24);
        }
        return strongest;
    }

    @Test
    void aHandHalfSeenIsHalfAsOpaqueAndKeepsItsColour() {
        raster.draw(dotted(), new Lie(1, 0, 0, 1, 0, 0), 0.5, null, 0);

        int pixel = 0;
        for (int each : raster.pixels()) {
            pixel = (each >>> 24) > (pixel >>> 24) ? each : pixel;
        }
        assertThat(pixel >>> 24).isBetween(126, 128);
        assertThat((pixel >> 16 & 255) / (double) (pixel >>> 24)).isCloseTo(0xCC / 255.0, within(0.02));
    }

    /** A picture that is clear but for three pixels by three. */
    private static HandPicture dotted() {
        long[] pixels = new long[WIDTH * HEIGHT];
        for (int y = DOT_Y; y < DOT_Y + 3; y++) {
            for (int x = DOT_X; x < DOT_X + 3; x++) {
                pixels[y * WIDTH + x] = HandPicture.spread(SKIN);
            }
        }
        byte[] shadow = new byte[30 * 40];
        java.util.Arrays.fill(shadow, (byte) 200);
        return new HandPicture(WIDTH, HEIGHT, pixels, HandPicture.clear(pixels, WIDTH, HEIGHT), 30, 40, shadow, 3, 0, 0, 0, 26);
    }

    private double[] middle() {
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int row = 0; row < raster.usedHeight(); row++) {
            for (int column = raster.start(row); column < raster.end(row); column++) {
                int alpha = raster.pixels()[row * raster.width() + column] >>> 24;
                sum += alpha;
                x += alpha * (raster.left() + column + 0.5);
                y += alpha * (raster.top() + row + 0.5);
            }
        }
        assertThat(sum).isPositive();
        return new double[] {x / sum, y / sum};
    }
}
