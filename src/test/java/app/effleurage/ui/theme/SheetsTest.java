package app.effleurage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The two tiers of colour: the scale, which only roles use, and the roles, which everything else uses. */
class SheetsTest {

    private static final Path SHEETS = Path.of("src/main/resources/app/effleurage/ui");
    private static final Path CODE = Path.of("src/main/java/app/effleurage/ui");
    private static final Path THEME = SHEETS.resolve("theme");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\s+(-[a-z][a-z0-9-]*):");
    private static final Pattern ROLE = Pattern.compile("(?<![a-z-])-ef-[a-z-]+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(");
    private static final Pattern GAP = Pattern.compile("-fx-(?:spacing|hgap|vgap):\\s*(-?[0-9.]+)em");
    private static final Set<String> GAPS =
            Set.of("0", "0.1", "0.25", "0.4", "0.5", "0.6", "0.75", "1", "1.65", "1.5", "2", "3", "4");

    static Stream<Path> viewSheets() throws IOException {
        try (Stream<Path> all = Files.walk(SHEETS)) {
            List<Path> found = all.filter(path -> path.toString().endsWith(".css"))
                    .filter(path -> !isTier(path))
                    // Lines on skin keep their colours whatever the theme: the stage says why.
                    .filter(path -> !path.startsWith(SHEETS.resolve("stage")))
                    .toList();
            return found.stream();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeDefinesTheSameRoles(Theme theme) throws IOException {
        assertThat(defined(roles(theme))).isNotEmpty().isEqualTo(defined(roles(Theme.LIGHT)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aRoleIsAColourOfTheScaleOrAVeilOfOne(Theme theme) throws IOException {
        Set<String> scale = defined("scale.css");
        for (String line : Files.readAllLines(THEME.resolve(roles(theme)))) {
            if (line.strip().startsWith("-ef-")) {
                String value = line.substring(line.indexOf(':') + 1, line.indexOf(';')).strip();
                assertThat(scale.contains(value) || value.startsWith("rgba(")).as(line).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("viewSheets")
    void everyRoleASheetUsesIsDefinedInEachTheme(Path sheet) throws IOException {
        Set<String> used = ROLE.matcher(Files.readString(sheet)).results().map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
        // Given by the routine's goal, in window.css, out of that goal's own roles.
        used.removeAll(Set.of("-ef-goal", "-ef-goal-soft"));
        for (Theme theme : Theme.values()) {
            assertThat(defined(roles(theme))).as("%s in %s", sheet, theme).containsAll(used);
        }
    }

    @ParameterizedTest
    @MethodSource("viewSheets")
    void noSheetBesideAViewHasAColourOfItsOwn(Path sheet) throws IOException {
        String text = Files.readString(sheet);

        assertThat(COLOUR.matcher(text).results().map(match -> match.group())).isEmpty();
        for (String token : defined("scale.css")) {
            assertThat(text).doesNotContain(": " + token + ";");
        }
    }

    @ParameterizedTest
    @MethodSource("viewSheets")
    void gapsAreStepsOfTheScale(Path sheet) throws IOException {
        assertThat(GAP.matcher(Files.readString(sheet)).results().map(match -> match.group(1))).isSubsetOf(GAPS);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, background, 7", "ink, surface, 7", "ink, sunken, 7", "ink, warm-soft, 7",
        "ink-quiet, background, 4.5", "ink-quiet, surface, 4.5", "ink-quiet, sunken, 4.5",
        "warm-strong, background, 4.5", "accent-strong, background, 4.5", "accent-strong, accent-soft, 4.5",
        "on-accent, primary, 4.5", "focus, background, 3", "accent, background, 3",
        "goal-circulation, surface, 3", "goal-tension-relief, surface, 3", "goal-lymphatic-drainage, surface, 3",
        "goal-product-absorption, surface, 3", "goal-stress-relief, surface, 3", "goal-other, surface, 3"})
    void whatIsReadStandsOutFromWhatItStandsOn(String front, String back, double least) throws IOException {
        for (Theme theme : Theme.values()) {
            double contrast = Contrast.of(colour(theme, front), colour(theme, back));
            assertThat(contrast).as("%s on %s, %s", front, back, theme).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void noRoleIsThereForNothing() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> sheets = Files.walk(SHEETS)) {
            for (Path sheet : sheets.filter(path -> path.toString().endsWith(".css") && !isTier(path)).toList()) {
                all.append(Files.readString(sheet));
            }
        }
        Set<String> used = ROLE.matcher(all).results().map(match -> match.group()).collect(Collectors.toSet());

        assertThat(defined(roles(Theme.LIGHT))).isSubsetOf(used);
    }

    @Test
    void noColourStandsInTheCodeOfAScreen() throws IOException {
        try (Stream<Path> all = Files.walk(CODE)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.startsWith(CODE.resolve("stage"))).toList()) {
                String text = Files.readString(file);
                assertThat(text).as(file.toString()).doesNotContain("Color.web").doesNotContain("Color.rgb")
                        .doesNotContainPattern("\"#[0-9A-Fa-f]{6}\"");
            }
        }
    }

    private static Color colour(Theme theme, String role) throws IOException {
        return Color.web(value("scale.css", value(roles(theme), "-ef-" + role)));
    }

    private static String value(String sheet, String name) throws IOException {
        return Files.readAllLines(THEME.resolve(sheet)).stream().map(String::strip)
                .filter(line -> line.startsWith(name + ":")).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1, line.indexOf(';')).strip()).orElseThrow();
    }

    private static boolean isTier(Path sheet) {
        return sheet.startsWith(THEME) && Set.of("scale.css", "light.css", "dark.css", "contrast.css")
                .contains(sheet.getFileName().toString());
    }

    private static String roles(Theme theme) {
        return theme.id() + ".css";
    }

    private static Set<String> defined(String sheet) throws IOException {
        return DEFINED.matcher(Files.readString(THEME.resolve(sheet))).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
