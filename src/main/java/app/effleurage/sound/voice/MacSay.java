package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** {@code say} of macOS, with the voices that come with the system. Tried with a stand-in only. */
final class MacSay implements SpeechProgram {

    private static final List<Voice> VOICES = List.of(
            new Voice("Daniel", "Daniel", Locale.UK),
            new Voice("Samantha", "Samantha", Locale.US),
            new Voice("Anna", "Anna", Locale.GERMAN),
            new Voice("Thomas", "Thomas", Locale.FRENCH),
            new Voice("Alice", "Alice", Locale.ITALIAN),
            new Voice("Kyoko", "Kyoko", Locale.JAPANESE));

    private final Path program;
    private final ProgramRun run;

    MacSay(Path program, ProgramRun run) {
        this.program = Objects.requireNonNull(program, "program");
        this.run = Objects.requireNonNull(run, "run");
    }

    @Override
    public String name() {
        return "macOS";
    }

    @Override
    public List<Voice> voices() {
        return VOICES;
    }

    @Override
    public Pcm render(String text, Voice voice, int wordsPerMinute) throws SpeechException, InterruptedException {
        SpeechProgram.requireOneOf(VOICES, voice);
        return SpokenWav.read(run.run(
                file -> List.of(program.toString(), "-v", voice.id(), "-r", Integer.toString(wordsPerMinute),
                        "-o", file.toString(), "--file-format=WAVE", "--data-format=LEI16@" + Pcm.RATE, "-f", "-"),
                _ -> Map.of(), PlainSpeech.of(text)));
    }
}
