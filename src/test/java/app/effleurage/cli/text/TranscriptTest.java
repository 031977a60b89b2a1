package app.effleurage.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.playback.ManualTimeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each shipped routine as it reads, against a file that a person has read. When words or routines change, run with
 * {@code -Deffleurage.transcripts=write}, read what changed, and keep it if it is right.
 */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/app/effleurage/cli/text");

    @ParameterizedTest
    @ValueSource(strings = {
        "circulation", "tension-relief", "lymphatic-drainage", "product-absorption", "stress-relief"})
    void aRoutineReadsAsItDid(String id) throws IOException {
        ManualTimeSource time = new ManualTimeSource();
        ScriptedTerminal terminal = new ScriptedTerminal(time, false);

        new TextPlayer(Shipped.arranged(id), terminal, time, Locale.ENGLISH, Optional.empty()).play(Duration.ZERO);

        Path file = FOLDER.resolve(id + ".txt");
        if ("write".equals(System.getProperty("effleurage.transcripts"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, terminal.transcript());
        }
        assertThat(terminal.transcript()).isEqualTo(Files.readString(file));
    }
}
