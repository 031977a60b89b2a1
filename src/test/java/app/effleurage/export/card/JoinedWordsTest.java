package app.effleurage.export.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedWordsTest {

    @ParameterizedTest
    @CsvSource({"1., true", "\u0627\u0644\u0648\u062c\u0647 (TIA), true", "Facial massage (2), false",
            "docs.example.org/2020, false", "7819-11-15), false", "10.1007/978_28), false"})
    void aLineIsReadFromTheSideOfItsWords(String line, boolean isFromRight) {
        assertThat(JoinedWords.isReadFromRight(line)).isEqualTo(isFromRight);
    }
}
