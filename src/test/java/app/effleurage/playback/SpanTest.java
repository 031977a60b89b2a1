package app.effleurage.playback;

import static app.effleurage.playback.Timelines.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Spans, stretches and counts, at their edges. */
class SpanTest {

    @Test
    void aSpanCoversItsEndAndNotItsBeginning() {
        Span span = new Span(3, 7);

        assertThat(span.covers(3)).isFalse();
        assertThat(span.covers(4)).isTrue();
        assertThat(span.covers(7)).isTrue();
        assertThat(span.covers(8)).isFalse();
        assertThat(new Span(-1, -1).covers(0)).isFalse();
        assertThat(new Span(-1, 0).covers(0)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(1, 0));
    }

    @Test
    void aPositionAtACyclesEndLiesInTheNext() {
        Stretch three = new Stretch(10, 40, 3);

        assertThat(three.cycleEnd(0)).isEqualTo(20);
        assertThat(three.cycleEnd(19)).isEqualTo(20);
        assertThat(three.cycleEnd(20)).isEqualTo(30);
        assertThat(three.cycleEnd(30)).isEqualTo(40);
        assertThat(three.cycleEnd(50)).isEqualTo(40);
    }

    @Test
    void aStretchHasALengthAndACycle() {
        assertThat(new Stretch(0, 1, 1).cycleEnd(0)).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(5, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(5, 6, 0));
    }

    @Test
    void aCountShowsTheSecondThatHasBegun() {
        assertThat(new Phase.CountingIn(3 * SECOND).count()).isEqualTo(3);
        assertThat(new Phase.CountingIn(2 * SECOND + 1).count()).isEqualTo(3);
        assertThat(new Phase.CountingIn(2 * SECOND + 1).nextCountNanos()).isOne();
        assertThat(new Phase.CountingIn(2 * SECOND).nextCountNanos()).isEqualTo(SECOND);
        assertThat(new Phase.CountingIn(1).count()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new Phase.CountingIn(0));
    }

    @Test
    void aWaitIsShownInWholeSeconds() {
        Phase.Waiting forever = new Phase.Waiting(OptionalLong.empty());

        assertThat(forever.inWholeSeconds()).isEqualTo(forever);
        assertThat(waiting(SECOND + 1).inWholeSeconds()).isEqualTo(waiting(2 * SECOND));
        assertThat(waiting(SECOND).inWholeSeconds()).isEqualTo(waiting(SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> waiting(0));
    }

    private static Phase.Waiting waiting(long nanos) {
        return new Phase.Waiting(OptionalLong.of(nanos));
    }
}
