package app.effleurage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Source;
import app.effleurage.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the shipped routines say, and what they leave unsaid. */
class ShippedWordsTest {

    static final List<String> IDS = ShippedRoutinesTest.IDS;

    /** What practice.md section 5 asks not to say, as the words it would be said with. */
    private static final Pattern NOT_TO_SAY = Pattern.compile(
            "\\b(boost\\w*|collagen|oxygenat\\w*|anti-?age?ing|treat(s|ed|ing)?|TMJ|migraine\\w*|detox\\w*"
                    + "|flush(es)? toxins|toxins?|immun\\w*|slim(s|ming)?|drains? (the |your )?sinus(es)?|penetrat\\w*"
                    + "|better absorption|absorbs?|activat\\w*|cures?|heals?|lowers? (your )?blood pressure|cortisol"
                    + "|wrinkle\\w*|lifting|sculpt\\w*|permanent\\w*|(clinically|scientifically) proven)\\b",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @FieldSource("IDS")
    void nothingIsSaidThatMayNotBeSaid(String id) {
        assertThat(words(ShippedRoutinesTest.routine(id))).isNotEmpty().allSatisfy(words -> {
            assertThat(words).doesNotContainPattern(NOT_TO_SAY);
            assertThat(words).doesNotContain("!");
        });
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void eachTellsWhatToHaveReadyWhoShouldNotAndWhereItComesFrom(String id) {
        Routine routine = ShippedRoutinesTest.routine(id);

        assertThat(routine.about().subtitle()).isPresent();
        assertThat(routine.about().feelsLike()).isPresent();
        assertThat(routine.preparation()).isNotEmpty();
        assertThat(routine.safety().cautions()).isNotEmpty();
        assertThat(routine.sources()).isNotEmpty().extracting(Source::address).allSatisfy(
                address -> assertThat(address).isPresent());
    }

    private static List<String> words(Routine routine) {
        List<LocalizedText> texts = new ArrayList<>(routine.preparation());
        texts.addAll(routine.safety().cautions());
        texts.add(routine.about().title());
        routine.about().subtitle().ifPresent(texts::add);
        routine.about().feelsLike().ifPresent(texts::add);
        for (Step step : routine.steps()) {
            texts.add(step.words().name());
            texts.add(step.words().instruction());
            step.words().midway().ifPresent(texts::add);
            step.words().notes().ifPresent(texts::add);
        }
        return Stream.concat(
                texts.stream().flatMap(text -> text.byLanguage().values().stream()),
                routine.sources().stream().map(Source::title)).toList();
    }
}
