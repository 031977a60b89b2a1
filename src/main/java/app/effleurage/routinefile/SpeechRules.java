package app.effleurage.routinefile;

import app.effleurage.text.SpokenLength;
import java.util.Optional;

/**
 * Whether what is said in a step leaves it room to breathe, at 110 words a minute ({@code practice.md}
 * section 7). Judged for each language by itself.
 */
final class SpeechRules {

    private static final double WORDS_PER_SECOND = 0.8;
    private static final int LONGEST_INSTRUCTION = 16;
    private static final int LONGEST_MIDWAY = 8;

    private final Problems problems;

    SpeechRules(Problems problems) {
        this.problems = problems;
    }

    void check(TextForm.Sited instruction, Optional<TextForm.Sited> midway, int seconds) {
        instruction.text().byLanguage().forEach((language, words) -> {
            Spot spot = instruction.spot(language);
            int said = SpokenLength.words(words);
            int saidInAll = said + midway.flatMap(reminder -> reminder.in(language)).map(SpokenLength::words).orElse(0);
            int most = (int) (WORDS_PER_SECOND * seconds);
            if (saidInAll > most) {
                problems.add(spot, ProblemCode.TOO_MANY_WORDS,
                        String.valueOf(saidInAll), String.valueOf(seconds), String.valueOf(most));
            } else if (said > LONGEST_INSTRUCTION) {
                problems.add(spot, ProblemCode.LONG_INSTRUCTION,
                        String.valueOf(said), String.valueOf(LONGEST_INSTRUCTION));
            }
        });
        midway.ifPresent(reminder -> reminder.text().byLanguage().forEach((language, words) -> {
            int said = SpokenLength.words(words);
            if (said > LONGEST_MIDWAY) {
                problems.add(reminder.spot(language), ProblemCode.LONG_MIDWAY,
                        String.valueOf(said), String.valueOf(LONGEST_MIDWAY));
            }
        }));
    }
}
