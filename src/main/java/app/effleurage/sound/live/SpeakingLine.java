package app.effleurage.sound.live;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.live.SoundOut.Line;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Says one thing after another, of which each may cut off the one before. The loudspeaker stays open in between, so
 * that only the first waits for it. For one thread, which waits as long as it sounds.
 */
public final class SpeakingLine implements AutoCloseable {

    private static final int BLOCK = LiveSound.BLOCK;

    /** Quiet at which a loudspeaker wakes up: less than for a routine, for somebody waits. */
    private static final int LEAD_IN = Pcm.RATE / 10;

    private final SoundOut out;
    private Optional<Opened> opened = Optional.empty();

    /** A loudspeaker that is open, and what writes to it. */
    private record Opened(Line line, PatientWriter writer) {
    }

    public SpeakingLine(SoundOut out) {
        this.out = out;
    }

    public boolean isOpen() {
        return opened.isPresent();
    }

    /**
     * Plays it, or as much as is wanted.
     *
     * @param gain the factor for its samples, 0 to 1
     * @param wanted asked every 10 ms; once it is not, what sounds is faded out
     * @throws NoSoundException when there is no loudspeaker, or no more
     */
    public void play(Pcm sound, float gain, BooleanSupplier wanted) throws NoSoundException {
        try {
            PatientWriter writer = opened.isPresent() ? opened.get().writer : open();
            FadeOut fade = new FadeOut(wanted);
            float[] samples = sound.samples();
            for (int from = 0; from < samples.length && !fade.isOver(); from += BLOCK) {
                float[] block = new float[BLOCK];
                int length = Math.min(BLOCK, samples.length - from);
                for (int i = 0; i < length; i++) {
                    block[i] = gain * samples[from + i];
                }
                fade.take(block);
                writer.write(block);
            }
        } catch (NoSoundException gone) {
            close();
            throw gone;
        }
    }

    /** Lets 10 ms of quiet go by on the open loudspeaker. */
    public void rest() throws NoSoundException {
        try {
            opened.orElseThrow().writer.rest(BLOCK);
        } catch (NoSoundException gone) {
            close();
            throw gone;
        }
    }

    /** Lets go of the loudspeaker, until there is something to be said again. */
    @Override
    public void close() {
        opened.ifPresent(now -> now.line.close());
        opened = Optional.empty();
    }

    private PatientWriter open() throws NoSoundException {
        Line line = out.open();
        PatientWriter writer = new PatientWriter(line);
        opened = Optional.of(new Opened(line, writer));
        writer.rest(LEAD_IN);
        return writer;
    }
}
