package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.voice.SpeechException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The WAV files that speech programs write: 16 bits, one channel or two. A program that writes to its standard output
 * cannot know the length beforehand, so what the header says of it is only an upper bound.
 */
final class SpokenWav {

    private static final int RIFF = 0x46464952;
    private static final int WAVE = 0x45564157;
    private static final int FORMAT = 0x20746d66;
    private static final int DATA = 0x61746164;
    private static final int PCM = 1;
    private static final int SLOWEST = 8_000;
    private static final int FASTEST = 192_000;

    private SpokenWav() {
    }

    /** The sound at our rate. */
    static Pcm read(byte[] bytes) throws SpeechException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < 12 || in.getInt() != RIFF || in.getInt(8) != WAVE) {
            throw amiss("no RIFF header");
        }
        in.position(12);
        int channels = 0;
        int rate = 0;
        while (in.remaining() >= 8) {
            int chunk = in.getInt();
            long length = Math.min(Integer.toUnsignedLong(in.getInt()), in.remaining());
            int from = in.position();
            if (chunk == FORMAT && length >= 16) {
                channels = in.getShort(from + 2);
                rate = in.getInt(from + 4);
                if (in.getShort(from) != PCM || in.getShort(from + 14) != Short.SIZE || channels < 1 || channels > 2
                        || rate < SLOWEST || rate > FASTEST) {
                    throw amiss("not 16 bits, or an unlikely rate or number of channels");
                }
            } else if (chunk == DATA && channels > 0) {
                return Resampler.toOurRate(samples(in.slice(from, (int) length), channels), rate);
            }
            in.position((int) Math.min(in.limit(), from + length + (length & 1)));
        }
        throw amiss("no sound in it");
    }

    private static float[] samples(ByteBuffer data, int channels) {
        data.order(ByteOrder.LITTLE_ENDIAN);
        float[] samples = new float[data.remaining() / Short.BYTES / channels];
        for (int i = 0; i < samples.length; i++) {
            float sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += data.getShort() / Recording.FULL_SCALE;
            }
            samples[i] = sum / channels;
        }
        return samples;
    }

    private static SpeechException amiss(String detail) {
        return new SpeechException(Reason.NO_SOUND, detail);
    }
}
