package app.effleurage.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import app.effleurage.score.Score;
import app.effleurage.sound.mix.Track;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.synth.AmbienceLoops;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSounds;
import app.effleurage.sound.synth.Loudness;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routines that ship, rendered whole and heard by measure: what is said here is found in the samples. */
class ShippedSoundTest {

    private static final Path FOLDER = Path.of(System.getProperty("effleurage.home", "."), "routines");
    private static final CueSounds CUES = new CueSounds();
    private static final BreathSounds BREATHS = new BreathSounds();
    private static final AmbienceLoops LOOPS = new AmbienceLoops();

    private static final double ON_TIME_SECONDS = 0.020;
    private static final double MINUS_ONE_DB = 0.891;
    private static final double NO_CLICK = 0.01;

    private static Score score(String id) {
        return Composer.compose(new RoutineReader(Locale.ENGLISH).read(FOLDER.resolve(id + ".json"))
                .routine().orElseThrow()).score().orElseThrow();
    }

    private static float[] render(Score score, Optional<Ambience> ambience, List<Sounding> voice, Channel... heard) {
        SoundSettings settings = SoundSettings.only(List.of(heard), Ambience.PAD);
        List<Sounding> soundings =
                new SoundPlan(score, CUES, BREATHS).soundings(settings, SoundPlan.Manner.PLAIN, voice);
        Track track = new Track(soundings, score.lengthNanos(), settings, ambience.map(LOOPS::of));
        float[] all = new float[Math.toIntExact(track.length())];
        float[] block = new float[4800];
        for (int at = 0; at < all.length; at += block.length) {
            track.read(block);
            System.arraycopy(block, 0, all, at, Math.min(block.length, all.length - at));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "circulation", "lymphatic-drainage", "product-absorption", "stress-relief", "tension-relief"})
    void everyCueIsHeardWhereTheScoreSaysWithNoClickAndNoPeakTooHigh(String id) {
        Score score = score(id);
        float[] heard = render(score, Optional.empty(), List.of(), Channel.CUES);
        List<Double> onsets = Ear.onsets(heard);

        for (Cue cue : score.cues()) {
            if (cue.kind() != CueKind.STROKE) {
                double at = cue.atNanos() / 1e9;
                assertThat(onsets).as(cue + " among " + onsets.stream().filter(on -> Math.abs(on - at) < 1).toList())
                        .anyMatch(on -> Math.abs(on - at) <= ON_TIME_SECONDS);
            }
        }
        assertThat(Ear.peak(heard)).isLessThan(MINUS_ONE_DB);
        assertThat(Ear.sharpestBend(heard)).isLessThan(NO_CLICK);
        // Nothing stands out: the loudest moment after any cue is within a decibel and a half of any other.
        assertThat(Loudness.greatest(heard, Loudness.MOMENTARY)).isBetween(-22.1, -20.5);
    }

    @Test
    void withEverythingOnNothingClicksPeaksOrStandsOut() {
        Score score = score("stress-relief");
        float[] heard = render(score, Optional.of(Ambience.WAVES), List.of(),
                Channel.CUES, Channel.STROKES, Channel.BREATH, Channel.AMBIENCE);

        assertThat(Ear.peak(heard)).isLessThan(MINUS_ONE_DB);
        assertThat(Ear.sharpestBend(heard)).isLessThan(NO_CLICK);
        assertThat(Loudness.greatest(heard, Loudness.MOMENTARY)).isLessThan(-20);
    }

    @Test
    void whatOnlyAccompaniesNeverLeaps() {
        float[] heard = render(score("stress-relief"), Optional.of(Ambience.WAVES), List.of(),
                Channel.STROKES, Channel.BREATH, Channel.AMBIENCE);

        double[] course = Loudness.course(heard, Loudness.SHORT_TERM);
        int fadedIn = 8;
        int fadesOut = course.length - 12;
        for (int i = fadedIn; i < fadesOut; i++) {
            assertThat(Math.abs(course[i] - course[i - 1])).as("step %s of %s", i, course.length).isLessThan(9);
        }
    }

    @Test
    void theMeasureFindsAClick() {
        float[] heard = render(score("circulation"), Optional.empty(), List.of(), Channel.CUES);
        // A bell cut off, as a careless pause would.
        float[] cut = Arrays.copyOf(heard, 2 * Pcm.RATE);
        Arrays.fill(cut, (int) (0.3 * Pcm.RATE), cut.length, 0);

        assertThat(Ear.sharpestBend(cut)).isGreaterThan(NO_CLICK);
    }

    @Test
    void theBackgroundStepsBackNineDecibelsUnderSpeechAndReturns() {
        Score score = score("circulation");
        // Speech that says nothing, so that what lies under it can be measured.
        Sounding speech = new Sounding(20_000_000_000L, new Pcm(new float[6 * Pcm.RATE]), Channel.VOICE);
        float[] alone = render(score, Optional.of(Ambience.RAIN), List.of(), Channel.AMBIENCE);
        float[] under = render(score, Optional.of(Ambience.RAIN), List.of(speech), Channel.AMBIENCE, Channel.VOICE);

        assertThat(lowered(alone, under, 15, 19.5)).isZero();
        assertThat(lowered(alone, under, 20.1, 25.9)).isBetween(8.0, 10.0);
        assertThat(lowered(alone, under, 27.5, 32)).isZero();
        assertThat(Ear.sharpestBend(under)).isLessThan(NO_CLICK);
    }

    private static double lowered(float[] alone, float[] under, double from, double to) {
        return 20 * Math.log10(rms(alone, from, to) / rms(under, from, to));
    }

    private static double rms(float[] samples, double from, double to) {
        double sum = 0;
        for (int i = (int) (from * Pcm.RATE); i < to * Pcm.RATE; i++) {
            sum += samples[i] * (double) samples[i];
        }
        return Math.sqrt(sum);
    }
}
