package app.effleurage.routinefile;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.StepWords;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.SpeechPlace;
import app.effleurage.score.SpeechPlaces;
import app.effleurage.text.SpokenLength;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether what is said can be said out in the place the score has for it. Judged for each language by itself, by
 * estimated lengths; the words that the program adds are counted as in English.
 */
final class SpeechFitRules {

    /** "Next", before a name. */
    private static final int WORDS_BEFORE_NAME = 1;

    private final Problems problems;

    SpeechFitRules(Problems problems) {
        this.problems = problems;
    }

    /** @param steps those of the score, in order */
    void check(Score score, List<StepForm.Sited> steps) {
        for (ScoredStep scored : score.steps()) {
            Fields fields = steps.get(scored.index()).fields();
            StepWords words = scored.step().words();
            // The name before it gives way where there is no time for both: it has been announced.
            check(words.instruction(), SpeechPlaces.instruction(scored), fields, "instruction");
            words.midway().ifPresent(midway -> SpeechPlaces.midway(score, scored)
                    .ifPresent(place -> check(midway, place, fields, "midway")));
            if (scored.index() > 0) {
                ScoredStep before = score.steps().get(scored.index() - 1);
                SpeechPlaces.next(score, before).ifPresent(place -> checkName(words.name(), place, fields));
            }
        }
    }

    private void check(LocalizedText text, SpeechPlace place, Fields fields, String field) {
        text.byLanguage().forEach((language, words) ->
                report(SpokenLength.nanosOf(words), place, "", fields, field, language));
    }

    private void checkName(LocalizedText name, SpeechPlace place, Fields fields) {
        name.byLanguage().forEach((language, words) -> report(
                SpokenLength.nanosOf(words) + SpokenLength.nanosOf(WORDS_BEFORE_NAME), place, "name",
                fields, "name", language));
    }

    private void report(
            long needed, SpeechPlace place, String variant, Fields fields, String field, Locale language) {
        if (needed > place.roomNanos()) {
            problems.addVariant(spotOf(fields, field, language), ProblemCode.NO_TIME_TO_SAY, variant,
                    seconds(needed), seconds(Math.max(0, place.roomNanos())));
        }
    }

    /** Where the words in {@code language} stand; a plain text stands for English. */
    private static Spot spotOf(Fields fields, String field, Locale language) {
        return fields.node(field)
                .flatMap(node -> node instanceof Node.Obj languages ? languages.members().stream()
                        .filter(member -> LanguageTag.parse(member.name()).equals(Optional.of(language)))
                        .map(member -> member.value().spot()).findFirst() : Optional.empty())
                .orElse(fields.spotOf(field));
    }

    private static String seconds(long nanos) {
        return BigDecimal.valueOf(nanos, 9).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
