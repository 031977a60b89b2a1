package app.effleurage.sound.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.playback.ManualTimeSource;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.live.Lead.Motion;
import app.effleurage.sound.synth.CueSound;
import app.effleurage.sound.synth.CueSounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveSoundTest {

    private static final long MILLI = 1_000_000L;
    private static final long SECOND = 1000 * MILLI;
    private static final float AUDIBLE = 0.01f;
    private static final CueSounds CUES = new CueSounds();
    /** Loud at once, so that its first sample shows, and short, so that it can be told from the next. */
    private static final int BLIP = Pcm.RATE / 50;

    private final ManualTimeSource time = new ManualTimeSource();
    private final FakeSpeaker speaker = new FakeSpeaker(time::nanos, 60);
    private final List<SoundState> states = new ArrayList<>();
    private final LiveSound sound =
            new LiveSound(speaker, time::nanos, CUES, SoundSettings.DEFAULT, lead(Motion.READY, 0), states::add);
    private final long began = time.nanos();

    /** When the transport began to run, and from where. */
    private long anchor;
    private long since;
    private int rate = 100;
    private Motion motion = Motion.READY;

    private static Lead lead(Motion motion, long position) {
        return new Lead(motion, position, 100, Optional.empty());
    }

    private static Sounding blip(double atSeconds) {
        float[] samples = new float[BLIP];
        Arrays.fill(samples, 0.5f);
        return new Sounding(Math.round(atSeconds * SECOND), new Pcm(samples), Channel.CUES);
    }

    private void plays(double... atSeconds) {
        List<Sounding> blips = Arrays.stream(atSeconds).mapToObj(LiveSoundTest::blip).toList();
        sound.programme(_ -> blips);
    }

    private void set(Motion next, double positionSeconds) {
        motion = next;
        anchor = Math.round(positionSeconds * SECOND);
        since = time.nanos();
        sound.follow(tell());
    }

    private Lead tell() {
        long position = motion == Motion.PLAYING ? anchor + (time.nanos() - since) * rate / 100 : anchor;
        return new Lead(motion, position, rate, Optional.empty());
    }

    /** Time passes: the sound's thread every few milliseconds, the window's frames sixty times a second. */
    private void run(double seconds) {
        run(seconds, 16);
    }

    private void run(double seconds, int frameMillis) {
        long millis = Math.round(seconds * 1000);
        for (long i = 0; i < millis; i++) {
            sound.pump();
            time.advanceNanos(MILLI);
            if (frameMillis > 0 && i % frameMillis == 0) {
                sound.follow(tell());
            }
        }
        sound.pump();
    }

    private double now() {
        return (time.nanos() - began) / 1e9;
    }

    /** When something begins to be heard, in seconds of the clock. */
    private List<Double> onsets(double from, double to) {
        List<Double> onsets = new ArrayList<>();
        float[] heard = speaker.heard(from, to);
        int quiet = Pcm.RATE;
        for (int i = 0; i < heard.length; i++) {
            boolean loud = Math.abs(heard[i]) > AUDIBLE;
            if (loud && quiet > Pcm.RATE / 20) {
                onsets.add(from + i / (double) Pcm.RATE);
            }
            quiet = loud ? 0 : quiet + 1;
        }
        return onsets;
    }

    @Test
    void beginsEachSoundWhenThePlayheadComesToIt() {
        plays(1, 2.5, 4);
        run(0.5);
        set(Motion.PLAYING, 0);

        run(5);

        assertThat(onsets(0, now())).hasSize(3);
        assertThat(onsets(0, now()).get(0)).isCloseTo(1.5, within(0.002));
        assertThat(onsets(0, now()).get(2)).isCloseTo(4.5, within(0.002));
    }

    @Test
    void framesThatComeLateOrNotForASecondDelayNothing() {
        plays(1, 2, 3, 3.2);
        run(0.5);
        set(Motion.PLAYING, 0);
        Random random = new Random(4);
        for (double left = 4; left > 0; ) {
            double stall = 0.05 + random.nextDouble();
            run(stall, 0);
            Lead told = tell();
            // The frame took long to draw: it tells of where the playhead was when it began.
            time.advanceNanos(20 * MILLI);
            sound.follow(told);
            left -= stall;
        }

        assertThat(onsets(0, now())).hasSize(4);
        assertThat(onsets(0, now()).get(1)).isCloseTo(2.5, within(0.002));
        assertThat(onsets(0, now()).get(3)).isCloseTo(3.7, within(0.002));
    }

    @Test
    void beingHeldUpWhileAskingTheLoudspeakerMovesNothing() {
        plays(1, 2, 3);
        run(0.5);
        set(Motion.PLAYING, 0);
        Random random = new Random(7);
        speaker.beforeHeard = () -> time.advanceNanos(random.nextInt(4) == 0 ? 20 * MILLI : 0);

        run(3);

        assertThat(onsets(0, now())).hasSize(3).satisfies(onsets -> {
            assertThat(onsets.get(0)).isCloseTo(1.5, within(0.002));
            assertThat(onsets.get(2)).isCloseTo(3.5, within(0.002));
        });
    }

    @Test
    void whenNobodyTellsWhereThePlayheadIsNothingBegins() {
        plays(1, 4);
        run(0.5);
        set(Motion.PLAYING, 0);
        run(6, 0);

        assertThat(onsets(0, now())).hasSize(1);
    }

    @Test
    void nothingOfTheRoutineIsHeardAfterAPause() {
        sound.programme(_ -> List.of(
                new Sounding(SECOND, CUES.of(CueSound.END), Channel.CUES), blip(2)));
        sound.settings(SoundSettings.DEFAULT);
        run(0.5);
        set(Motion.PLAYING, 0);
        run(1.3);
        assertThat(speaker.loudest(1.6, 1.7)).isGreaterThan(AUDIBLE);

        set(Motion.PAUSED, 1.3);
        run(3);

        // The pause says so itself, and then there is silence.
        double said = 1.8 + CUES.of(CueSound.PAUSE).lengthNanos() / 1e9 + 0.1;
        assertThat(speaker.loudest(1.85, 1.95)).isGreaterThan(AUDIBLE);
        assertThat(speaker.loudest(said, now())).isLessThan(AUDIBLE);
    }

    @Test
    void aSeekCutsWhatIsHeardAndFiresNothingOnTheWay() {
        plays(1, 2, 3, 30.5);
        run(0.5);
        set(Motion.PLAYING, 0);
        run(0.5);
        set(Motion.PLAYING, 30);
        run(1);

        assertThat(onsets(0, now())).singleElement().satisfies(at -> assertThat(at).isCloseTo(1.5, within(0.002)));
    }

    @Test
    void aFasterRateBringsSoundsSoonerAndLeavesThemAsTheyAre() {
        plays(1, 2, 3);
        run(0.5);
        set(Motion.PLAYING, 0);
        run(1.2);
        anchor += time.nanos() - since;
        since = time.nanos();
        rate = 200;
        sound.follow(tell());
        run(1);

        List<Double> onsets = onsets(0, now());
        assertThat(onsets).hasSize(3);
        assertThat(onsets.get(1)).isCloseTo(1.7 + 0.4, within(0.002));
        assertThat(speaker.loudest(onsets.get(1) + 0.021, onsets.get(1) + 0.1)).isLessThan(AUDIBLE);
        assertThat(speaker.loudest(onsets.get(1), onsets.get(1) + 0.019)).isGreaterThan(AUDIBLE);
    }

    @Test
    void aSleepyLoudspeakerHearsABreathOfNoiseBeforeTheFirstSound() {
        plays(0, 2);
        set(Motion.PLAYING, 0);
        run(1);

        assertThat(onsets(0, now())).singleElement().satisfies(at -> assertThat(at).isCloseTo(0.3, within(0.002)));
        assertThat(speaker.loudest(0.1, 0.2)).isBetween(1e-6f, 2e-4f);
    }

    @Test
    void withNoLoudspeakerItSaysSoOnceTriesAgainAndGoesOnWhereThePlayheadIsByThen() {
        speaker.refuses = Optional.of(SoundState.Reason.NO_DEVICE);
        plays(1, 2, 7);
        set(Motion.PLAYING, 0);
        run(3.5);
        assertThat(states).containsExactly(new SoundState.Silent(SoundState.Reason.NO_DEVICE));

        speaker.refuses = Optional.empty();
        run(4);

        assertThat(states).last().isEqualTo(new SoundState.Heard());
        assertThat(onsets(0, now())).singleElement().satisfies(at -> assertThat(at).isCloseTo(7, within(0.002)));
    }

    @Test
    void aLoudspeakerPulledOutIsLeftAndTakenAgain() {
        plays(1, 2, 6);
        set(Motion.PLAYING, 0);
        run(1.5);
        speaker.pulledOut = true;
        run(0.5);
        assertThat(states).containsExactly(new SoundState.Silent(SoundState.Reason.LOST));
        speaker.pulledOut = false;
        run(5);

        assertThat(states).hasSize(2);
        assertThat(speaker.opened).isEqualTo(2);
        assertThat(onsets(2, now())).singleElement().satisfies(at -> assertThat(at).isCloseTo(6, within(0.002)));
    }

    @Test
    void aLoudspeakerThatHangsCountsAsGone() {
        set(Motion.PLAYING, 0);
        run(0.5);
        speaker.hangs = true;
        run(1.5);

        assertThat(states).containsExactly(new SoundState.Silent(SoundState.Reason.LOST));
        assertThat(speaker.open).isZero();
    }

    @Test
    void whenPausedForLongTheLoudspeakerIsLetGoAndTheSignalToGoOnIsStillHeard() {
        run(0.5);
        set(Motion.PLAYING, 0);
        run(0.5);
        set(Motion.PAUSED, 0.5);
        run(8);
        assertThat(speaker.open).isZero();
        double resumed = now();
        set(Motion.COUNTING_IN, 0.5);
        run(1);

        assertThat(speaker.loudest(resumed, resumed + 0.29)).isLessThan(AUDIBLE);
        assertThat(speaker.loudest(resumed + 0.3, resumed + 0.5)).isGreaterThan(AUDIBLE);
    }

    @Test
    void anEndReachedByTheRoutineRingsOut() {
        sound.programme(_ -> List.of(new Sounding(SECOND, CUES.of(CueSound.END), Channel.CUES)));
        run(0.5);
        set(Motion.PLAYING, 0);
        run(1);
        set(Motion.FINISHED, 1);
        run(2);

        assertThat(onsets(0, now())).first().satisfies(at -> assertThat((double) at).isCloseTo(1.5, within(0.01)));
        assertThat(speaker.loudest(3.1, 3.3)).isGreaterThan(AUDIBLE);
    }

    @Test
    void aLoopedStepTurnsBackWithoutWhatComesAfterIt() {
        plays(1, 2);
        run(0.5);
        Lead.Loop loop = new Lead.Loop(SECOND, 2 * SECOND);
        for (int i = 0; i < 300; i++) {
            long in = i * 10L * MILLI % SECOND;
            sound.follow(new Lead(Motion.PLAYING, SECOND + in, 100, Optional.of(loop)));
            for (int pumps = 0; pumps < 10; pumps++) {
                sound.pump();
                time.advanceNanos(MILLI);
            }
        }

        // The first is what playing from there is told by; then once a turn, at most a tenth of a second late.
        assertThat(onsets(1.4, now())).hasSize(2).first()
                .satisfies(at -> assertThat((double) at).isBetween(1.5, 1.6));
    }

    @Test
    void wordsInTheCountComeAfterItsSignalAndAreHeardOutWhilePlayingGoesOn() {
        run(0.5);
        set(Motion.PAUSED, 5);
        run(8);
        double resumed = now();
        set(Motion.COUNTING_IN, 5);
        sound.say(words(3));
        run(2.8);
        set(Motion.PLAYING, 5);
        run(2);

        double said = resumed + LiveSound.LEAD_IN / (double) Pcm.RATE + 0.6;
        assertThat(level(said + 0.1)).isGreaterThan(0.4f);
        assertThat(level(said + 2.9)).isGreaterThan(0.4f);
        assertThat(level(said + 3.1)).isLessThan(0.1f);
    }

    @Test
    void aPauseCutsTheWordsOfTheCount() {
        run(0.5);
        set(Motion.COUNTING_IN, 5);
        sound.say(words(3));
        run(1.5);
        double paused = now();
        set(Motion.PAUSED, 5);
        run(3);

        assertThat(level(paused - 0.1)).isGreaterThan(0.4f);
        assertThat(level(paused + 0.15)).isLessThan(0.3f);
    }

    @Test
    void whyItStandsIsSaidOnceTheLoudspeakerIsBack() {
        run(0.5);
        set(Motion.PLAYING, 0);
        run(1);
        // As after a night: the loudspeaker is not there yet.
        speaker.pulledOut = true;
        speaker.refuses = Optional.of(SoundState.Reason.NO_DEVICE);
        set(Motion.PAUSED, 1);
        sound.say(words(1));
        run(4);
        speaker.pulledOut = false;
        speaker.refuses = Optional.empty();
        double back = now();
        run(4);

        assertThat(speaker.loudest(back, now())).isGreaterThan(0.4f);
        run(8);
        assertThat(speaker.loudest(back + 4.5, now())).isLessThan(AUDIBLE);
    }

    @Test
    void whatIsToldLateOfGoingOnIsLeftOut() {
        speaker.refuses = Optional.of(SoundState.Reason.NO_DEVICE);
        run(0.5);
        set(Motion.COUNTING_IN, 5);
        sound.say(words(1));
        run(2);
        speaker.refuses = Optional.empty();
        run(4);

        assertThat(speaker.loudest(0, now())).isLessThan(AUDIBLE);
    }

    private static Pcm words(int seconds) {
        float[] samples = new float[seconds * Pcm.RATE];
        Arrays.fill(samples, 0.5f);
        return new Pcm(samples);
    }

    private float level(double at) {
        return speaker.loudest(at, at + 0.02);
    }
}
