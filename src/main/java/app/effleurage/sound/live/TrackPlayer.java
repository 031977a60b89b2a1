package app.effleurage.sound.live;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.live.SoundOut.Line;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.mix.Track;
import java.util.function.BooleanSupplier;

/** Plays a track from beginning to end, led by nobody. The thread that calls waits as long as it sounds. */
public final class TrackPlayer {

    private static final int BLOCK = LiveSound.BLOCK;

    /** What a loudspeaker still holds when all has been written is half as long. */
    private static final int TAIL = Pcm.RATE / 10;

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
            PatientWriter writer = new PatientWriter(line);
            writer.rest(LiveSound.LEAD_IN);
            FadeOut fade = new FadeOut(wanted);
            float[] block = new float[BLOCK];
            for (long i = 0; i < track.length() && !fade.isOver(); i += BLOCK) {
                track.read(block);
                fade.take(block);
                writer.write(block);
            }
            writer.rest(TAIL);
        }
    }
}
