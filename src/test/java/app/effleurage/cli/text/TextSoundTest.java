package app.effleurage.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.heard.SameThread;
import app.effleurage.heard.SoundRoom;
import app.effleurage.journal.Hearing;
import app.effleurage.playback.ManualTimeSource;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.live.SoundState;
import app.effleurage.sound.voice.SpeechException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TextSoundTest {

    private final ManualTimeSource time = new ManualTimeSource();
    private final List<String> said = new ArrayList<>();
    private final CountDownLatch woken = new CountDownLatch(1);

    /** Somebody who begins at once, waits until the sound has something to tell, and leaves. */
    private final class Listener implements TextTerminal {

        private int waits;

        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public boolean canAnswer() {
            return true;
        }

        @Override
        public Typed await(Duration longest) {
            waits++;
            if (waits == 1) {
                return new Typed.Line("");
            }
            return waits == 2 && isWoken() ? new Typed.Nothing() : new Typed.Line("q");
        }

        private boolean isWoken() {
            try {
                return woken.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                return false;
            }
        }

        @Override
        public void leave() {
            throw new AssertionError("nobody asked the program to end");
        }

        @Override
        public void wake() {
            woken.countDown();
        }
    }

    @Test
    void whatIsNotHeardIsSaidInALine() {
        Listener listener = new Listener();
        List<Throwable> failures = new ArrayList<>();
        TextSound sound = new TextSound(listener, home -> new SoundRoom(new SoundRoom.Ways(() -> {
            throw new NoSoundException(SoundState.Reason.NO_DEVICE);
        }, home, new SameThread(), new SameThread(), new SameThread()), time, Locale.ENGLISH,
                new SoundRoom.Speech(Path.of("none"), Map.of(), _ -> null), failures::add), Hearing.DEFAULT);

        try (sound) {
            new TextPlayer(Shipped.arranged("stress-relief"), listener, time, Locale.ENGLISH, Optional.of(sound))
                    .play(Duration.ZERO);
        }

        assertThat(said).contains(SpeechException.Reason.MISSING.inWords(Locale.ENGLISH),
                new SoundState.Silent(SoundState.Reason.NO_DEVICE).inWords(Locale.ENGLISH));
        assertThat(said.getLast()).startsWith("Left in step 1");
        assertThat(failures).isEmpty();
    }
}
