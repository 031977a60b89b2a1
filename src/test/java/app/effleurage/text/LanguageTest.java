package app.effleurage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void eachIsCalledAsItCallsItself() {
        assertThat(Language.all()).extracting(Language::ownName).containsExactly(
                "English", "Deutsch", "Français", "Español", "Italiano", "日本語", "中文", "العربية");
    }

    @Test
    void theRegionOfTheMachineCountsWhereItSpeaksTheLanguageChosen() {
        Locale austria = Locale.of("de", "AT");

        assertThat(Language.locale(Optional.of(Language.GERMAN), austria)).isEqualTo(austria);
        assertThat(Language.locale(Optional.of(Language.FRENCH), austria)).isEqualTo(Locale.FRENCH);
        assertThat(Language.locale(Optional.empty(), austria)).isEqualTo(austria);
    }

    @Test
    void arabicIsWrittenWithTheDigitsOfTheClocks() {
        Locale egypt = Language.locale(Optional.empty(), Locale.of("ar", "EG"));

        assertThat(NumberFormat.getInstance(egypt).format(1234)).isEqualTo("1,234");
        assertThat(egypt.getCountry()).isEqualTo("EG");
        assertThat(Language.of(egypt)).contains(Language.ARABIC);
    }

    @Test
    void aLanguageThatIsNotShippedIsNone() {
        assertThat(Language.of(Locale.of("nl"))).isEmpty();
    }
}
