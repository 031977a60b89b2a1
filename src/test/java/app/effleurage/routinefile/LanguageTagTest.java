package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "fil", "EN", "sr-Latn"})
    void aLanguageIsKnown(String tag) {
        assertThat(LanguageTag.parse(tag)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "e", "xx", "english", "en_US", "en-UK", "en-", "-en", "und", "en-US-x-mine", "de DE", "12"})
    void whatIsNoLanguageIsRefused(String tag) {
        assertThat(LanguageTag.parse(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en_US, en-US", "en-UK, en-GB", "en_uk, en-GB", "german, de", "Deutsch, de", "français, fr"})
    void whatWasMeantIsGuessed(String tag, String meant) {
        assertThat(LanguageTag.repaired(tag)).contains(meant);
    }
}
