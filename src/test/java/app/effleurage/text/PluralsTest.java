package app.effleurage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PluralsTest {

    private static final String STEPS = "{1}: {0,plural,0#none|one#one step|two#two|few#{0} (few)|other#{0} steps}.";

    /** The library that everybody counts by is too large to ship; here it says whether we count as it does. */
    @ParameterizedTest
    @EnumSource
    void everyNumberTakesTheFormThatCldrSays(Language language) {
        PluralRules rules = PluralRules.forLocale(language.locale());

        assertThat(LongStream.concat(LongStream.rangeClosed(0, 1200), LongStream.of(1_000_000, 1_000_001, 3_000_000)))
                .allSatisfy(count -> assertThat(language.plural(count).name().toLowerCase(Locale.ROOT))
                        .as("%s %d", language, count).isEqualTo(rules.select(count)));
        assertThat(language.plural(1.5).name().toLowerCase(Locale.ROOT)).isEqualTo(rules.select(1.5));
    }

    @Test
    void aNumberByItselfGoesBeforeAnyForm() {
        assertThat(Plurals.resolve(STEPS, Language.FRENCH, 0, "x")).isEqualTo("{1}: none.");
        assertThat(Plurals.resolve(STEPS, Language.FRENCH, 1, "x")).isEqualTo("{1}: one step.");
        assertThat(Plurals.resolve(STEPS, Language.ARABIC, 2, "x")).isEqualTo("{1}: two.");
        assertThat(Plurals.resolve(STEPS, Language.ARABIC, 103, "x")).isEqualTo("{1}: {0} (few).");
    }

    @Test
    void aFormThatIsLeftOutIsOther() {
        assertThat(Plurals.resolve(STEPS, Language.ARABIC, 11, "x")).isEqualTo("{1}: {0} steps.");
        assertThat(Plurals.resolve(STEPS, Language.JAPANESE, 1, "x")).isEqualTo("{1}: {0} steps.");
    }

    @Test
    void severalGroupsAreEachCounted() {
        assertThat(Plurals.resolve("{0,plural,one#a|other#b} {1,plural,one#c|other#d}", Language.ENGLISH, 1, 2))
                .isEqualTo("a d");
    }

    @Test
    void aGroupThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> Plurals.resolve("{0,plural,one#a|some#b}", Language.ENGLISH, 1))
                .hasMessageContaining("some");
        assertThatThrownBy(() -> Plurals.resolve("{0,plural,one#a}", Language.ENGLISH, 2)).hasMessageContaining("other");
        assertThatThrownBy(() -> Plurals.resolve("{0,plural,other#a", Language.ENGLISH, 2)).hasMessageContaining("end");
        assertThatThrownBy(() -> Plurals.resolve("{0,plural,other#a}", Language.ENGLISH, "2"))
                .hasMessageContaining("number");
    }
}
