package app.effleurage.sound.live;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.live.SoundOut.Line;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.mix.Track;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Plays a track from beginning to end, led by nobody. The thread that calls waits as long as it sounds. */
public final class TrackPlayer {

    private static final int BLOCK = LiveSound.BLOCK;

    /** What a loudspeaker still holds when all has been written is half as long. */
    private static final int TAIL = Pcm.RATE / 10;

    /** Quick enough to be over at once, slow enough not to click. */
    private static final int FADE = 3 * BLOCK;

    private static final long BETWEEN_LOOKS_NANOS = 5_000_000;
    /** A loudspeaker that takes nothing for a second is gone. */
    private static final int MOST_LOOKS = 200;

    private final SoundOut out;

    public TrackPlayer(SoundOut out) {
        this.out = out;
    }

    /**
     * Plays it, or as much as is wanted.
     *
     * @param wanted asked every few milliseconds; once it is not, what sounds is faded out
     * @throws NoSoundException when there is no loudspeaker, or no more
     */
    public void play(Track track, BooleanSupplier wanted) throws NoSoundException {
        try (Line line = out.open()) {
            WakingNoise noise = new WakingNoise();
            float[] block = new float[BLOCK];
            for (int i = 0; i < LiveSound.LEAD_IN; i += BLOCK) {
                write(block, noise, line);
            }
            int left = FADE;
            for (long i = 0; i < track.length() && left > 0; i += BLOCK) {
                track.read(block);
                left = wanted.getAsBoolean() && left == FADE ? FADE : fade(block, left);
                write(block, noise, line);
            }
            for (int i = 0; i < TAIL; i += BLOCK) {
                write(block, noise, line);
            }
        }
    }

    private static int fade(float[] block, int left) {
        for (int i = 0; i < block.length; i++) {
            block[i] *= Math.max(0, left - i) / (float) FADE;
        }
        return left - block.length;
    }

    private static void write(float[] block, WakingNoise noise, Line line) throws NoSoundException {
        for (int looks = 0; line.room() < BLOCK; looks++) {
            if (looks == MOST_LOOKS) {
                throw new NoSoundException(SoundState.Reason.LOST);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        noise.addTo(block);
        line.write(block);
        Arrays.fill(block, 0);
    }
}
