package app.effleurage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    private static final Pattern LATIN_FAMILY = Pattern.compile("\"(Cormorant Garamond|Nunito Sans)[^\"]*\"");

    /** A family that a new sheet names and nobody knew of would stay Latin. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LATIN")
    void noSheetStaysInLatinLetters(Letters letters) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
            List<Path> sheets = all.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).isNotEmpty();
            for (Path sheet : sheets) {
                String worn = letters.set(Files.readString(sheet));
                long kept = Pattern.compile("/\\* In every language").matcher(worn).results().count();
                assertThat(LATIN_FAMILY.matcher(worn).results().count()).as("%s", sheet).isEqualTo(kept);
                assertThat(worn).doesNotContain("italic").doesNotContain("letter-spacing");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LATIN")
    void titlesTakeTheRoomOfLatinOnes(Letters letters) {
        String sheet = ".a {\n    -fx-font-family: \"Cormorant Garamond SemiBold\";\n    -fx-font-size: 2em;\n"
                + "    -fx-line-spacing: -0.15em;\n    -fx-font-style: italic;\n}\n.b {\n    -fx-font-size: 2em;\n}\n";

        assertThat(letters.set(sheet)).contains("-fx-font-family: \"" + letters.title().family() + "\"")
                .contains(".b {\n    -fx-font-size: 2em;").doesNotContain("-0.15em");
        assertThat(letters.titleScale()).isBetween(0.7, 1.0);
    }

    @ParameterizedTest
    @EnumSource
    void everyFileIsThere(Letters letters) {
        assertThat(letters.files()).allSatisfy(file -> assertThat(Path.of("assets/fonts", file)).isRegularFile());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasLetters(Language language) {
        assertThat(Letters.of(language.locale())).isNotNull();
    }
}
