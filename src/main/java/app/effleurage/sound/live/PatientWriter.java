package app.effleurage.sound.live;

import app.effleurage.sound.live.SoundOut.Line;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** Writes to a loudspeaker block by block, each as soon as there is room for it, and keeps it awake meanwhile. */
final class PatientWriter {

    private static final int BLOCK = LiveSound.BLOCK;
    private static final long BETWEEN_LOOKS_NANOS = 5_000_000;
    /** A loudspeaker that takes nothing for a second is gone. */
    private static final int MOST_LOOKS = 200;

    private final Line line;
    private final WakingNoise noise = new WakingNoise();
    private final float[] quiet = new float[BLOCK];

    PatientWriter(Line line) {
        this.line = line;
    }

    /** Waits for room, and writes a block, which is changed by it. */
    void write(float[] block) throws NoSoundException {
        for (int looks = 0; line.room() < block.length; looks++) {
            if (looks == MOST_LOOKS) {
                throw new NoSoundException(SoundState.Reason.LOST);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        noise.addTo(block);
        line.write(block);
    }

    /** Writes quiet, in whole blocks. */
    void rest(int samples) throws NoSoundException {
        for (int i = 0; i < samples; i += BLOCK) {
            Arrays.fill(quiet, 0);
            write(quiet);
        }
    }
}
