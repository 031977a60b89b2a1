package app.effleurage.claps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelMeterTest {

    @Test
    void aSecondIsTwentyLevelsEachWithItsLoudestFrame() {
        List<Level> levels = new ArrayList<>();
        LevelMeter meter = new LevelMeter(levels::add);
        for (int frame = 0; frame < Frames.PER_SECOND; frame++) {
            meter.take(frame == 30 ? -10 : -60, -40);
        }

        assertThat(levels).hasSize(LevelMeter.UPDATES_A_SECOND).containsOnly(new Level(-60, -40), new Level(-10, -40));
        assertThat(levels.get(1)).isEqualTo(new Level(-10, -40));
    }
}
