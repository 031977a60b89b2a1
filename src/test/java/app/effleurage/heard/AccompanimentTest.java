package app.effleurage.heard;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Hearing;
import app.effleurage.playback.Habits;
import app.effleurage.playback.ManualTimeSource;
import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.playback.Rate;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.live.FakeSpeaker;
import app.effleurage.sound.live.LiveSound;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.VoiceStudio;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The transport moves, and what comes out of the loudspeaker is told by its tones: the voice alone is heard. */
class AccompanimentTest {

    private static final long MILLI = 1_000_000;

    private static final String ROUTINE = """
            {"format": 1, "id": "x", "title": "A test", "goal": "other", "steps": [
             {"name": "Alpha", "instruction": "Do this.", "seconds": 40},
             {"name": "Beta", "instruction": "Glide out.", "seconds": 60, "strokes": [
              {"motion": "effleurage", "path": ["chin", "jaw_angle"], "contact": "fingertips",
               "hands": "one-then-other", "pressure": 1}]}]}""";

    @TempDir
    Path folder;

    private final ManualTimeSource time = new ManualTimeSource();
    private final FakeSpeaker speaker = new FakeSpeaker(time::nanos, 200);
    private final long began = time.nanos();
    private final ToneTalker talker = new ToneTalker();
    private final List<Optional<String>> notes = new ArrayList<>();
    private final Score score = Composer.compose(new RoutineReader(Locale.ENGLISH)
            .read("x.json", ROUTINE.getBytes(StandardCharsets.UTF_8)).routine().orElseThrow()).score().orElseThrow();
    private final Transport transport = new Transport(Timeline.of(score), time);
    private LiveSound live;
    private Accompaniment sound;

    @BeforeEach
    void begin() {
        Hearing hearing = new Hearing(SoundSettings.only(List.of(Channel.VOICE), Ambience.PAD), HowMuch.ALL,
                Optional.empty(), false);
        sound = new Accompaniment(score, transport.state(), hearing, notes::add);
        sound.begin(Bank.make(), Optional.of(new VoiceStudio(talker, folder, Runnable::run)),
                new Accompaniment.Surroundings(speaker, time, Runnable::run, Runnable::run, () -> Locale.ENGLISH, made -> {
                    live = made;
                    return () -> { };
                }));
        transport.addListener(sound::take);
        run(1);
    }

    private void run(double seconds) {
        for (long i = 0; i < seconds * 1000; i++) {
            FakeSpeaker.pump(live);
            time.advanceNanos(MILLI);
            if (i % 16 == 0) {
                transport.tick();
            }
        }
    }

    private double now() {
        return (time.nanos() - began) / 1e9;
    }

    /** What is said from now on, for a while. */
    private List<String> saidWithin(double seconds) {
        double from = now();
        run(seconds);
        return talker.said(speaker.heard(from, now() - 0.06));
    }

    @Test
    void aStepTakenUpIsNamedInTheCountAndTaughtWhenPlayingGoesOn() {
        transport.play();
        run(25);
        transport.pause();
        assertThat(saidWithin(5)).isEmpty();

        transport.resume();

        assertThat(saidWithin(3)).containsExactly("Alpha");
        assertThat(saidWithin(4)).containsExactly("Do this.");
        assertThat(transport.state().phase()).isInstanceOf(Phase.Playing.class);
    }

    @Test
    void theSideIsNamedWithTheStepAndAgainInTheCountAfterAMove() {
        transport.seek(60_000 * MILLI);
        transport.play();
        run(2);
        transport.pause();
        transport.resume();

        assertThat(saidWithin(2.5)).containsExactly("Beta, left side.");
        transport.seek(85_000 * MILLI);
        // The count runs on, so there is room for the name alone, and only then for what to do.
        assertThat(saidWithin(4)).containsExactly("Beta", "Glide out.");
    }

    @Test
    void aRepeatedStepIsNotNamedTwiceNorTheRoutineAgain() {
        transport.setHabits(new Habits(Habits.TakeUp.STEP, false));
        transport.play();
        run(20);
        transport.pause();
        run(1);
        transport.resume();

        assertThat(saidWithin(12)).containsExactly("Alpha", "Do this.");
    }

    @Test
    void aLoopedStepSaysNothingOfTheNextOneUntilItIsNoMoreLooped() {
        transport.play();
        run(20);
        transport.loopStep(true);

        assertThat(saidWithin(24)).containsExactly("Alpha", "Do this.");
        transport.loopStep(false);
        assertThat(saidWithin(34)).containsSubsequence("Next: Beta.");
    }

    @Test
    void aMachineThatWokeSaysWhyItStands() {
        transport.play();
        run(20);
        time.moveWall(Duration.ofMinutes(40));
        transport.tick();

        assertThat(transport.state().phase()).isInstanceOf(Phase.Paused.class);
        assertThat(saidWithin(6)).containsExactly("Paused.", "The computer slept, or stood still.");
    }

    @Test
    void aPauseThatWasAskedForSaysNothingAndAWaitSaysThatItWaits() {
        transport.setHabits(new Habits(Habits.TakeUp.BREATH, true));
        transport.seek(30_000 * MILLI);
        transport.play();
        run(2);
        transport.pauseFor(new PauseReason.ByUser());
        assertThat(saidWithin(3)).isEmpty();
        transport.seek(39_000 * MILLI);
        transport.resume();
        run(14);

        transport.seek(39_000 * MILLI);
        assertThat(saidWithin(4)).containsExactly("Ready when you are.");
    }

    @Test
    void atHalfTheSpeedTheWordsKeepTheirPaceAndTheirPlace() {
        transport.setRate(new Rate(50));
        transport.play();
        run(40);
        transport.pause();
        transport.resume();

        assertThat(saidWithin(3)).containsExactly("Alpha");
        assertThat(saidWithin(4)).containsExactly("Do this.");
    }
}
