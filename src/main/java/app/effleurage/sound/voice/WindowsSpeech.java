package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * System.Speech of Windows, by a PowerShell script that is always the same: the text comes by standard input, all else
 * by variables. Tried with a stand-in only.
 */
final class WindowsSpeech implements SpeechProgram {

    /** Of the system's voice at its rate 0; a guess, for the calibration goes on from it. */
    private static final double USUAL_WORDS_PER_MINUTE = 180;

    /** Its rates go from -10, a third as fast, to 10, three times as fast. */
    private static final int RATE_SPAN = 10;
    private static final double SPAN_FACTOR = 3;

    private static final List<Voice> VOICES = List.of(
            voice(Locale.UK), voice(Locale.US), voice(Locale.GERMANY), voice(Locale.FRANCE),
            voice(Locale.of("es", "ES")), voice(Locale.ITALY), voice(Locale.JAPAN), voice(Locale.CHINA),
            voice(Locale.of("ar", "SA")));

    private final Path program;
    private final ProgramRun run;
    private final String script;

    /** @param program PowerShell */
    WindowsSpeech(Path program, ProgramRun run) {
        this.program = Objects.requireNonNull(program, "program");
        this.run = Objects.requireNonNull(run, "run");
        this.script = script();
    }

    @Override
    public String name() {
        return "Windows";
    }

    @Override
    public List<Voice> voices() {
        return VOICES;
    }

    @Override
    public Pcm render(String text, Voice voice, int wordsPerMinute) throws SpeechException, InterruptedException {
        SpeechProgram.requireOneOf(VOICES, voice);
        return SpokenWav.read(run.run(
                _ -> List.of(program.toString(), "-NoProfile", "-NonInteractive", "-InputFormat", "None",
                        "-EncodedCommand", script),
                file -> Map.of("EFFLEURAGE_SPEECH_FILE", file.toString(), "EFFLEURAGE_SPEECH_VOICE", voice.id(),
                        "EFFLEURAGE_SPEECH_RATE", Integer.toString(rate(wordsPerMinute))),
                PlainSpeech.of(text)));
    }

    /** A step of it is a change of pace by 12 %. */
    static int rate(int wordsPerMinute) {
        double rate = RATE_SPAN * Math.log(wordsPerMinute / USUAL_WORDS_PER_MINUTE) / Math.log(SPAN_FACTOR);
        return Math.clamp(Math.round(rate), -RATE_SPAN, RATE_SPAN);
    }

    private static Voice voice(Locale culture) {
        return new Voice(culture.toLanguageTag(), culture.getDisplayName(culture), culture);
    }

    /** In the form that needs no quoting. */
    private static String script() {
        try (InputStream in = WindowsSpeech.class.getResourceAsStream("speak.ps1")) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_16LE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
