package app.effleurage.playback;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueWindowTest {

    private final Cue ready = Timelines.cue(0, CueKind.READY, 0);
    private final Cue step = Timelines.cue(0, CueKind.STEP, 0);
    private final Cue stroke = Timelines.cue(10, CueKind.STROKE, 0);
    private final Cue end = Timelines.cue(20, CueKind.END, 0);
    private final CueWindow window = new CueWindow(List.of(ready, step, stroke, end));

    @Test
    void coversItsEndButNotItsBeginning() {
        assertThat(window.within(new Span(9, 10))).containsExactly(stroke);
        assertThat(window.within(new Span(10, 20))).containsExactly(end);
        assertThat(window.within(new Span(10, 19))).isEmpty();
    }

    @Test
    void fromBeforeTheStartCoversTheStart() {
        assertThat(window.within(new Span(-1, 0))).containsExactly(ready, step);
        assertThat(window.within(new Span(0, 5))).isEmpty();
    }

    @Test
    void keepsTheirOrder() {
        assertThat(window.within(new Span(-1, 100))).containsExactly(ready, step, stroke, end);
    }

    @Test
    void isEmptyWhereThereAreNoCues() {
        assertThat(new CueWindow(List.of()).within(new Span(-1, 100))).isEmpty();
    }
}
