package app.effleurage.sound.file;

import app.effleurage.files.WholeFile;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.mix.Track;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes a track as a WAV file: one channel, 16 bits. The rounding is hidden in a noise of two bits at most (triangular
 * dither), the same at each run.
 */
public final class WavFile {

    private static final int HEADER_BYTES = 44;
    private static final int RIFF_BYTES_BEFORE_SIZE = 8;
    private static final int FORMAT_BYTES = 16;
    private static final short PCM = 1;
    private static final short MONO = 1;
    private static final short BITS = 16;
    private static final int SAMPLE_BYTES = 2;
    private static final int BLOCK = 4096;
    private static final long DITHER_SEED = 0xD17;

    private WavFile() {
    }

    /**
     * Writes the whole track, or leaves no file. Missing folders are made, an existing file is replaced.
     *
     * @throws IOException if it cannot be written, or is longer than a WAV file can be: about twelve hours
     */
    public static void write(Track track, Path file) throws IOException {
        WholeFile.write(file, out -> writeTo(track, track.length(), out));
    }

    /**
     * Writes the track up to an instant, as {@link #write(Track, Path)} writes the whole of it.
     *
     * @param toNanos where it ends; past its end, the whole track
     */
    public static void write(Track track, long toNanos, Path file) throws IOException {
        long samples = Math.min(track.length(), Pcm.sampleAt(toNanos));
        WholeFile.write(file, out -> writeTo(track, samples, out));
    }

    private static void writeTo(Track track, long samples, OutputStream out) throws IOException {
        out.write(header(samples));
        SplittableRandom dither = new SplittableRandom(DITHER_SEED);
        float[] block = new float[BLOCK];
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * SAMPLE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long left = samples; left > 0; left -= BLOCK) {
            track.read(block);
            bytes.clear();
            for (int i = 0; i < Math.min(BLOCK, left); i++) {
                double up = dither.nextDouble();
                double rounding = up - dither.nextDouble();
                bytes.putShort((short) Math.clamp(
                        Math.round(block[i] * Short.MAX_VALUE + rounding), Short.MIN_VALUE, Short.MAX_VALUE));
            }
            out.write(bytes.array(), 0, bytes.position());
        }
    }

    private static byte[] header(long samples) throws IOException {
        long bytes = samples * SAMPLE_BYTES;
        // The sizes in a WAV file are 32 bits without a sign.
        if (bytes + HEADER_BYTES > 0xFFFF_FFFFL) {
            throw new IOException("longer than a WAV file can be");
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(name("RIFF")).putInt((int) (bytes + HEADER_BYTES - RIFF_BYTES_BEFORE_SIZE)).put(name("WAVE"));
        header.put(name("fmt ")).putInt(FORMAT_BYTES).putShort(PCM).putShort(MONO).putInt(Pcm.RATE)
                .putInt(Pcm.RATE * SAMPLE_BYTES).putShort((short) SAMPLE_BYTES).putShort(BITS);
        header.put(name("data")).putInt((int) bytes);
        return header.array();
    }

    private static byte[] name(String chunk) {
        return chunk.getBytes(StandardCharsets.US_ASCII);
    }
}
