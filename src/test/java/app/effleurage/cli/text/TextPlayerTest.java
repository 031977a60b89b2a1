package app.effleurage.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.playback.ManualTimeSource;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextPlayerTest {

    private final ManualTimeSource time = new ManualTimeSource();
    private final Score score = Shipped.score("stress-relief");

    private List<String> play(ScriptedTerminal terminal, Duration from) {
        new TextPlayer(new Arrangement(score, List.of()), terminal, time, Locale.ENGLISH, Optional.empty()).play(from);
        return terminal.said();
    }

    private ScriptedTerminal atTerminal() {
        return new ScriptedTerminal(time, true).type(5, "");
    }

    @Test
    void atATerminalItWaitsForEnter() {
        List<String> said = play(atTerminal().type(6, "q"), Duration.ZERO);

        assertThat(said).contains(
                "[00:00] Press Enter to begin, or q and Enter to leave. "
                        + "? and Enter lists what you can type while it plays.",
                "[00:05] Step 1 of 10: Arrive. 20 seconds, 7 minutes 20 seconds left in all.");
    }

    @Test
    void leavingBeforeItBeginsPlaysNothing() {
        List<String> said = play(new ScriptedTerminal(time, true).type(2, " Q "), Duration.ZERO);

        assertThat(said).noneMatch(line -> line.contains("Step 1"));
    }

    @Test
    void askingBeforeItBeginsIsAnsweredAndGoesOnWaiting() {
        ScriptedTerminal terminal = new ScriptedTerminal(time, true).type(2, "?").type(4, "").type(6, "q");

        assertThat(play(terminal, Duration.ZERO)).contains(
                "[00:02] n: next step", "[00:04] Step 1 of 10: Arrive. 20 seconds, 7 minutes 20 seconds left in all.");
    }

    @Test
    void withNobodyThereItBeginsAtOnceAndEndsByItself() {
        List<String> said = play(new ScriptedTerminal(time, false), Duration.ZERO);

        assertThat(said.getLast()).isEqualTo("[07:20] The end. Rest a moment before you get up.");
    }

    @Test
    void enterPausesAndEnterGoesOnAfterACount() {
        List<String> said = play(
                atTerminal().type(15, "").type(75, "").type(79, "q"), Duration.ZERO);

        assertThat(said).containsSubsequence(
                "[00:15] Paused, 10 seconds left in this step. Press Enter to go on.",
                "[01:15] Step 1 of 10: Arrive.", "[01:15] 3", "[01:16] 2", "[01:17] 1", "[01:18] Going on.");
        // With the breath that the pause cut.
        assertThat(said.getLast()).isEqualTo("[01:19] Left in step 1 of 10, at 1 second.");
    }

    @Test
    void movesTellTheStepTheyLeadTo() {
        List<String> said = play(
                atTerminal().type(8, "n").type(9, "N").type(20, "r").type(30, "b").type(31, "b").type(32, "q"),
                Duration.ZERO);

        assertThat(said.stream().filter(line -> line.contains("Step ")).map(line -> line.substring(0, 20)))
                .containsExactly("[00:05] Step 1 of 10", "[00:08] Step 2 of 10", "[00:09] Step 3 of 10",
                        "[00:20] Step 3 of 10", "[00:30] Step 3 of 10", "[00:31] Step 2 of 10");
    }

    @Test
    void aMoveInAPauseSaysWhereItLed() {
        List<String> said = play(atTerminal().type(8, "p").type(10, "n").type(12, "q"), Duration.ZERO);

        assertThat(said).contains("[00:10] Step 2 of 10: Six slow breaths.");
    }

    @Test
    void aMoveInTheCountSaysWhereItLed() {
        List<String> said = play(atTerminal().type(15, "").type(20, "").type(21, "n").type(22, "q"), Duration.ZERO);

        assertThat(said).containsSubsequence("[00:20] Step 1 of 10: Arrive.", "[00:20] 3",
                "[00:21] Step 2 of 10: Six slow breaths.");
    }

    @Test
    void aLoopedStepIsToldAgainAndTheNextOneIsNot() {
        List<String> said = play(atTerminal().type(6, "l").type(60, "l").type(61, "q"), Duration.ZERO);

        assertThat(said.stream().filter(line -> line.contains("Step 1"))).hasSize(3);
        assertThat(said).noneMatch(line -> line.contains("Next:"));
        assertThat(said).contains("[00:06] This step repeats until you type l again.",
                "[01:00] No more repeats.");
    }

    @Test
    void aFasterRateBringsTheNextStepSooner() {
        ScriptedTerminal terminal = atTerminal();
        for (int i = 0; i < 5; i++) {
            terminal.type(5, "+");
        }
        List<String> said = play(terminal.type(16, "q"), Duration.ZERO);

        assertThat(said).contains("[00:05] 200 percent of the written speed.",
                "[00:15] Step 2 of 10: Six slow breaths. 1 minute, 7 minutes left in all.");
    }

    @Test
    void fromTheMiddleItFirstSaysWhereItIs() {
        List<String> said = play(new ScriptedTerminal(time, false), Duration.ofSeconds(100));

        assertThat(said).contains(
                "[00:00] In step 3 of 10: Warm palms. 10 seconds left in this step, 5 minutes 40 seconds in all.",
                "[00:10] Step 4 of 10: Temples. 1 minute, 5 minutes 30 seconds left in all.");
        assertThat(said).noneMatch(line -> line.contains("Step 3"));
    }

    @Test
    void whatIsNoCommandIsSaidSo() {
        List<String> said = play(atTerminal().type(6, "stop").type(7, "q"), Duration.ZERO);

        assertThat(said).contains("[00:06] stop is no command here. ? and Enter lists them.");
    }

    @Test
    void leavingAtOnceSaysHowFarItCame() {
        List<String> said = play(atTerminal().leave(65), Duration.ZERO);

        assertThat(said.getLast()).isEqualTo("[01:05] Left in step 2 of 10, at 1 minute.");
    }

    @Test
    void sleepPausesAndAPersonIsAsked() {
        ScriptedTerminal terminal = atTerminal().sleep(30, Duration.ofMinutes(12)).type(40, "q");

        assertThat(play(terminal, Duration.ZERO)).anyMatch(line -> line.startsWith("[00:30] Paused: 12 minutes")
                && line.endsWith("Press Enter to go on."));
    }

    @Test
    void sleepWithNobodyThereGoesOnByItself() {
        ScriptedTerminal terminal = new ScriptedTerminal(time, false).sleep(30, Duration.ofMinutes(12));
        List<String> said = play(terminal, Duration.ZERO);

        assertThat(said).anyMatch(line -> line.startsWith("[00:30] Paused: 12 minutes"))
                .contains("[00:33] Going on.");
        // Sleep, count, and the breath that was cut, once more.
        assertThat(said.getLast()).isEqualTo("[07:33] The end. Rest a moment before you get up.");
    }

    @Test
    void inTheMidstOfAStepItTellsTheStrokeThatIsInPlay() {
        ScriptedTerminal terminal = new ScriptedTerminal(time, false);
        new TextPlayer(Shipped.arranged("circulation"), terminal, time, Locale.ENGLISH, Optional.empty())
                .play(Duration.ofSeconds(294));

        assertThat(terminal.said()).anyMatch(line -> line.startsWith("[00:00] Hold still with your palms"))
                .noneMatch(line -> line.contains("Long glides"));
    }
}
