package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A promise that no face massage keeps is found in whichever language it is made. */
class ClaimRulesTest {

    private static final Path SHIPPED = Path.of("routines/circulation.json");

    @ParameterizedTest
    @CsvSource({
        "en, Circulation, A detoxifying circulation", "de, Durchblutung, Sanfte Entgiftung",
        "de, Durchblutung, Gegen Falten",
        "en, Circulation, Oil-penetrating", "en, Circulation, The skin's cure",
        "fr, Circulation, Un soin antirides", "es, Circulación, Adiós a las arrugas",
        "it, Circolazione, Effetto ringiovanente", "ja, めぐりケア, 老廃物を流すケア", "zh, 循环按摩, 面部排毒按摩",
        "ar, الدورة الدموية, تدليك لإزالة السموم"})
    void isFoundWhereItStands(String language, String title, String claim) throws IOException {
        ReadResult read = read("\"" + language + "\": \"" + title + "\"", "\"" + language + "\": \"" + claim + "\"");

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.BOLD_CLAIM);
        assertThat(read.routine()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Durchblutung, Die Hände falten", "it, Circolazione, Con cura", "en, Circulation, Secure circulation"})
    void whatOnlySoundsLikeOneIsLeft(String language, String title, String honest) throws IOException {
        assertThat(read("\"" + language + "\": \"" + title + "\"", "\"" + language + "\": \"" + honest + "\"").problems())
                .isEmpty();
    }

    @Test
    void ofSeveralTheFirstOfTheListIsTold() throws IOException {
        assertThat(read("\"en\": \"Circulation\"", "\"en\": \"It heals, a detox\"").problems())
                .singleElement().extracting(Problem::message).asString().contains("\"detox\"");
    }

    private static ReadResult read(String words, String others) throws IOException {
        String text = Files.readString(SHIPPED);
        assertThat(text).contains(words);
        String changed = text.replaceFirst(words, others);
        return new RoutineReader(Locale.ENGLISH).read("circulation.json", changed.getBytes(StandardCharsets.UTF_8));
    }
}
