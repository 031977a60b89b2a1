package app.effleurage.playback;

import static app.effleurage.playback.Timelines.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import app.effleurage.score.Score;
import app.effleurage.score.Segment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

    @Test
    void isTakenFromAScore() throws IOException {
        Score score = score("circulation");
        Timeline timeline = Timeline.of(score);

        assertThat(timeline.steps()).isEqualTo(score.steps().size());
        assertThat(timeline.startOf(1)).isEqualTo(score.steps().get(1).fromNanos()).isPositive();
        assertThat(timeline.lengthNanos()).isEqualTo(300 * SECOND);
        assertThat(timeline.cues()).isEqualTo(score.cues()).isNotEmpty();
        assertThat(timeline.takeUps()).isEqualTo(score.takeUps()).isNotEmpty();
        Segment.Run first = score.steps().getFirst().runs().getFirst();
        assertThat(timeline.strokes().getFirst())
                .isEqualTo(new Stretch(first.fromNanos(), first.toNanos(), first.cycles()));
        assertThat(timeline.strokes()).hasSize(score.steps().stream().mapToInt(step -> step.runs().size()).sum());
    }

    @Test
    void waitsWhereTheScoreDoes() throws IOException {
        Score plain = score("circulation");
        assertThat(Timeline.of(plain).waits()).isEmpty();

        byte[] written = Files.readString(Path.of("routines", "circulation.json"))
                .replaceFirst("\"seconds\":", "\"wait\": 5, \"seconds\":").getBytes(StandardCharsets.UTF_8);
        Routine waiting = new RoutineReader(Locale.ENGLISH).read("waiting.json", written).routine().orElseThrow();

        assertThat(Timeline.of(Composer.compose(waiting).score().orElseThrow()).waits())
                .isEqualTo(Map.of(0, Duration.ofSeconds(5)));
    }

    @Test
    void aStrokesEndBelongsToTheNextAndTheLastStandsForWhatFollows() {
        Timeline timeline = Timelines.threeSteps();

        assertThat(timeline.strokeAt(0)).contains(new Stretch(2 * SECOND, 7 * SECOND, 2));
        assertThat(timeline.strokeAt(7 * SECOND - 1)).contains(new Stretch(2 * SECOND, 7 * SECOND, 2));
        assertThat(timeline.strokeAt(7 * SECOND)).contains(new Stretch(8 * SECOND, 9 * SECOND, 1));
        assertThat(timeline.strokeAt(9 * SECOND)).contains(new Stretch(8 * SECOND, 9 * SECOND, 1));
        assertThat(timeline.strokeAt(10 * SECOND)).contains(new Stretch(12 * SECOND, 17 * SECOND, 2));
    }

    @Test
    void strokesThatFillTheirStepAreItsOwn() {
        Stretch first = new Stretch(0, 5, 1);
        Stretch second = new Stretch(5, 9, 1);
        Timeline timeline = new Timeline(List.of(0L, 5L), List.of(), 9, List.of(), List.of(first, second), Map.of());

        assertThat(timeline.strokeAt(4)).contains(first);
        assertThat(timeline.strokeAt(5)).contains(second);
    }

    private static Score score(String id) throws IOException {
        Routine routine = new RoutineReader(Locale.ENGLISH)
                .read("routine.json", Files.readAllBytes(Path.of("routines", id + ".json"))).routine().orElseThrow();
        return Composer.compose(routine).score().orElseThrow();
    }

    private static Timeline timeline(List<Long> starts, List<Cue> cues, long length) {
        return new Timeline(starts, cues, length, List.of(), List.of(), Map.of());
    }
}
