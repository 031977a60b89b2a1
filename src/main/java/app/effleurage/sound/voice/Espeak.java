package app.effleurage.sound.voice;

import app.effleurage.sound.Pcm;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * eSpeak NG, or the eSpeak it grew from. All that comes from outside goes in by standard input; the arguments are
 * ours. Which voices and why: {@code docs/voice.md}.
 */
final class Espeak implements SpeechProgram {

    /** Softer than its usual 100: at 100 the German voice reaches full scale and clips. */
    private static final String AMPLITUDE = "60";

    private static final String UTF_8 = "1";

    private static final Voice AMERICAN = new Voice("en-us+f2", "American English", Locale.US);

    private static final List<Voice> OF_BOTH = List.of(
            new Voice("de+f2", "Deutsch", Locale.GERMAN),
            new Voice("fr+f2", "Français", Locale.FRENCH),
            new Voice("es+f2", "Español", Locale.of("es")),
            new Voice("it+f2", "Italiano", Locale.ITALIAN));

    private final String name;
    private final Path program;
    private final List<Voice> voices;
    private final ProgramRun run;

    private Espeak(String name, Path program, List<Voice> voices, ProgramRun run) {
        this.name = name;
        this.program = Objects.requireNonNull(program, "program");
        this.voices = voices;
        this.run = Objects.requireNonNull(run, "run");
    }

    static Espeak ng(Path program, ProgramRun run) {
        return new Espeak("eSpeak NG", program, join(
                List.of(british("en-gb-x-rp+f2"), AMERICAN), List.of(
                        new Voice("cmn+f2", "普通话", Locale.CHINESE),
                        new Voice("ar+f2", "العربية", Locale.of("ar")))), run);
    }

    /** The older program lacks some voices, and names one otherwise. */
    static Espeak older(Path program, ProgramRun run) {
        return new Espeak("eSpeak", program, join(List.of(british("en-rp+f2"), AMERICAN), List.of()), run);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Voice> voices() {
        return voices;
    }

    @Override
    public Pcm render(String text, Voice voice, int wordsPerMinute) throws SpeechException, InterruptedException {
        SpeechProgram.requireOneOf(voices, voice);
        return SpokenWav.read(run.run(
                file -> List.of(program.toString(), "-b", UTF_8, "-a", AMPLITUDE, "-v", voice.id(),
                        "-s", Integer.toString(wordsPerMinute), "--stdin", "-w", file.toString()),
                _ -> Map.of(), PlainSpeech.of(text)));
    }

    private static Voice british(String id) {
        return new Voice(id, "British English", Locale.UK);
    }

    private static List<Voice> join(List<Voice> english, List<Voice> others) {
        return Stream.of(english, OF_BOTH, others).flatMap(List::stream).toList();
    }
}
