package app.effleurage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Coverage;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.text.Language;
import app.effleurage.text.Messages;
import app.effleurage.ui.theme.Letters;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says what English says, in patterns that can be read, letters that are there and room that there is. */
class TranslationsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/app/effleurage");
    private static final Path CODE = Path.of("src/main/java/app/effleurage");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern SPECIFIER = Pattern.compile("%[a-zA-Z,@]");
    private static final List<Double> COUNTS = List.of(0.0, 1.0, 2.0, 3.0, 11.0, 100.0, 103.0);
    private static final int MOST_ARGUMENTS = 8;
    private static final Object[] COUNTED = {8, 8, 8, 8, 8, 8, 8, 8};

    /** Up to so many ems a text is a name on a button or a label, and has one line. */
    private static final double SHORT_EMS = 12;
    /** What a button or label may be longer by than in English: half as long again, or so many ems. */
    private static final double GROWTH = 1.5;
    private static final double GROWTH_EMS = 8;
    /** Sentences wrap; but who writes twice as much says something else. */
    private static final double SENTENCE_GROWTH = 2;
    private static final float MEASURE = 100;
    private static final int FIRST_BEYOND_LATIN = 0x0250;

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().matches(".*/(messages|usage)\\.properties")).sorted().toList().stream();
        }
    }

    static Stream<Path> routines() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("routines"))) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheKeysOfEnglishAndNoOthers(Path english) {
        Set<String> wanted = load(english).stringPropertyNames();
        for (Language language : others()) {
            assertThat(load(in(language, english)).stringPropertyNames()).as("%s in %s", english, language)
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageTakesTheArgumentsOfEnglish(Path english) {
        Properties wanted = load(english);
        for (Language language : others()) {
            Properties said = load(in(language, english));
            for (String key : said.stringPropertyNames()) {
                Pattern pattern = isHelp(english) ? SPECIFIER : ARGUMENT;
                assertThat(arguments(said.getProperty(key), pattern)).as("%s of %s in %s", key, english, language)
                        .isEqualTo(arguments(wanted.getProperty(key, ""), pattern));
            }
        }
    }

    /** As the program reads them, with every kind of count and all that a text may be given. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageCanBeRead(Path english) {
        if (isHelp(english)) {
            return;
        }
        Class<?> anchor = anchor(english);
        for (Language language : Language.all()) {
            Messages messages = Messages.beside(anchor, language.locale());
            for (String key : load(in(language, english)).stringPropertyNames()) {
                for (double count : COUNTS) {
                    Object[] arguments = new Object[MOST_ARGUMENTS];
                    java.util.Arrays.fill(arguments, (Object) count);
                    assertThat(messages.get(key, arguments)).as("%s of %s in %s", key, english, language)
                            .isNotBlank().isNotEqualTo(key).doesNotContain("plural,", "choice,").doesNotContainPattern("\\{\\d");
                }
            }
        }
    }

    /** A key that no code names, whole or by its family, is said by nobody. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsAskedForSomewhere(Path english) throws IOException {
        if (isHelp(english)) {
            return;
        }
        String code = code();
        assertThat(load(english).stringPropertyNames()).allSatisfy(key -> assertThat(families(key)).as(key)
                .anyMatch(family -> isNamed(family, code)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void noTextIsTooLongForItsPlace(Language language) throws IOException {
        Font latin = font(Letters.LATIN);
        Font own = font(Letters.of(language.locale()));
        List<String> long_ = new ArrayList<>();
        for (Path english : bundles().filter(each -> each.startsWith(RESOURCES.resolve("ui"))).toList()) {
            if (english.getParent().endsWith("face")) {
                // Faults of a drawing, for a log.
                continue;
            }
            Messages first = Messages.beside(anchor(english), Locale.ENGLISH);
            Messages said = Messages.beside(anchor(english), language.locale());
            load(english).stringPropertyNames().forEach(key -> {
                double before = ems(first.get(key, COUNTED), latin);
                double now = ems(said.get(key, COUNTED), own);
                double most = before < SHORT_EMS ? Math.max(before * GROWTH, before + GROWTH_EMS)
                        : before * SENTENCE_GROWTH;
                if (now > most) {
                    long_.add("%s of %s: %.1f ems, English %.1f".formatted(key, english.getParent().getFileName(), now, before));
                }
            });
        }
        assertThat(long_).isEmpty();
    }

    /** The toolkit draws a font's first glyph, meant for what is missing, for the unseen marks by which lines break. */
    @ParameterizedTest
    @EnumSource(names = {"JAPANESE", "CHINESE", "ARABIC"})
    void nothingIsDrawnForAMarkThatHasLinesBreak(Language language) throws IOException {
        Letters letters = Letters.of(language.locale());
        for (Letters.Cut cut : List.of(letters.text(), letters.strong(), letters.title(), letters.slanted())) {
            assertThat(font(cut).createGlyphVector(new FontRenderContext(null, true, true), new int[] {0})
                    .getVisualBounds().isEmpty()).as("%s", cut).isTrue();
        }
    }

    /** Java, and so every page and card, breaks a line behind the typographic one. */
    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "ITALIAN"})
    void noApostropheHasAWordBreak(Language language) throws IOException {
        assertThat(said(language)).noneMatch(text -> Pattern.compile("\\p{L}\u2019\\p{L}").matcher(text).find());
    }

    /** French sets those apart from the word before, but never on a line of their own; and so with its quotes. */
    @Test
    void noFrenchLineBeginsWithASignThatStandsApart() throws IOException {
        assertThat(said(Language.FRENCH)).noneMatch(text -> Pattern.compile("\\S [:;!?»]|« ").matcher(text).find());
    }

    @ParameterizedTest
    @EnumSource(names = {"JAPANESE", "CHINESE", "ARABIC"})
    void everySignIsInTheLettersOfItsLanguage(Language language) throws IOException {
        Letters letters = Letters.of(language.locale());
        Font latin = font(Letters.LATIN);
        for (Letters.Cut cut : List.of(letters.text(), letters.strong(), letters.title())) {
            Font font = font(cut);
            Set<String> missing = said(language).stream().flatMapToInt(String::codePoints)
                    // What the Latin letters lack too, such as arrows, comes from the system in every language.
                    .filter(sign -> !Character.isWhitespace(sign) && !font.canDisplay(sign)
                            && (latin.canDisplay(sign) || sign >= FIRST_BEYOND_LATIN && !isArrow(sign)))
                    .mapToObj(Character::toString).collect(Collectors.toCollection(TreeSet::new));
            assertThat(missing).as("%s", cut).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aShippedRoutineIsWrittenInALanguageWhollyOrNotAtAll(Path file) {
        Routine routine = new RoutineReader(Locale.ENGLISH).read(file).routine().orElseThrow();
        for (Language language : Language.all()) {
            assertThat(Coverage.of(routine, language.locale())).as("%s in %s", file, language)
                    .isNotEqualTo(Coverage.SOME);
        }
    }

    private static boolean isArrow(int sign) {
        return Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.ARROWS;
    }

    private static List<String> said(Language language) throws IOException {
        List<String> said = new ArrayList<>();
        for (Path english : bundles().toList()) {
            load(in(language, english)).forEach((_, words) -> said.add((String) words));
        }
        for (Path file : routines().toList()) {
            Routine routine = new RoutineReader(Locale.ENGLISH).read(file).routine().orElseThrow();
            Coverage.texts(routine).map(LocalizedText::byLanguage)
                    .filter(words -> words.containsKey(language.locale()))
                    .forEach(words -> said.add(words.get(language.locale())));
        }
        return said;
    }

    private static List<Language> others() {
        return Language.all().stream().filter(language -> language != Language.ENGLISH).toList();
    }

    private static boolean isHelp(Path bundle) {
        return bundle.endsWith("usage.properties");
    }

    private static Path in(Language language, Path english) {
        return language == Language.ENGLISH ? english : english.resolveSibling(
                english.getFileName().toString().replace(".properties", "_" + language.tag() + ".properties"));
    }

    private static Properties load(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> arguments(String pattern, Pattern argument) {
        return argument.matcher(pattern).results().map(found -> found.group()
                .replaceAll("[,}]", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Some class of the package that a bundle lies in. */
    private static Class<?> anchor(Path english) {
        Path folder = CODE.resolve(RESOURCES.relativize(english.getParent()));
        try (Stream<Path> files = Files.list(folder)) {
            String name = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java")).findFirst().orElseThrow();
            String owner = Path.of("src/main/java").relativize(folder).toString().replace('/', '.');
            return Class.forName(owner + "." + name.replace(".java", ""), false, TranslationsTest.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whole, as the beginning or the end of a key that is put together, or as a constant that a key is the name of. */
    private static boolean isNamed(String family, String code) {
        return Stream.of("\"" + family + "\"", "\"" + family + ".\"", "\"" + family + "-\"").anyMatch(code::contains)
                || family.matches("[A-Z_]+") && Pattern.compile("\\b" + family + "\\b").matcher(code).find();
    }

    private static Stream<String> families(String key) {
        List<String> families = new ArrayList<>(List.of(key));
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            families.add(key.substring(0, dot));
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            families.add(key.substring(dot));
        }
        return families.stream();
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TranslationsTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ems(String words, Font font) {
        return words.isBlank() ? 0 : new TextLayout(words, font.deriveFont(MEASURE),
                new FontRenderContext(null, true, true)).getAdvance() / MEASURE;
    }

    private static Font font(Letters letters) throws IOException {
        return font(letters.text());
    }

    private static Font font(Letters.Cut cut) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, Path.of("assets/fonts", cut.file()).toFile());
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }
}
