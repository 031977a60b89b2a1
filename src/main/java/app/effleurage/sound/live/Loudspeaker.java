package app.effleurage.sound.live;

import app.effleurage.sound.Pcm;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The machine's own loudspeaker, through Java Sound. */
public final class Loudspeaker implements SoundOut {

    /** Of one channel first; some devices take only two. */
    private static final List<Integer> CHANNELS = List.of(1, 2);
    private static final int BITS = 16;
    private static final int SAMPLE_BYTES = 2;

    /** What lies between a write and the ear: 50 ms. */
    private static final int BUFFER_SAMPLES = Pcm.RATE / 20;

    @Override
    public Line open() throws NoSoundException {
        for (int channels : CHANNELS) {
            AudioFormat format = new AudioFormat(Pcm.RATE, BITS, channels, true, false);
            try {
                SourceDataLine line = AudioSystem.getSourceDataLine(format);
                line.open(format, BUFFER_SAMPLES * channels * SAMPLE_BYTES);
                line.start();
                return new Open(line, channels);
            } catch (LineUnavailableException | SecurityException busy) {
                throw new NoSoundException(SoundState.Reason.BUSY, busy);
            } catch (IllegalArgumentException noSuchLine) {
                // Not in this form; the next may do.
            }
        }
        throw new NoSoundException(SoundState.Reason.NO_DEVICE);
    }

    private static final class Open implements Line {

        private final SourceDataLine line;
        private final int channels;
        private byte[] bytes = new byte[0];

        Open(SourceDataLine line, int channels) {
            this.line = line;
            this.channels = channels;
        }

        @Override
        public int room() {
            return line.available() / (channels * SAMPLE_BYTES);
        }

        @Override
        public void write(float[] samples) throws NoSoundException {
            int length = samples.length * channels * SAMPLE_BYTES;
            if (bytes.length != length) {
                bytes = new byte[length];
            }
            int at = 0;
            for (float sample : samples) {
                int value = Math.clamp(Math.round(sample * Short.MAX_VALUE), Short.MIN_VALUE, Short.MAX_VALUE);
                for (int channel = 0; channel < channels; channel++) {
                    bytes[at++] = (byte) value;
                    bytes[at++] = (byte) (value >> Byte.SIZE);
                }
            }
            if (!line.isOpen() || line.write(bytes, 0, length) < length) {
                throw new NoSoundException(SoundState.Reason.LOST);
            }
        }

        @Override
        public long heard() {
            return line.getLongFramePosition();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
