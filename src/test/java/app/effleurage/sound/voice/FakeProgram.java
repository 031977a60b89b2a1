package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/** A shell script in the place of a real speech program. It notes in its folder what it was given. */
public final class FakeProgram {

    /** Long enough for a loaded machine to begin a script. */
    static final ProgramRun PATIENT = new ProgramRun(Duration.ofSeconds(60), 1 << 20);

    /** The last argument is the file of eSpeak's {@code -w}. */
    private static final String HEAD = """
            #!/bin/sh
            printf '%s\\n' "$@" >> HERE/arguments
            cat >> HERE/heard
            for out; do :; done
            """;

    public static final String SPEAKS = "cp HERE/tone.wav \"$out\"\n";

    private final Path folder;

    public FakeProgram(Path folder) throws IOException {
        this.folder = folder;
        Files.write(folder.resolve("tone.wav"), tone(0.5));
    }

    /** Writes the script anew, so that it goes on like this once it has read what to say. */
    public Path thatThen(String name, String body) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, (HEAD + body).replace("HERE", folder.toString()));
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Espeak espeak(String body, ProgramRun run) throws IOException {
        return Espeak.ng(thatThen("espeak-ng", body), run);
    }

    public List<String> heard() throws IOException {
        Path heard = folder.resolve("heard");
        return Files.exists(heard) ? Files.readAllLines(heard) : List.of();
    }

    List<String> arguments() throws IOException {
        return Files.readAllLines(folder.resolve("arguments"));
    }

    /** A tone as a WAV file, of 22,050 samples a second like eSpeak's. */
    static byte[] tone(double seconds) {
        int rate = 22_050;
        int samples = (int) (seconds * rate);
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 1)
                .putInt(rate).putInt(2 * rate).putShort((short) 2).putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            wav.putShort((short) (8_000 * Math.sin(2 * Math.PI * 440 * i / rate)));
        }
        return wav.array();
    }

    static double peak(Pcm sound) {
        double peak = 0;
        for (float sample : sound.samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
