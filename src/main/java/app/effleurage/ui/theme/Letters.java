package app.effleurage.ui.theme;

import app.effleurage.text.Language;
import app.effleurage.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a language is set in. The sheets are written for Latin letters; for others they are worn with other families,
 * since the toolkit looks up no family by a role.
 */
public enum Letters {
    LATIN("Nunito Sans", "Nunito Sans SemiBold", "Cormorant Garamond SemiBold", "Cormorant Garamond Medium", 1,
            List.of("CormorantGaramond-Medium.ttf", "CormorantGaramond-SemiBold.ttf",
                    "CormorantGaramond-MediumItalic.ttf", "NunitoSans-Regular.ttf", "NunitoSans-SemiBold.ttf")),
    JAPANESE("Zen Maru Gothic", "Zen Maru Gothic Medium", "Shippori Mincho SemiBold", "Shippori Mincho SemiBold", 0.8,
            List.of("ZenMaruGothic-Regular.ttf", "ZenMaruGothic-Medium.ttf", "ShipporiMincho-SemiBold.ttf")),
    CHINESE("Noto Sans SC", "Noto Sans SC SemiBold", "Noto Serif SC SemiBold", "Noto Serif SC SemiBold", 0.8,
            List.of("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf", "NotoSerifSC-SemiBold.ttf")),
    ARABIC("Vazirmatn", "Vazirmatn SemiBold", "Amiri Bold", "Amiri", 0.95,
            List.of("Vazirmatn-Regular.ttf", "Vazirmatn-SemiBold.ttf", "Amiri-Bold.ttf", "Amiri-Regular.ttf"));

    private static final Pattern RULE = Pattern.compile("\\{[^}]*}");
    private static final Pattern SERIF_SIZE = Pattern.compile("(-fx-font-size:\\s*)([0-9.]+)(em)");
    /** Titles in Cormorant are set tighter than it asks for; no other family bears that. */
    private static final Pattern TIGHT = Pattern.compile("-fx-line-spacing:\\s*-[0-9.]+em");
    private static final Pattern SLANTED = Pattern.compile("-fx-font-style:\\s*italic");
    private static final Map<String, String> WORN = new ConcurrentHashMap<>();

    private final String text;
    private final String strong;
    private final String title;
    private final String subtitle;
    private final double titleScale;
    private final List<String> files;

    Letters(String text, String strong, String title, String subtitle, double titleScale, List<String> files) {
        this.text = text;
        this.strong = strong;
        this.title = title;
        this.subtitle = subtitle;
        this.titleScale = titleScale;
        this.files = files;
    }

    /** What words in a language are set in. */
    public static Letters of(Locale locale) {
        return Language.of(locale).map(language -> switch (language) {
            case ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN -> LATIN;
            case JAPANESE -> JAPANESE;
            case CHINESE -> CHINESE;
            case ARABIC -> ARABIC;
        }).orElse(LATIN);
    }

    public static Letters of(Messages words) {
        return of(words.locale());
    }

    /** The family of running text. */
    public String text() {
        return text;
    }

    /** The family of names and buttons. */
    public String strong() {
        return strong;
    }

    /** The files that hold the families, in {@code assets/fonts}. */
    public List<String> files() {
        return files;
    }

    /** A sheet's address, as it is worn with these letters. */
    public String sheet(String address) {
        return this == LATIN ? address : WORN.computeIfAbsent(name() + address, _ -> "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(set(read(address)).getBytes(StandardCharsets.UTF_8)));
    }

    /** A sheet as it is for these letters: their families, titles of their size, nothing slanted or squeezed. */
    String set(String sheet) {
        String sized = RULE.matcher(sheet).replaceAll(rule -> Matcher.quoteReplacement(
                rule.group().contains("Cormorant") ? SERIF_SIZE.matcher(rule.group()).replaceAll(this::scaled)
                        : rule.group()));
        String even = TIGHT.matcher(SLANTED.matcher(sized).replaceAll("-fx-font-style: normal"))
                .replaceAll("-fx-line-spacing: 0em");
        return even.replace(quoted(LATIN.strong), quoted(strong)).replace(quoted(LATIN.title), quoted(title))
                .replace(quoted(LATIN.subtitle), quoted(subtitle)).replace(quoted(LATIN.text), quoted(text));
    }

    private String scaled(MatchResult size) {
        return size.group(1) + String.format(Locale.ROOT, "%.3f", Double.parseDouble(size.group(2)) * titleScale)
                + size.group(3);
    }

    private static String quoted(String family) {
        return '"' + family + '"';
    }

    private static String read(String address) {
        try (InputStream in = URI.create(address).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
