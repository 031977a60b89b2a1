package app.effleurage.sound.ear;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routinefile.ReadResult;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.file.WavFile;
import app.effleurage.sound.mix.Track;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.sound.synth.BreathSounds;
import app.effleurage.sound.synth.CueSound;
import app.effleurage.sound.synth.CueSounds;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routines that ship, followed with the screen off: from the sound file alone it is told where one is. */
class FollowedByEarTest {

    private static final Path FOLDER = Path.of(System.getProperty("effleurage.home", "."), "routines");
    private static final double ON_TIME_SECONDS = 0.005;
    private static final CueSounds CUES = new CueSounds();
    private static final BreathSounds BREATHS = new BreathSounds();
    private static final Listener LISTENER = new Listener(CUES);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "circulation", "lymphatic-drainage", "product-absorption", "stress-relief", "tension-relief"})
    void eachStepsStartEachChangeOfSidesAndTheEndAreToldByTheirSound(String id) throws Exception {
        Score score = score(id);

        List<Listener.Heard> told = Follower.told(LISTENER.listen(written(score)));

        List<Listener.Heard> toTell = Follower.toTell(score);
        assertOnTime(told, toTell);
    }

    private static void assertOnTime(List<Listener.Heard> told, List<Listener.Heard> toTell) {
        assertThat(told).extracting(Listener.Heard::cue).isEqualTo(
                toTell.stream().map(Listener.Heard::cue).toList());
        for (int i = 0; i < told.size(); i++) {
            assertThat(Math.abs(told.get(i).atSeconds() - toTell.get(i).atSeconds())).as("%s", toTell.get(i))
                    .isLessThan(ON_TIME_SECONDS);
        }
    }

    /** The listener was made for the routines that ship; this one it had never heard. It was written afterwards. */
    @Test
    void aRoutineThatWasNotListenedToBeforeIsFollowedAsWell() throws Exception {
        Score score = compose(new RoutineReader(Locale.ENGLISH).read("stranger.json", Files.readAllBytes(
                Path.of("src/test/resources/app/effleurage/sound/ear/stranger.json"))));

        List<Listener.Heard> told = Follower.told(LISTENER.listen(written(score)));

        assertOnTime(told, Follower.toTell(score));
        assertThat(told).extracting(Listener.Heard::cue).filteredOn(CueSound.CHANGE_SIDES::equals).hasSize(3);
        assertThat(told).extracting(Listener.Heard::cue).filteredOn(CueSound.STEP::equals).hasSize(7);
        // With ticks for each stroke, taps among them.
        assertOnTime(Follower.told(LISTENER.listen(written(score, Channel.CUES, Channel.BREATH, Channel.STROKES))),
                Follower.toTell(score));
    }

    @Test
    void whereNoCuesAreNoneIsHeard() throws Exception {
        float[] samples = written(score("stress-relief"), Channel.BREATH, Channel.STROKES);

        assertThat(LISTENER.listen(samples)).isEmpty();
    }

    /** The sound file as the command writes it, read back by a stranger to it. */
    private float[] written(Score score) throws IOException, UnsupportedAudioFileException {
        return written(score, Channel.CUES, Channel.BREATH);
    }

    private float[] written(Score score, Channel... heard) throws IOException, UnsupportedAudioFileException {
        SoundSettings settings = SoundSettings.only(List.of(heard), Ambience.PAD);
        Path file = folder.resolve("out.wav");
        WavFile.write(new Track(new SoundPlan(score, CUES, BREATHS).soundings(settings, SoundPlan.Manner.PLAIN,
                List.of()), score.lengthNanos(), settings, Optional.empty()), file);
        return read(file);
    }

    static float[] read(Path file) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            assertThat(in.getFormat().matches(new AudioFormat(Pcm.RATE, Short.SIZE, 1, true, false))).isTrue();
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            float[] samples = new float[bytes.remaining() / Short.BYTES];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = bytes.getShort() / 32_768f;
            }
            return samples;
        }
    }

    static Score score(String id) {
        return compose(new RoutineReader(Locale.ENGLISH).read(FOLDER.resolve(id + ".json")));
    }

    private static Score compose(ReadResult read) {
        return Composer.compose(read.routine().orElseThrow()).score().orElseThrow();
    }
}
