package app.effleurage.ui.stage.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.routine.Contact;
import app.effleurage.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandReliefTest {

    private static final Path HANDS = Path.of(System.getProperty("effleurage.home", "."), "assets", "hands");
    private static final int BROWN = 0x8A5A3C;

    @ParameterizedTest
    @EnumSource(Contact.class)
    void everyContactHasAHandThatTouchesWhereItIsPainted(Contact contact) {
        HandRelief relief = Toolkit.call(() -> new HandReliefs(HANDS).read(contact));

        assertThat(relief.touchX()).isBetween(0.0, (double) relief.width());
        assertThat(relief.touchY()).isBetween(0.0, (double) relief.height());
        assertThat(paintedNear(relief)).as("painted near its touch").isTrue();
        assertThat(relief.pixelsPerCm()).isBetween(30.0, 120.0);
        // Turned pictures have soft edges only where the outermost pixels are clear.
        for (int x = 0; x < relief.width(); x++) {
            assertThat(relief.pixels()[x] >>> 24).isZero();
            assertThat(relief.pixels()[(relief.height() - 1) * relief.width() + x] >>> 24).isZero();
        }
    }

    @Test
    void aFolderWithoutItsListIsRefusedAndAHandThatIsMissingToo(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> new HandReliefs(folder)).isInstanceOf(IOException.class);

        Files.writeString(folder.resolve("hands.properties"), "pixelsPerCm = 50\npalms.touch = 1 2\n");
        assertThatThrownBy(() -> new HandReliefs(folder).read(Contact.PALMS)).isInstanceOf(IOException.class);
    }

    @Test
    void skinIsTheirOwnColourInEvenLightAndRunsFromContourToLight() {
        SkinTone tone = SkinTone.of(BROWN);
        HandRelief relief = new HandRelief(3, 1, new int[] {
            HandRelief.pixel(0, 0, 0, 1), HandRelief.pixel(0.84, 0, 0, 1), HandRelief.pixel(1, 0, 0, 0.5)}, 0, 0, 50);

        int[] skin = relief.in(tone);

        assertThat(skin[0] & 0xFFFFFF).isEqualTo(tone.contour());
        assertNear(skin[1], BROWN);
        assertThat(skin[2] >>> 24).isEqualTo(128);
        assertThat(light(tone.contour())).isLessThan(light(tone.shade()));
        assertThat(light(tone.shade())).isLessThan(light(tone.base()));
        assertThat(light(tone.base())).isLessThan(light(tone.light()));
    }

    @Test
    void blushReddensAndStoneIsNobodysSkin() {
        SkinTone tone = SkinTone.of(BROWN);
        SkinTone other = SkinTone.FAIR;
        HandRelief relief = new HandRelief(2, 1, new int[] {
            HandRelief.pixel(0.8, 0.6, 0, 1), HandRelief.pixel(0.8, 0, 1, 1)}, 0, 0, 50);

        int blushed = relief.in(tone)[0];
        int plain = tone.colour(0.8, 0, 0);
        assertThat(blushed >> 8 & 255).isLessThan(plain >> 8 & 255);
        assertThat(relief.in(tone)[1]).isEqualTo(relief.in(other)[1]);
    }

    private static boolean paintedNear(HandRelief relief) {
        // Two spread fingers touch on either side of the middle.
        int reach = (int) Math.round(2.2 * relief.pixelsPerCm());
        for (int y = (int) relief.touchY() - reach; y <= relief.touchY() + reach; y++) {
            for (int x = (int) relief.touchX() - reach; x <= relief.touchX() + reach; x++) {
                boolean inside = x >= 0 && y >= 0 && x < relief.width() && y < relief.height();
                if (inside && relief.pixels()[y * relief.width() + x] >>> 24 > 200) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void assertNear(int colour, int wanted) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(Math.abs((colour >> shift & 255) - (wanted >> shift & 255))).isLessThanOrEqualTo(4);
        }
    }

    private static int light(int colour) {
        return (colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255);
    }
}
