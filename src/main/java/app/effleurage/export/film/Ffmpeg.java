package app.effleurage.export.film;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The program that makes MP4 of frames and sound, where there is one. Frames go in at its standard input as they are,
 * so none of them is ever a file; its arguments are a list and pass through no shell.
 */
public final class Ffmpeg {

    /** It has all frames by then and only writes the end; on a slow disk, seconds. */
    private static final Duration ENDING = Duration.ofMinutes(2);

    private final Path program;

    private Ffmpeg(Path program) {
        this.program = program;
    }

    /**
     * @param environment the process's environment, as of {@link System#getenv()}. Only folders named in full are
     *     searched: a program that happens to lie where we were started is not the system's
     */
    public static Optional<Ffmpeg> find(Map<String, String> environment) {
        for (String entry : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : List.of("ffmpeg", "ffmpeg.exe")) {
                try {
                    Path file = Path.of(entry).resolve(name);
                    if (file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                        return Optional.of(new Ffmpeg(file));
                    }
                } catch (InvalidPathException _) {
                    // No folder, so nothing is in it.
                }
            }
        }
        return Optional.empty();
    }

    /**
     * @param sound a WAV file of the whole routine
     * @param out a file that is there, and is overwritten
     */
    void write(Frames frames, FilmOptions options, Path sound, Path out) throws IOException {
        Path said = Files.createTempFile("effleurage-film", ".txt");
        try {
            Process process = new ProcessBuilder(arguments(options, sound, out))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(said.toFile()).start();
            try {
                feed(frames, process);
                if (!process.waitFor(ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException("ffmpeg does not end");
                }
                if (process.exitValue() != 0) {
                    throw new IOException("ffmpeg ended with " + process.exitValue() + ": "
                            + Files.readString(said, StandardCharsets.ISO_8859_1).strip());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.deleteIfExists(said);
        }
        frames.end();
    }

    private static void feed(Frames frames, Process process) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            while (frames.hasNext()) {
                in.write(bytes(frames.next()));
            }
        } catch (IOException e) {
            // It has closed its end: why, it says itself, and that is the fault to tell.
            if (process.isAlive()) {
                throw e;
            }
        }
    }

    /** Blue, green, red and a byte without meaning for each pixel: as they lie in memory, so that none is turned round. */
    static byte[] bytes(BufferedImage picture) {
        int[] pixels = Palette.pixels(picture);
        ByteBuffer bytes = ByteBuffer.allocate(pixels.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(pixels);
        return bytes.array();
    }

    private List<String> arguments(FilmOptions options, Path sound, Path out) {
        List<String> all = new ArrayList<>(List.of(program.toString(), "-y", "-hide_banner", "-loglevel", "error"));
        all.addAll(List.of("-f", "rawvideo", "-pixel_format", "bgr0",
                "-video_size", options.picture().width() + "x" + options.picture().height(),
                "-framerate", Integer.toString(options.framesPerSecond()), "-i", "pipe:0"));
        all.addAll(List.of("-ss", seconds(options.fromNanos()),
                "-t", seconds(options.toNanos() - options.fromNanos()), "-i", sound.toString()));
        all.addAll(List.of("-map", "0:v", "-map", "1:a",
                // Players want colours at half the size, so an odd row or column goes; and the colours of HD, said so.
                "-vf", "crop=trunc(iw/2)*2:trunc(ih/2)*2,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
                "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
                // Of pictures that hardly move, the quick way makes files no larger, in two thirds of the time.
                "-preset", "veryfast", "-crf", "18", "-c:a", "aac", "-b:a", "160k", "-movflags", "+faststart", "-f", "mp4",
                out.toString()));
        return all;
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", nanos / 1e9);
    }
}
