package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.NoGo;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem has words, and no words are left over. */
class MessagesTest {

    private static final Properties WORDS = load();

    @Test
    void everyProblemHasAMessageAndAnAdvice() {
        assertThat(Arrays.stream(ProblemCode.values()))
                .allSatisfy(code -> assertThat(WORDS).containsKeys(code.id() + ".message", code.id() + ".advice"));
    }

    @Test
    void everyThingSpokenOfHasAName() {
        assertThat(Stream.concat(
                Arrays.stream(Shape.values()).map(shape -> "shape." + shape.id()),
                Arrays.stream(NoGo.values()).map(noGo -> "no-go-shape." + noGo.id())))
                .allSatisfy(key -> assertThat(WORDS).containsKey(key));
    }

    @Test
    void noWordsAreLeftOver() {
        Set<String> codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::id).collect(Collectors.toSet());

        assertThat(WORDS.stringPropertyNames()).allSatisfy(key -> assertThat(
                key.matches("(shape|type|is|no-go-shape)\\..*") || codes.contains(key.substring(0, key.indexOf('.'))))
                .as(key).isTrue());
    }

    @Test
    void noApostropheSwallowsAnArgument() {
        assertThat(WORDS.stringPropertyNames()).allSatisfy(key -> {
            String pattern = WORDS.getProperty(key);
            long arguments = pattern.chars().filter(c -> c == '{').count() - pattern.split("'\\{'", -1).length + 1;
            assertThat(new MessageFormat(pattern).getFormatsByArgumentIndex().length).isLessThanOrEqualTo(5);
            assertThat(new MessageFormat(pattern).getFormats()).as(key).hasSize((int) arguments);
        });
    }

    private static Properties load() {
        try (InputStream in = RoutineReader.class.getResourceAsStream("messages.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
