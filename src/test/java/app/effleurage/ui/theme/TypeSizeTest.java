package app.effleurage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSizeTest {

    /** The smallest size in ems that the player may fall back to before words would be cut. */
    private static final double INSTRUCTION_EM = 1.85;

    @ParameterizedTest
    @CsvSource({"1024, 700", "1280, 800", "1366, 768", "1920, 1080", "2560, 1440", "3840, 2160"})
    void anInstructionIsATwentyEighthOfTheWindowAtLeast(double width, double height) {
        assertThat(TypeSize.player(width, height, 1) * INSTRUCTION_EM).isGreaterThanOrEqualTo(height / 28);
    }

    @ParameterizedTest
    @CsvSource({"1024, 700, 13", "1280, 800, 16", "1920, 1080, 21", "3840, 2160, 39", "300, 200, 12"})
    void aPageGrowsWithItsWindowButLess(double width, double height, double em) {
        assertThat(TypeSize.page(width, height, 1)).isEqualTo(em);
    }
}
