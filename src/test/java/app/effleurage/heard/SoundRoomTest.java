package app.effleurage.heard;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Hearing;
import app.effleurage.playback.ManualTimeSource;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Ear;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.live.SoundState;
import app.effleurage.sound.live.TapeSpeaker;
import app.effleurage.sound.voice.FakeProgram;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.SpeechException.Reason;
import app.effleurage.sound.voice.Voice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A script stands in for the speech program, so it needs a shell. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SoundRoomTest {

    private static final double LEAD_IN = 0.3;

    @TempDir
    Path folder;

    private final TapeSpeaker speaker = new TapeSpeaker();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Optional<String>> notes = new ArrayList<>();

    private SoundRoom room(SoundOut out, Executor home) {
        return new SoundRoom(new SoundRoom.Ways(out, home, new SameThread(), new SameThread(), new SameThread()),
                new ManualTimeSource(), Locale.ENGLISH, new SoundRoom.Speech(folder.resolve("kept"),
                Map.of("PATH", folder.toString()), name -> name.equals("os.name") ? "Linux" : null), failures::add);
    }

    private FakeProgram program(String body) throws Exception {
        FakeProgram program = new FakeProgram(folder);
        program.thatThen("espeak-ng", body);
        return program;
    }

    private static Hearing hearing(HowMuch spoken, Channel... heard) {
        return new Hearing(SoundSettings.only(List.of(heard), Ambience.RAIN), spoken, Optional.empty(), false);
    }

    private double loudest(double from, double to) {
        float[] heard = speaker.heard();
        return Ear.peak(Arrays.copyOfRange(heard, (int) ((LEAD_IN + from) * Pcm.RATE),
                (int) Math.min(heard.length, (LEAD_IN + to) * Pcm.RATE)));
    }

    private double seconds() {
        return speaker.heard().length / (double) Pcm.RATE - LEAD_IN;
    }

    @Test
    void findsTheVoicesAndTellsThemAtHome() throws Exception {
        program(FakeProgram.SPEAKS);
        List<Voice> found = new ArrayList<>();

        room(speaker, waiting::add).findVoices(found::addAll);

        assertThat(found).isEmpty();
        waiting.remove().run();
        assertThat(found).extracting(voice -> voice.language().getLanguage()).contains("en", "de");
    }

    @Test
    void aSampleIsACueABreathAndALineAsLoudAsChosen() throws Exception {
        FakeProgram program = program(FakeProgram.SPEAKS);

        room(speaker, Runnable::run).tryOut(
                hearing(HowMuch.ALL, Channel.CUES, Channel.BREATH, Channel.VOICE), notes::add);

        assertThat(program.heard()).contains("Breathe in, and let your hands glide slowly out to the temples.");
        assertThat(loudest(0.2, 1.5)).isGreaterThan(0.05);
        assertThat(loudest(3, 5)).isGreaterThan(0.005);
        assertThat(loudest(6.2, 6.7)).isGreaterThan(0.05);
        assertThat(seconds()).isBetween(7.0, 9.0);
        assertThat(speaker.isOpen()).isFalse();
        assertThat(notes).containsExactly(Optional.empty());
    }

    @Test
    void whatIsSwitchedOffIsNotInTheSample() throws Exception {
        FakeProgram program = program(FakeProgram.SPEAKS);

        room(speaker, Runnable::run).tryOut(hearing(HowMuch.NONE, Channel.VOICE, Channel.AMBIENCE), notes::add);

        assertThat(program.heard()).isEmpty();
        // Rain alone, which comes slowly and goes slowly.
        assertThat(loudest(0, 0.3)).isLessThan(0.002);
        assertThat(loudest(4, 6)).isBetween(0.01, 0.3);
        assertThat(loudest(seconds() - 0.2, seconds())).isLessThan(0.002);
    }

    @Test
    void aNewSampleTakesThePlaceOfTheOneThatSounds() throws Exception {
        program(FakeProgram.SPEAKS);
        SoundRoom[] room = new SoundRoom[1];
        boolean[] asked = new boolean[1];
        // In the midst of the first one the second is asked for, and waits until the first has ended.
        SoundOut out = new WatchedOut(speaker, () -> {
            if (!asked[0] && seconds() > 1) {
                asked[0] = true;
                room[0].tryOut(hearing(HowMuch.NONE, Channel.CUES), notes::add);
            }
        });
        Queue<Runnable> players = new ArrayDeque<>();
        SameThread oneByOne = new SameThread() {
            @Override
            public void execute(Runnable work) {
                players.add(work);
            }
        };
        room[0] = new SoundRoom(new SoundRoom.Ways(out, Runnable::run, new SameThread(), oneByOne, new SameThread()),
                new ManualTimeSource(), Locale.ENGLISH, new SoundRoom.Speech(folder, Map.of(), _ -> null),
                failures::add);

        room[0].tryOut(hearing(HowMuch.NONE, Channel.CUES), notes::add);
        players.remove().run();
        double first = seconds();
        players.remove().run();

        assertThat(first).isLessThan(1.5);
        assertThat(seconds() - first).isGreaterThan(3);
        assertThat(Ear.sharpestBend(speaker.heard())).isLessThan(0.01);
        room[0].endSample();
    }

    @Test
    void withoutALoudspeakerOrAVoiceANoteSaysSo() throws Exception {
        SoundOut none = () -> {
            throw new NoSoundException(SoundState.Reason.NO_DEVICE);
        };
        Hearing all = hearing(HowMuch.ALL, Channel.CUES, Channel.VOICE);

        room(none, Runnable::run).tryOut(hearing(HowMuch.NONE, Channel.CUES), notes::add);
        room(speaker, Runnable::run).tryOut(all, notes::add);
        program("exit 1\n");
        room(speaker, Runnable::run).tryOut(all, notes::add);

        assertThat(notes).containsExactly(
                Optional.of(new SoundState.Silent(SoundState.Reason.NO_DEVICE).inWords(Locale.ENGLISH)),
                Optional.of(Reason.MISSING.inWords(Locale.ENGLISH)),
                Optional.of(Reason.FAILED.inWords(Locale.ENGLISH)));
        // The rest is heard all the same.
        assertThat(loudest(0.2, 1.5)).isGreaterThan(0.05);
        assertThat(failures).isEmpty();
    }

    @Test
    void aBugIsBroughtHome() {
        SoundRoom room = new SoundRoom(new SoundRoom.Ways(
                        speaker, Runnable::run, new SameThread(), new SameThread(), new SameThread()),
                new ManualTimeSource(), Locale.ENGLISH, new SoundRoom.Speech(folder, Map.of(), _ -> {
                    throw new IllegalStateException("broken");
                }), failures::add);

        room.findVoices(_ -> { });

        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }
}
