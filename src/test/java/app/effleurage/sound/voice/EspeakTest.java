package app.effleurage.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.voice.SpeechException.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts stand in for the program, so it needs a shell. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class EspeakTest {

    private static final ProgramRun SHORT = new ProgramRun(Duration.ofMillis(300), 1 << 20);

    @TempDir
    Path folder;

    private FakeProgram fake;

    @BeforeEach
    void putInPlace() throws Exception {
        fake = new FakeProgram(folder);
    }

    @Test
    void givesTheTextByStandardInputAndOnlyItsOwnWordsAsArguments() throws Exception {
        Espeak espeak = fake.espeak(FakeProgram.SPEAKS, FakeProgram.PATIENT);

        Pcm said = espeak.render("Rest your hands.", espeak.voices().getFirst(), 97);

        assertThat(fake.heard()).containsExactly("Rest your hands.");
        assertThat(fake.arguments()).startsWith(
                "-b", "1", "-a", "60", "-v", "en-gb-x-rp+f2", "-s", "97", "--stdin", "-w").hasSize(11);
        assertThat(said.samples()).hasSize(Pcm.RATE / 2);
        assertThat(FakeProgram.peak(said)).isCloseTo(8_000 / 32_768.0, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-w /tmp/elsewhere", "\"; touch FOLDER/x; \"", "'; touch FOLDER/x; '",
            "$(touch FOLDER/x)", "`touch FOLDER/x`", "a\ntouch FOLDER/x\n", "a | touch FOLDER/x", "<voice name=\"x\"/>",
            "[[touch]] {x} \\n ~ * ?", "a\0b", "\u001b[2J", "\u202e\ud800", "%s%n&& touch FOLDER/x"})
    void hostileTextIsOnlyText(String hostile) throws Exception {
        Espeak espeak = fake.espeak(FakeProgram.SPEAKS, FakeProgram.PATIENT);

        espeak.render(hostile.replace("FOLDER", folder.toString()), espeak.voices().getFirst(), 100);

        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(fake.arguments()).hasSize(11).noneMatch(argument -> argument.contains("touch"));
        // One line, and nothing by which such programs take commands.
        assertThat(fake.heard()).singleElement().asString().doesNotContainPattern("[<>\\[\\]{}$`|\\\\/*~]|^\\p{Zs}*-|\\p{Cc}");
    }

    @Test
    void ofAVeryLongTextOnlyTheBeginningIsPassedOn() throws Exception {
        Espeak espeak = fake.espeak(FakeProgram.SPEAKS, FakeProgram.PATIENT);

        espeak.render("over and over ".repeat(100_000 / 14), espeak.voices().getFirst(), 100);

        assertThat(fake.heard().getFirst().length()).isBetween(900, PlainSpeech.LONGEST);
    }

    @Test
    void lettersOfEveryScriptPass() {
        assertThat(new String(PlainSpeech.of("Hände, ruhig… «là» 頬。هنا؟ ring-finger — 50%"), StandardCharsets.UTF_8))
                .isEqualTo("Hände, ruhig… «là» 頬。هنا؟ ring-finger 50%\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "exit 3 | FAILED",
            "head -c 9000 HERE/tone.wav > \"$out\"; exit 1 | FAILED",
            "head -c 9000 HERE/tone.wav > \"$out\"; kill -9 $$ | FAILED",
            "exit 0 | NO_SOUND",
            "head -c 20 HERE/tone.wav > \"$out\" | NO_SOUND",
            "head -c 40 HERE/tone.wav > \"$out\" | NO_SOUND",
            "head -c 30000 /dev/urandom > \"$out\" | NO_SOUND",
            "echo 'no such voice' > \"$out\" | NO_SOUND",
            "yes > \"$out\" | TOO_MUCH",
            "yes | TOO_MUCH",
    })
    void whateverTheProgramDoesIsAFaultWithAReason(String body, Reason reason) throws Exception {
        Espeak espeak = fake.espeak(body + "\n", FakeProgram.PATIENT);

        assertThat(failureOf(espeak).reason()).isEqualTo(reason);
    }

    @Test
    void aProgramThatHangsIsKilledWithItsChildren() throws Exception {
        // A minute and more is for the fake; the test waits for neither.
        Espeak espeak = fake.espeak("sleep 1000 & echo $$ > HERE/ids; echo $! >> HERE/ids; wait\n", SHORT);

        assertThat(failureOf(espeak).reason()).isEqualTo(Reason.TOO_SLOW);
        Path ids = folder.resolve("ids");
        // On a busy machine it may have been killed before it began to hang.
        for (String id : Files.exists(ids) ? Files.readAllLines(ids) : List.<String>of()) {
            ProcessHandle.of(Long.parseLong(id)).ifPresent(left ->
                    assertThat(left.onExit().completeOnTimeout(null, 30, TimeUnit.SECONDS).join()).isNotNull());
        }
    }

    @Test
    void aProgramThatVanishesIsMissing() throws Exception {
        Espeak espeak = fake.espeak(FakeProgram.SPEAKS, FakeProgram.PATIENT);
        espeak.render("Here.", espeak.voices().getFirst(), 100);

        Files.delete(folder.resolve("espeak-ng"));

        assertThat(failureOf(espeak).reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void aThreadThatIsInterruptedDoesNotWait() throws Exception {
        Espeak espeak = fake.espeak("exec sleep 1000\n", FakeProgram.PATIENT);

        Thread.currentThread().interrupt();

        assertThat(catchThrowableOfType(InterruptedException.class,
                () -> espeak.render("Never.", espeak.voices().getFirst(), 100))).isNotNull();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Path seen = folder.resolve("seen");
        Espeak espeak = fake.espeak("dirname \"$out\" >> HERE/seen\n" + FakeProgram.SPEAKS, FakeProgram.PATIENT);

        espeak.render("Here.", espeak.voices().getFirst(), 100);

        assertThat(Path.of(Files.readAllLines(seen).getFirst())).isAbsolute().doesNotExist();
    }

    @Test
    void takesNoVoiceThatIsNotOnItsList() throws Exception {
        Espeak espeak = fake.espeak(FakeProgram.SPEAKS, FakeProgram.PATIENT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> espeak.render("x", new Voice("-w/etc/passwd", "x", Locale.UK), 100));
    }

    private static SpeechException failureOf(Espeak espeak) {
        return catchThrowableOfType(SpeechException.class,
                () -> espeak.render("Hello.", espeak.voices().getFirst(), 100));
    }
}
