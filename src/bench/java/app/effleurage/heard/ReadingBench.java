package app.effleurage.heard;

import app.effleurage.journal.Hearing;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.live.SoundOut;
import app.effleurage.sound.voice.SpeechException;
import app.effleurage.sound.voice.SpeechFinder;
import app.effleurage.sound.voice.SpeechProgram;
import app.effleurage.sound.voice.Voice;
import app.effleurage.sound.voice.VoiceStudio;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * How long it takes from being asked until the first sample of a word is given to the loudspeaker, and until what was
 * said before is silent, with the system's own speech. The loudspeaker is one that takes 48,000 samples a second and
 * holds 50 ms, as ours; what it holds is heard later by that.
 */
public final class ReadingBench {

    private static final int ROUNDS = 20;
    private static final int HOLDS = Pcm.RATE / 20;
    private static final float SPEECH = 2e-3f;
    private static final double MILLI = 1e6;

    private volatile long firstWord;
    private volatile CountDownLatch said = new CountDownLatch(1);
    private volatile boolean isAwaited;
    private volatile boolean isRendered;

    private ReadingBench() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new ReadingBench().run();
    }

    private void run() throws IOException, InterruptedException {
        VoiceStudio studio = new VoiceStudio(new Told(SpeechFinder.find(System.getenv(), System::getProperty).orElseThrow()),
                Files.createTempDirectory("reading"), Runnable::run);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        ReadingVoice voice = new ReadingVoice(new ReadingVoice.Surroundings(Line::new, thread, () -> Locale.ENGLISH,
                () -> Optional.of(studio), note -> System.out.println("note: " + note)), Hearing.DEFAULT);
        List<Double> cold = new ArrayList<>();
        cold.add(ask(voice, "Settings, and back, button"));
        List<Double> quietly = new ArrayList<>();
        List<Double> cutting = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Thread.sleep(2_500);
            quietly.add(ask(voice, "Volume, slider, " + i + " percent"));
            Thread.sleep(300);
            cutting.add(ask(voice, "Light, dark, high contrast, button " + i));
        }
        tell("first of all", cold);
        tell("while nothing is said", quietly);
        tell("cutting off another", cutting);
        thread.shutdownNow();
    }

    private double ask(ReadingVoice voice, String text) throws InterruptedException {
        said = new CountDownLatch(1);
        isRendered = false;
        isAwaited = true;
        long at = System.nanoTime();
        voice.say(List.of(text));
        said.await();
        return (firstWord - at) / MILLI;
    }

    private static void tell(String what, List<Double> millis) {
        List<Double> all = millis.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s: median %.0f ms, most %.0f ms%n", what, all.get(all.size() / 2), all.getLast());
    }

    /** Says when it has rendered what was asked for last. */
    private final class Told implements SpeechProgram {

        private final SpeechProgram program;

        Told(SpeechProgram program) {
            this.program = program;
        }

        @Override
        public String name() {
            return program.name();
        }

        @Override
        public List<Voice> voices() {
            return program.voices();
        }

        @Override
        public Pcm render(String text, Voice voice, int wordsPerMinute) throws SpeechException, InterruptedException {
            Pcm made = program.render(text, voice, wordsPerMinute);
            isRendered = true;
            return made;
        }
    }

    private final class Line implements SoundOut.Line {

        private final long opened = System.nanoTime();
        private long written;

        @Override
        public int room() {
            written = Math.max(written, heard());
            return (int) (HOLDS - (written - heard()));
        }

        @Override
        public void write(float[] samples) {
            written += samples.length;
            boolean isWord = false;
            for (float sample : samples) {
                isWord |= Math.abs(sample) > SPEECH;
            }
            // What is faded out before it is rendered is the word before.
            if (isWord && isAwaited && isRendered) {
                isAwaited = false;
                firstWord = System.nanoTime();
                said.countDown();
            }
        }

        @Override
        public long heard() {
            return (long) ((System.nanoTime() - opened) / 1e9 * Pcm.RATE);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
