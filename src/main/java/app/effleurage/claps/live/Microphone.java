package app.effleurage.claps.live;

import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/** The machine's own microphone, through Java Sound. */
public final class Microphone implements SoundIn {

    private static final int BITS = 16;
    private static final int SAMPLE_BYTES = 2;
    /** Two claps need no more than the first; some devices give only one of the others. */
    private static final List<AudioFormat> FORMATS =
            List.of(format(16_000, 1), format(48_000, 1), format(48_000, 2), format(32_000, 1));
    /** What is heard while nobody reads: 0.4 s. */
    private static final double BUFFER_SECONDS = 0.4;

    @Override
    public Line open() throws NoMicrophoneException {
        for (AudioFormat format : FORMATS) {
            try {
                TargetDataLine line = AudioSystem.getTargetDataLine(format);
                line.open(format, ((int) (format.getFrameRate() * BUFFER_SECONDS)) * format.getFrameSize());
                line.start();
                return new Open(line, format);
            } catch (LineUnavailableException | SecurityException refused) {
                throw new NoMicrophoneException(MicrophoneState.REFUSED, refused);
            } catch (IllegalArgumentException noSuchLine) {
                // Not in this form; the next may do.
            }
        }
        throw new NoMicrophoneException(MicrophoneState.NO_MICROPHONE, null);
    }

    private static AudioFormat format(int rate, int channels) {
        return new AudioFormat(rate, BITS, channels, true, false);
    }

    private static final class Open implements Line {

        private final TargetDataLine line;
        private final int rate;
        private final int channels;
        private byte[] bytes = new byte[0];

        Open(TargetDataLine line, AudioFormat format) {
            this.line = line;
            rate = (int) format.getSampleRate();
            channels = format.getChannels();
        }

        @Override
        public int rate() {
            return rate;
        }

        @Override
        public int read(float[] into) throws NoMicrophoneException {
            int frame = channels * SAMPLE_BYTES;
            int most = into.length * frame;
            if (bytes.length < most) {
                bytes = new byte[most];
            }
            if (!line.isOpen()) {
                throw new NoMicrophoneException(MicrophoneState.LOST, null);
            }
            // No more than there is: a read of more would wait.
            int length = line.read(bytes, 0, Math.min(most, line.available() / frame * frame));
            return decode(length, into);
        }

        private int decode(int length, float[] into) {
            int count = length / (channels * SAMPLE_BYTES);
            int at = 0;
            for (int i = 0; i < count; i++) {
                int sum = 0;
                for (int channel = 0; channel < channels; channel++) {
                    sum += bytes[at] & 0xff | bytes[at + 1] << Byte.SIZE;
                    at += SAMPLE_BYTES;
                }
                into[i] = sum / (float) channels / -Short.MIN_VALUE;
            }
            return count;
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
