package app.effleurage.sound.live;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.live.SoundState.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A loudspeaker that plays what it is given by a clock turned by hand, and remembers what was heard when. */
public final class FakeSpeaker implements SoundOut {

    private static final int BUFFER = Pcm.RATE / 20;
    private static final double SECOND_NANOS = 1e9;

    private final LongSupplier nanos;
    private final long start;
    /** All that was heard, a sample for each of the clock's since the start. */
    private final float[] heard;

    Optional<Reason> refuses = Optional.empty();
    boolean pulledOut;
    boolean hangs;
    /** Done each time before it says how much was heard: a thread can be held up there. */
    Runnable beforeHeard = () -> { };
    int opened;
    int open;

    public FakeSpeaker(LongSupplier nanos, int seconds) {
        this.nanos = nanos;
        start = nanos.getAsLong();
        heard = new float[seconds * Pcm.RATE];
    }

    @Override
    public Line open() throws NoSoundException {
        if (refuses.isPresent()) {
            throw new NoSoundException(refuses.get());
        }
        opened++;
        open++;
        return new FakeLine(clock());
    }

    /** Does what the sound's own thread does. */
    public static void pump(LiveSound sound) {
        sound.pump();
    }

    /** Samples of the clock since the start. */
    long clock() {
        return Math.round((nanos.getAsLong() - start) * Pcm.RATE / SECOND_NANOS);
    }

    /** What was heard from one second to another. */
    public float[] heard(double fromSeconds, double toSeconds) {
        return Arrays.copyOfRange(heard, (int) (fromSeconds * Pcm.RATE), (int) (toSeconds * Pcm.RATE));
    }

    float loudest(double fromSeconds, double toSeconds) {
        float loudest = 0;
        for (float sample : heard(fromSeconds, toSeconds)) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    private final class FakeLine implements Line {

        private final long openedAt;
        private long written;

        FakeLine(long openedAt) {
            this.openedAt = openedAt;
        }

        @Override
        public int room() {
            return hangs ? 0 : (int) (BUFFER - (written - played()));
        }

        @Override
        public void write(float[] samples) throws NoSoundException {
            if (pulledOut) {
                throw new NoSoundException(Reason.LOST);
            }
            for (float sample : samples) {
                heard[(int) (openedAt + written++)] = sample;
            }
        }

        @Override
        public long heard() {
            beforeHeard.run();
            return played();
        }

        @Override
        public void close() {
            open--;
        }

        private long played() {
            return Math.min(written, clock() - openedAt);
        }
    }
}
