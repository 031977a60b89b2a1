package app.effleurage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class GeneralCautionsTest {

    @Test
    void everyGroupShowsEverySentenceThatStandsInTheBundleAndNoKey() throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = GeneralCautions.class.getResourceAsStream("messages.properties")) {
            bundle.load(in);
        }
        int shown = 0;
        for (GeneralCautions group : GeneralCautions.values()) {
            assertThat(bundle.values()).contains(group.title(Locale.ENGLISH))
                    .containsAll(group.items(Locale.ENGLISH));
            shown += 1 + group.items(Locale.ENGLISH).size();
        }
        // The breath's sentences and the words for a time stand in the same bundle, and have tests of their own.
        assertThat(bundle.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("breath.") && !key.startsWith("time.")).hasSize(shown);
    }
}
