package app.effleurage.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Scripts stand in for the programs of all three systems. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SpeechFinderTest {

    @TempDir
    Path folder;

    private FakeProgram fake;

    @BeforeEach
    void putInPlace() throws Exception {
        fake = new FakeProgram(folder);
    }

    @Test
    void linuxSpeaksByTheNewerOfItsPrograms() throws Exception {
        fake.thatThen("espeak", FakeProgram.SPEAKS);
        assertThat(find("Linux", folder.toString()).orElseThrow().name()).isEqualTo("eSpeak");

        fake.thatThen("espeak-ng", FakeProgram.SPEAKS);
        assertThat(find("Linux", "/nowhere:" + folder).orElseThrow().name()).isEqualTo("eSpeak NG");
    }

    @Test
    void theOlderProgramIsAskedForVoicesThatItHas() throws Exception {
        fake.thatThen("espeak", FakeProgram.SPEAKS);
        SpeechProgram older = find("Linux", folder.toString()).orElseThrow();

        older.render("Hello.", older.voices().getFirst(), 100);

        assertThat(fake.arguments()).contains("en-rp+f2");
        assertThat(older.voices()).noneMatch(voice -> voice.id().startsWith("ar"));
    }

    @Test
    void whatIsNoProgramOfTheSystemIsNotFound() throws Exception {
        Files.createDirectory(folder.resolve("espeak-ng"));
        Files.writeString(folder.resolve("espeak"), "may not be run");

        assertThat(find("Linux", folder.toString())).isEmpty();
        assertThat(find("Linux", "")).isEmpty();
        assertThat(find("Linux", ".:tools:\0:/nowhere")).isEmpty();
        assertThat(find("Windows 11", "")).isEmpty();
        assertThat(new SpeechFinder(Map.of(), _ -> null, FakeProgram.PATIENT).find()).isEmpty();
    }

    @Test
    void macOsReadsStandardInputAndWritesSixteenBits() throws Exception {
        // Its file is not the last argument.
        fake.thatThen("say", "cp HERE/tone.wav \"$6\"\n");
        SpeechProgram say = find("Mac OS X", folder.toString()).orElseThrow();

        assertThat(say.render("Hello [[rate 900]].", say.voices().getFirst(), 110).lengthNanos()).isEqualTo(500_000_000L);

        assertThat(fake.heard()).containsExactly("Hello rate 900 .");
        assertThat(fake.arguments()).startsWith("-v", "Daniel", "-r", "110", "-o")
                .endsWith("--file-format=WAVE", "--data-format=LEI16@48000", "-f", "-");
    }

    @Test
    void windowsRunsOneScriptForAnyText() throws Exception {
        Path shell = Files.createDirectories(folder.resolve("System32/WindowsPowerShell/v1.0"));
        Files.move(fake.thatThen("powershell.exe",
                "echo $EFFLEURAGE_SPEECH_VOICE $EFFLEURAGE_SPEECH_RATE >> HERE/heard\n"
                + "cp HERE/tone.wav \"$EFFLEURAGE_SPEECH_FILE\"\n"), shell.resolve("powershell.exe"));
        SpeechProgram windows = new SpeechFinder(Map.of("SystemRoot", folder.toString()), _ -> "Windows 11",
                FakeProgram.PATIENT).find().orElseThrow();

        windows.render("'; Remove-Item *", windows.voices().getFirst(), 110);
        windows.render("Hello.", windows.voices().getFirst(), 110);

        assertThat(fake.heard()).containsExactly("'; Remove-Item", "en-GB -4", "Hello.", "en-GB -4");
        assertThat(fake.arguments().subList(0, 6)).isEqualTo(fake.arguments().subList(6, 12));
        assertThat(new String(Base64.getDecoder().decode(fake.arguments().get(5)), StandardCharsets.UTF_16LE))
                .contains("System.Speech", "$env:EFFLEURAGE_SPEECH_FILE");
    }

    @Test
    void windowsRatesStayInTheirSpan() {
        assertThat(WindowsSpeech.rate(1)).isEqualTo(-10);
        assertThat(WindowsSpeech.rate(180)).isZero();
        assertThat(WindowsSpeech.rate(540)).isEqualTo(10);
        assertThat(WindowsSpeech.rate(9_000)).isEqualTo(10);
    }

    private static Optional<SpeechProgram> find(String system, String path) {
        return new SpeechFinder(Map.of("PATH", path), _ -> system, FakeProgram.PATIENT).find();
    }
}
