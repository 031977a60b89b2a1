package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with anything at all done to them give faults or routines, and nothing else. */
class MutationTest {

    private static final int EACH = 500;

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|[-0-9.eE+]+|true|false|null|[{}\\[\\],:]");

    private static final List<String> TOKENS = List.of(
            "{", "}", "[", "]", ",", ":", "null", "true", "false", "0", "-1", "1", "1.5", "1e999999999", "-0",
            "1e-400", "\"\"", "\" \"", "\"breath\"", "\"both\"", "\"chin\"", "\"eye_in\"", "\"path\"", "\"at\"",
            "\"seconds\"", "\"\\ud800\"", "\"\\u0000\"", "99999999999999999999", "{}", "[]", "[[]]", "{\"in\": 2}");

    private final RoutineReader reader = new RoutineReader(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyBytesGiveFaultsOrARoutine(long seed) throws IOException {
        RandomGenerator random = random(seed);
        List<byte[]> good = goodFiles();
        for (int i = 0; i < EACH; i++) {
            byte[] bytes = good.get(random.nextInt(good.size())).clone();
            int changes = 1 + random.nextInt(8);
            for (int change = 0; change < changes; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertSound(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void anyTokensGiveFaultsOrARoutine(long seed) throws IOException {
        RandomGenerator random = random(seed);
        List<byte[]> good = goodFiles();
        for (int i = 0; i < EACH; i++) {
            String text = new String(good.get(random.nextInt(good.size())), StandardCharsets.UTF_8);
            int changes = 1 + random.nextInt(3);
            for (int change = 0; change < changes; change++) {
                text = withOneTokenChanged(text, random);
            }
            assertSound(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One byte at a time, where chance would seldom come: a sign before everything else, say. */
    @Test
    void anyByteInThePlaceOfAnotherGivesFaultsOrARoutine() throws IOException {
        byte[] bad = Files.readAllBytes(Corpus.folder("bad").resolve("breath-rest-too-long.json"));
        for (int at = 0; at < bad.length; at++) {
            for (int other = 0; other < 256; other++) {
                byte[] bytes = bad.clone();
                bytes[at] = (byte) other;
                assertSound(bytes);
            }
        }
    }

    private static String withOneTokenChanged(String text, RandomGenerator random) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        String other = random.nextBoolean()
                ? TOKENS.get(random.nextInt(TOKENS.size())) : tokens.get(random.nextInt(tokens.size())).group();
        String changed = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> token.group() + " " + token.group();
            case 2 -> token.group() + " " + other;
            default -> other;
        };
        return text.substring(0, token.start()) + changed + text.substring(token.end());
    }

    private void assertSound(byte[] bytes) {
        ReadResult result = reader.read("mutant.json", bytes);

        assertThat(result.problems()).extracting(Problem::code).doesNotContain(ProblemCode.INTERNAL);
        assertThat(result.problems()).allSatisfy(problem ->
                assertThat(problem.message() + problem.advice()).doesNotContainPattern("\\.(message|advice)$"));
        // What plays can be written and plays the same again.
        result.routine().ifPresent(routine -> assertThat(reader.read(
                        "again.json", new RoutineWriter().write(routine).getBytes(StandardCharsets.UTF_8)).routine())
                .contains(routine));
    }

    private static List<byte[]> goodFiles() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Path file : Corpus.good().toList()) {
            files.add(Files.readAllBytes(file));
        }
        return files;
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
