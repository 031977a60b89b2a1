package app.effleurage.playback;

import static app.effleurage.playback.Timelines.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void aStepsEndBelongsToTheNextAndTheEndToTheLast() {
        Timeline timeline = Timelines.threeSteps();

        assertThat(timeline.stepAt(0)).isZero();
        assertThat(timeline.stepAt(10 * SECOND - 1)).isZero();
        assertThat(timeline.stepAt(10 * SECOND)).isOne();
        assertThat(timeline.stepAt(42 * SECOND)).isEqualTo(2);
    }

    @Test
    void knowsWhereEachStepBeginsAndEnds() {
        Timeline timeline = Timelines.threeSteps();

        assertThat(timeline.startOf(1)).isEqualTo(10 * SECOND);
        assertThat(timeline.endOf(1)).isEqualTo(30 * SECOND);
        assertThat(timeline.endOf(2)).isEqualTo(42 * SECOND);
    }

    @Test
    void refusesStepsOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> timeline(List.of(), List.of(), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> timeline(List.of(1L), List.of(), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> timeline(List.of(0L, 5L, 5L), List.of(), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> timeline(List.of(0L, 10L), List.of(), 10));
    }

    @Test
    void refusesCuesOutOfOrder() {
        var early = Timelines.cue(2, CueKind.STROKE, 0);
        var late = Timelines.cue(11, CueKind.STROKE, 0);

        assertThatIllegalArgumentException().isThrownBy(() -> timeline(List.of(0L), List.of(late), 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(List.of(0L), List.of(late, early), 20));
    }

    private static Timeline timeline(List<Long> starts, List<Cue> cues, long length) {
        return new Timeline(starts, cues, length, List.of(), List.of(), Map.of());
    }
}
