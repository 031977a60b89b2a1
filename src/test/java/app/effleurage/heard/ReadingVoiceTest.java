package app.effleurage.heard;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Hearing;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Ear;
import app.effleurage.sound.Level;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.live.SoundState;
import app.effleurage.sound.live.TapeSpeaker;
import app.effleurage.sound.voice.SpeechException.Reason;
import app.effleurage.sound.voice.VoiceStudio;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingVoiceTest {

    private static final Hearing HEARING = Hearing.DEFAULT;

    @TempDir
    Path folder;

    private final TapeSpeaker speaker = new TapeSpeaker();
    private final ToneTalker talker = new ToneTalker();
    private final Queue<Runnable> thread = new ArrayDeque<>();
    private final List<Optional<String>> notes = new ArrayList<>();
    private Locale locale = Locale.ENGLISH;
    private Runnable atEachBlock = () -> { };

    private ReadingVoice voice(SoundOut out, Optional<VoiceStudio> studio) {
        return new ReadingVoice(new ReadingVoice.Surroundings(out, thread::add, () -> locale, () -> studio, notes::add),
                HEARING);
    }

    private ReadingVoice voice() {
        SoundOut out = new WatchedOut(speaker, () -> atEachBlock.run());
        return voice(out, Optional.of(new VoiceStudio(talker, folder, Runnable::run)));
    }

    private void work() {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }

    private List<String> said() {
        return talker.said(speaker.heard());
    }

    private double seconds() {
        return speaker.heard().length / (double) Pcm.RATE;
    }

    @Test
    void saysItSentenceBySentenceAndLetsGoOfTheLoudspeakerAWhileAfter() {
        voice().say(List.of("Settings of this program. Colours as you like them", "Back to where you were, button"));
        work();

        assertThat(said()).containsExactly("Settings of this program.", "Colours as you like them",
                "Back to where you were, button");
        assertThat(Ear.peak(speaker.heard())).isLessThan(0.75);
        assertThat(speaker.isOpen()).isFalse();
        assertThat(seconds()).isGreaterThan(ReadingVoice.LINGER / 100.0);
        assertThat(notes).isEmpty();
    }

    @Test
    void nothingOfItIsKept() {
        voice().say(List.of("Settings, button"));
        work();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNewOneCutsOffTheOneThatSoundsWithoutAClickAndGoesOnThroughTheSameLoudspeaker() {
        ReadingVoice voice = voice();
        boolean[] asked = new boolean[1];
        atEachBlock = () -> {
            if (!asked[0] && seconds() > 0.8) {
                asked[0] = true;
                voice.say(List.of("Chin and throat together"));
            }
        };

        voice.say(List.of("Jaw and cheeks and temples and forehead and neck and shoulders and hands", "Never said"));
        thread.remove().run();
        double cut = seconds();
        work();

        assertThat(cut).isBetween(0.8, 0.9);
        assertThat(said()).containsExactly("Jaw and cheeks and temples and forehead and neck and shoulders and hands",
                "Chin and throat together");
        // These tones bend by a seventh of this; one that is cut bends by more than twice as much, even where it crosses zero.
        assertThat(Ear.sharpestBend(speaker.heard())).isLessThan(0.002);
        assertThat(speaker.isOpen()).isFalse();
    }

    @Test
    void ofManyThatComeAtOnceOnlyTheLastIsSaid() {
        ReadingVoice voice = voice();
        for (int i = 0; i < 40; i++) {
            voice.say(List.of("Number " + i + " of forty"));
        }
        work();

        assertThat(said()).containsExactly("Number 39 of forty");
    }

    @Test
    void whatIsAddedIsSaidAfterwards() {
        ReadingVoice voice = voice();
        voice.say(List.of("Once more, button"));
        voice.add(List.of("The card is in your folder"));
        work();
        voice.add(List.of("Given up at last"));
        work();

        assertThat(said()).containsExactly("Once more, button", "The card is in your folder", "Given up at last");
    }

    @Test
    void hushedItIsSilentSoon() {
        ReadingVoice voice = voice();
        boolean[] asked = new boolean[1];
        atEachBlock = () -> {
            if (!asked[0] && seconds() > 0.6) {
                asked[0] = true;
                voice.hush();
            }
        };
        voice.say(List.of("Jaw and cheeks and temples and forehead and neck and shoulders", "Never said"));
        thread.remove().run();

        assertThat(seconds()).isLessThan(0.7);
        work();
        assertThat(said()).hasSize(1);
        assertThat(speaker.isOpen()).isFalse();
    }

    @Test
    void isAsLoudAsTheVoiceOfARoutineButNeverSilent() {
        SoundSettings half = HEARING.sound().with(Channel.VOICE, new Level(false, 80));
        assertThat(loudest(half)).isBetween(0.6 * loudest(HEARING.sound()), 0.68 * loudest(HEARING.sound()));
        assertThat(loudest(half.withMasterPercent(0))).isBetween(
                0.24 * loudest(HEARING.sound()), 0.26 * loudest(HEARING.sound()));
    }

    private double loudest(SoundSettings sound) {
        TapeSpeaker own = new TapeSpeaker();
        ReadingVoice voice = voice(own, Optional.of(new VoiceStudio(talker, folder, Runnable::run)));
        voice.hear(HEARING.withSound(sound));
        voice.say(List.of("Settings of this program"));
        work();
        return Ear.peak(own.heard());
    }

    @Test
    void whyNothingIsHeardIsToldOnceAndThatAllIsWellAgain() {
        ReadingVoice voice = voice();
        talker.fails = Optional.of(Reason.FAILED);
        voice.say(List.of("One", "Two"));
        work();
        talker.fails = Optional.empty();
        voice.say(List.of("Three"));
        work();
        locale = Locale.JAPANESE;
        voice.say(List.of("四"));
        work();
        locale = Locale.ENGLISH;
        voice(speaker, Optional.empty()).say(List.of("Five"));
        work();
        voice(() -> {
            throw new NoSoundException(SoundState.Reason.NO_DEVICE);
        }, Optional.of(new VoiceStudio(talker, folder, Runnable::run))).say(List.of("Six"));
        work();

        assertThat(notes).containsExactly(Optional.of(Reason.FAILED.inWords(Locale.ENGLISH)), Optional.empty(),
                Optional.of(Reason.NO_VOICE.inWords(Locale.JAPANESE)),
                Optional.of(Reason.MISSING.inWords(Locale.ENGLISH)),
                Optional.of(new SoundState.Silent(SoundState.Reason.NO_DEVICE).inWords(Locale.ENGLISH)));
    }

    @Test
    void aLoudspeakerThatGoesWhileNothingIsSaidIsOpenedAnew() {
        int[] opened = new int[1];
        SoundOut counted = () -> {
            opened[0]++;
            return speaker.open();
        };
        SoundOut out = new WatchedOut(counted, () -> {
            if (opened[0] == 1 && seconds() > 3) {
                throw new NoSoundException(SoundState.Reason.LOST);
            }
        });
        ReadingVoice voice = voice(out, Optional.of(new VoiceStudio(talker, folder, Runnable::run)));
        voice.say(List.of("Settings of this program"));
        work();
        voice.say(List.of("Back again to the page"));
        work();

        assertThat(said()).containsExactly("Settings of this program", "Back again to the page");
        assertThat(notes).isEmpty();
        assertThat(speaker.isOpen()).isFalse();
    }
}
