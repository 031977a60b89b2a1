package app.effleurage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void standApartAsTheirScriptHasIt() {
        assertThat(Sentences.joined(Stream.of("One.", "", "Two."))).isEqualTo("One. Two.");
        assertThat(Sentences.joined(Stream.of("10ステップです。", "Effleurageに付いてきたものです。")))
                .isEqualTo("10ステップです。Effleurageに付いてきたものです。");
        assertThat(Sentences.joined(Stream.empty())).isEmpty();
    }
}
