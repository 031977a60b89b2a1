package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.sound.voice.FakeProgram;
import app.effleurage.sound.voice.SpeechException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A script stands in for the speech program, so it needs a shell. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SoundCommandTest {

    private static final String ROUTINE = """
            {"format": 1, "id": "x", "title": "Sitting", "goal": "other", "steps": [
             {"name": "Sit", "instruction": "Sit tall.", "seconds": 10}]}""";

    @TempDir
    Path folder;

    private Bench bench;
    private Path out;
    private Path routine;

    @BeforeEach
    void set() throws Exception {
        bench = new Bench(folder);
        bench.properties.put("os.name", "Linux");
        bench.environment.put("PATH", folder.toString());
        out = folder.resolve("out.wav");
        routine = Files.writeString(folder.resolve("x.json"), ROUTINE);
    }

    @Test
    void hasTheSystemsSpeechSayTheLines() throws Exception {
        FakeProgram fake = new FakeProgram(folder);
        fake.thatThen("espeak-ng", FakeProgram.SPEAKS);

        assertThat(write("voice")).isEqualTo(ExitCode.CLEAN);
        byte[] spoken = Files.readAllBytes(out);
        assertThat(bench.err()).isEmpty();
        assertThat(fake.heard()).contains("Sitting", "Settle in.", "Sit", "Sit tall.");
        assertThat(folder.resolve("state/voice")).isNotEmptyDirectory();

        // What was recorded is not asked for again, and sounds the same.
        List<String> heard = fake.heard();
        write("voice");
        assertThat(fake.heard()).isEqualTo(heard);
        assertThat(Files.readAllBytes(out)).isEqualTo(spoken);
    }

    @Test
    void withoutSpeechItWritesTheRestAndSaysSo() throws Exception {
        assertThat(write("cues")).isEqualTo(ExitCode.CLEAN);
        byte[] cues = Files.readAllBytes(out);
        assertThat(bench.err()).isEmpty();

        assertThat(write("cues,voice")).isEqualTo(ExitCode.CLEAN);
        assertThat(bench.err()).containsExactly(Reason.MISSING.inWords(Locale.ENGLISH));
        assertThat(Files.readAllBytes(out)).isEqualTo(cues);

        new FakeProgram(folder).thatThen("espeak-ng", "exit 1\n");
        assertThat(write("cues,voice")).isEqualTo(ExitCode.CLEAN);
        assertThat(bench.err()).containsExactly(Reason.FAILED.inWords(Locale.ENGLISH));
    }

    @Test
    void theFileLastsAsLongAsTheRoutineAndWhatRingsOutAndTheBackgroundIsInIt() throws Exception {
        assertThat(write("cues")).isEqualTo(ExitCode.CLEAN);
        byte[] cues = Files.readAllBytes(out);
        assertThat(cues.length).isGreaterThan(44 + 2 * 48_000 * 10).isLessThan(44 + 2 * 48_000 * 16);
        assertThat(bench.out()).containsExactly(out + " holds the routine, 00:10 long.");

        bench.runWith("sound", routine.toString(), "-o", out.toString(), "--channels", "cues", "--ambience", "rain");
        assertThat(Files.readAllBytes(out)).isNotEqualTo(cues);
        assertThat(bench.runWith("sound", routine.toString(), "-o", out.toString(), "--channels", "bells"))
                .isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidSoAndLeavesNothing() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "a file, where a folder would have to be");

        assertThat(bench.runWith("sound", routine.toString(), "-o", taken.resolve("x.wav").toString()))
                .isEqualTo(ExitCode.FAULTS);
        assertThat(bench.err()).singleElement().asString().contains("cannot be written");
        assertThat(taken).hasContent("a file, where a folder would have to be");
    }

    private int write(String channels) {
        return bench.runWith("sound", routine.toString(), "-o", out.toString(), "--channels", channels);
    }
}
