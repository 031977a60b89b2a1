package app.effleurage.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.playback.ManualTimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.SampleRoutines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is read out to who hears the screen, and when: no second that passes, no breath. */
class LiveWordsTest {

    private static final long FRAME = 16_666_667;

    private final Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();
    private final Transport transport = new Transport(Timeline.of(score), new ManualTimeSource());
    private final LiveWords words = new LiveWords(score, Messages.beside(PlayerView.class, Locale.ENGLISH));

    @Test
    void aWholeRoutineIsReadOutInAFewSentencesForEachStep() {
        transport.play();
        List<String> said = new ArrayList<>();
        for (long at = 0; at < score.lengthNanos(); at += FRAME) {
            transport.seek(at);
            String now = at(at);
            if (said.isEmpty() || !said.getLast().equals(now)) {
                said.add(now);
            }
        }

        int steps = score.steps().size();
        assertThat(said).hasSizeBetween(2 * steps, 5 * steps);
        for (int step = 0; step < steps; step++) {
            String begins = "Step %d of %d. %s".formatted(step + 1, steps,
                    score.steps().get(step).step().words().name().in(Locale.ENGLISH));
            assertThat(said).filteredOn(each -> each.startsWith(begins)).hasSize(1);
        }
        assertThat(said).filteredOn(each -> each.contains("10 seconds left. Next: ")).hasSize(steps);
        assertThat(said.getLast()).endsWith("10 seconds left. Next: the end.");
    }

    @Test
    void aStepSaysWhatToDoWithWhatOnWhichSideHowFirmlyAndHowLong() {
        transport.play();

        assertThat(at(0)).isEqualTo("Step 1 of 10. "
                + score.steps().getFirst().step().words().name().in(Locale.ENGLISH) + ". "
                + score.steps().getFirst().step().words().instruction().in(Locale.ENGLISH)
                + " " + how(0) + " " + score.steps().getFirst().lengthNanos() / 1_000_000_000L + " seconds left in this step.");
    }

    @Test
    void aPauseIsReadOutAndAfterItTheStepAgain() {
        transport.play();
        String begins = at(0);
        assertThat(at(FRAME)).isEqualTo(begins);

        transport.pause();
        assertThat(words.at(score.at(FRAME), transport.state(), "Paused. Space goes on.", false)).isEqualTo("Paused. Space goes on.");

        transport.resume();
        assertThat(words.at(score.at(FRAME), transport.state(), "Jaw. Hands in place", false)).isEqualTo("Jaw. Hands in place");
    }

    @Test
    void whatALockRefusesIsReadOut() {
        transport.play();
        String begins = at(0);
        assertThat(words.at(score.at(FRAME), transport.state(), "Locked. K unlocks.", true)).isEqualTo("Locked. K unlocks.");
        assertThat(at(2 * FRAME)).isEqualTo(begins);
    }

    private String how(long nanos) {
        HowWords how = new HowWords(Messages.beside(PlayerView.class, Locale.ENGLISH));
        HowWords.Shown shown = HowWords.Shown.at(score.at(nanos));
        String told = how.contact(shown) + ".";
        return shown.stroke().isEmpty() ? told : told + " " + how.side(shown) + ". " + how.pressure(shown) + ".";
    }

    private String at(long nanos) {
        return words.at(score.at(nanos), transport.state(), "", false);
    }
}
