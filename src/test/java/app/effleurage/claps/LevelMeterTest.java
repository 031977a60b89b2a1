package app.effleurage.claps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelMeterTest {

    @Test
    void aSecondOfSoundIsTwentyLevels() {
        List<Level> levels = new ArrayList<>();
        LevelMeter meter = new LevelMeter(16_000, levels::add);
        float[] tone = new float[16_000];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * 400 * i / 16_000));
        }
        meter.hear(tone, 7_000);
        meter.hear(tone, 9_000);

        assertThat(levels).hasSize(20).allSatisfy(level -> {
            assertThat(level.peakDbfs()).isCloseTo(-6.02, within(0.05));
            assertThat(level.rmsDbfs()).isCloseTo(-9.03, within(0.1));
        });
    }

    @Test
    void silenceHasALowestLevel() {
        List<Level> levels = new ArrayList<>();
        new LevelMeter(16_000, levels::add).hear(new float[800], 800);

        assertThat(levels).containsExactly(new Level(Level.SILENCE_DBFS, Level.SILENCE_DBFS));
    }
}
