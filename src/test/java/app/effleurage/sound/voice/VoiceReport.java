package app.effleurage.sound.voice;

import app.effleurage.sound.Sounding;
import app.effleurage.sound.plan.SoundPlan;
import app.effleurage.text.SpokenLength;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Has the real speech program of this machine say all the lines of the five routines, and prints what was measured.
 * A test-side main, for people: see {@code docs/voice.md}.
 */
final class VoiceReport {

    private VoiceReport() {
    }

    /** @param args the id of a voice, or none for the usual one */
    public static void main(String[] args) throws Exception {
        SpeechProgram program = SpeechFinder.find(System.getenv(), System::getProperty).orElseThrow();
        Path folder = Files.createTempDirectory("voice-report");
        VoiceStudio studio = new VoiceStudio(program, folder, Runnable::run);
        Optional<String> chosen = Optional.of(args).filter(some -> some.length > 0).map(some -> some[0]);
        Voice voice = new VoiceChoice(program.voices(), chosen, Locale.ENGLISH).speaking(Locale.ENGLISH).orElseThrow();
        System.out.printf("%s, %s, rate %d%n", program.name(), voice.id(), Calibration.of(program, voice));
        for (String id : ShippedScores.IDS) {
            report(id, studio, voice);
        }
    }

    private static void report(String id, VoiceStudio studio, Voice voice) throws Exception {
        Script script = new Script(ShippedScores.of(id), Locale.ENGLISH, HowMuch.ALL);
        long nanos = 0;
        int words = 0;
        double peak = 0;
        double softest = 1;
        double loudest = 0;
        for (Sentence sentence : script.sentences()) {
            Recording recording = studio.record(sentence, voice);
            nanos += recording.lengthNanos();
            words += SpokenLength.words(sentence.text());
            double power = 0;
            for (short sample : recording.samples()) {
                peak = Math.max(peak, Math.abs(sample / 32_768.0));
                power += sample / 32_768.0 * sample / 32_768.0;
            }
            double loudness = Math.sqrt(power / recording.samples().length);
            softest = Math.min(softest, loudness);
            loudest = Math.max(loudest, loudness);
        }
        System.out.printf("%n%s: %d sentences, %.0f words a minute, peak %.1f dBFS, RMS %.1f to %.1f dBFS%n", id,
                script.sentences().size(), words * 60e9 / nanos, decibels(peak), decibels(softest), decibels(loudest));
        Narration narration = studio.narrate(
                ShippedScores.of(id), Locale.ENGLISH, HowMuch.ALL, Optional.of(voice.id()), () -> { });
        double longest = narration.from(0, SoundPlan.Manner.PLAIN).stream().mapToLong(Sounding::toNanos).max().orElse(0) / 1e9;
        VoicePlan plan = VoicePlan.of(script, sentence -> lengthOf(sentence, studio, voice), Where.START);
        System.out.printf("  %d lines said, last over at %.1f s of %.1f s; tightest:%n", plan.spoken().size(), longest,
                script.score().lengthNanos() / 1e9);
        plan.spoken().stream().filter(spoken -> spoken.line().kind() != Line.Kind.END)
                .sorted((a, b) -> Double.compare(share(b), share(a))).limit(3).forEach(spoken -> System.out.printf(
                        "  %s step %d: %.1f s of %.1f s: %s%n", spoken.line().kind(), spoken.line().step() + 1,
                        (spoken.toNanos() - spoken.atNanos()) / 1e9, room(spoken) / 1e9,
                        spoken.wording().stream().map(Sentence::text).reduce((a, b) -> a + " " + b).orElseThrow()));
        script.lines().stream().filter(line -> plan.spoken().stream().noneMatch(spoken -> spoken.line().equals(line)))
                .forEach(line -> System.out.printf("  not said: %s step %d: %s%n", line.kind(), line.step() + 1,
                        line.wordings().getFirst().getFirst().text()));
        plan.spoken().stream().filter(spoken -> !spoken.wording().equals(spoken.line().wordings().getFirst()))
                .forEach(spoken -> System.out.printf("  shorter: %s step %d: %s%n", spoken.line().kind(),
                        spoken.line().step() + 1, spoken.wording().getFirst().text()));
    }

    private static OptionalLong lengthOf(Sentence sentence, VoiceStudio studio, Voice voice) {
        try {
            return OptionalLong.of(studio.record(sentence, voice).lengthNanos());
        } catch (SpeechException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double share(VoicePlan.Spoken spoken) {
        return (spoken.toNanos() - spoken.atNanos()) / (double) room(spoken);
    }

    private static long room(VoicePlan.Spoken spoken) {
        return spoken.line().place().byNanos() - spoken.line().place().earliestNanos();
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(amplitude);
    }
}
