package app.effleurage.sound.voice;

import app.effleurage.score.CueKind;
import app.effleurage.score.Score;
import app.effleurage.text.SpokenLength;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints all that somebody hears of a routine, cues and spoken lines by time, to be read with closed eyes. Lines take
 * as long as they do at our pace. A test-side main, for people: see {@code docs/voice.md}.
 */
final class Transcript {

    private static final double SECOND = 1e9;

    private Transcript() {
    }

    /** @param args ids of routines that ship */
    public static void main(String[] args) {
        for (String id : args) {
            System.out.println(id);
            of(ShippedScores.of(id)).forEach(line -> System.out.println("  " + line));
        }
    }

    static List<String> of(Score score) {
        Map<Long, String> lines = new TreeMap<>();
        score.cues().stream().filter(cue -> cue.kind() != CueKind.STROKE).forEach(cue ->
                lines.merge(cue.atNanos(), "(" + cue.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")",
                        (first, second) -> first + " " + second));
        VoicePlan.of(new Script(score, Locale.ENGLISH, HowMuch.ALL), sentence -> OptionalLong.of(
                SpokenLength.nanosOf(SpokenLength.words(sentence.text()))), Where.START).spoken().forEach(spoken ->
                lines.merge(spoken.atNanos(), spoken.wording().stream().map(Sentence::text)
                        .collect(Collectors.joining(" ")), (first, second) -> first + " " + second));
        return lines.entrySet().stream()
                .map(line -> String.format(Locale.ROOT, "%6.1f  %s", line.getKey() / SECOND, line.getValue())).toList();
    }
}
