package app.effleurage.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void whatTheOutputKnowsStaysAsItIs() {
        assertThat(new PlainText(StandardCharsets.UTF_8).of("softly… “so” – ja, Gänsefüßchen"))
                .isEqualTo("softly… “so” – ja, Gänsefüßchen");
    }

    @Test
    void anOutputOfFewCharactersGetsPlainOnes() {
        assertThat(new PlainText(StandardCharsets.US_ASCII).of("softly… “so” – don’t, Gänse 顔"))
                .isEqualTo("softly... \"so\" - don't, Ganse ?");
    }
}
