package app.effleurage.sound.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private static final long MILLI = 1_000_000;

    private static Cue cue(CueKind kind, long atMillis) {
        return new Cue(atMillis * MILLI, kind, 0, Cue.NONE, Cue.NONE);
    }

    private static List<CueKind> heard(Cue... cues) {
        return Precedence.heard(Arrays.asList(cues)).stream().map(Cue::kind).toList();
    }

    @Test
    void ofTwoThatBlurTheWeightierIsHeardWhicheverComesFirst() {
        assertThat(heard(cue(CueKind.READY, 0), cue(CueKind.STEP, 0))).containsExactly(CueKind.READY);
        assertThat(heard(cue(CueKind.STROKE, 0), cue(CueKind.CHANGE_SIDES, 149))).containsExactly(CueKind.CHANGE_SIDES);
        assertThat(heard(cue(CueKind.NEXT, 0), cue(CueKind.LAST_SECONDS, 100))).containsExactly(CueKind.LAST_SECONDS);
    }

    @Test
    void whatLiesFarEnoughApartIsAllHeard() {
        assertThat(heard(cue(CueKind.STROKE, 0), cue(CueKind.STEP, 150), cue(CueKind.STROKE, 300)))
                .containsExactly(CueKind.STROKE, CueKind.STEP, CueKind.STROKE);
    }

    @Test
    void aWeightyOneSilencesSeveralBeforeItAndAllJustAfterIt() {
        assertThat(heard(cue(CueKind.STROKE, 0), cue(CueKind.HALF_WAY, 140), cue(CueKind.STEP, 280),
                cue(CueKind.STROKE, 400))).containsExactly(CueKind.STEP);
    }

    @Test
    void aLoopSilencesOnlyWhatDoesNotCome() {
        assertThat(Arrays.stream(CueKind.values()).filter(Precedence::waitsForTheLoop))
                .containsExactlyInAnyOrder(CueKind.NEXT, CueKind.END);
    }
}
