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
import java.util.stream.Stream;

/**
 * What a language is set in. The sheets are written for Latin letters; for others they are worn with other families,
 * since the toolkit looks up no family by a role.
 */
public enum Letters {
    LATIN(new Cut("Nunito Sans", "NunitoSans-Regular.ttf"), new Cut("Nunito Sans SemiBold", "NunitoSans-SemiBold.ttf"),
            new Cut("Cormorant Garamond SemiBold", "CormorantGaramond-SemiBold.ttf"),
            new Cut("Cormorant Garamond Medium", "CormorantGaramond-Medium.ttf"),
            new Cut("Cormorant Garamond Medium", "CormorantGaramond-MediumItalic.ttf"), 1),
    JAPANESE(new Cut("Zen Maru Gothic", "ZenMaruGothic-Regular.ttf"),
            new Cut("Zen Maru Gothic Medium", "ZenMaruGothic-Medium.ttf"),
            new Cut("Shippori Mincho SemiBold", "ShipporiMincho-SemiBold.ttf"), 0.8),
    CHINESE(new Cut("Noto Sans SC", "NotoSansSC-Regular.ttf"), new Cut("Noto Sans SC SemiBold", "NotoSansSC-SemiBold.ttf"),
            new Cut("Noto Serif SC SemiBold", "NotoSerifSC-SemiBold.ttf"), 0.8),
    ARABIC(new Cut("Vazirmatn", "Vazirmatn-Regular.ttf"), new Cut("Vazirmatn SemiBold", "Vazirmatn-SemiBold.ttf"),
            new Cut("Amiri Bold", "Amiri-Bold.ttf"), new Cut("Amiri", "Amiri-Regular.ttf"),
            new Cut("Amiri", "Amiri-Regular.ttf"), 0.9);

    /**
     * One cut of a family.
     *
     * @param family as the toolkit knows it
     * @param file in {@code assets/fonts}
     */
    public record Cut(String family, String file) {
    }

    /** A rule that says so keeps its family. */
    private static final String IN_EVERY_LANGUAGE = "/* In every language";
    private static final Pattern RULE = Pattern.compile("\\{[^}]*}");
    private static final Pattern SERIF_SIZE = Pattern.compile("(-fx-font-size:\\s*)([0-9.]+)(em)");
    /** Titles in Cormorant are set tighter than it asks for; no other family bears that. */
    private static final Pattern TIGHT = Pattern.compile("-fx-line-spacing:\\s*-[0-9.]+em");
    private static final Pattern SLANTED = Pattern.compile("-fx-font-style:\\s*italic");
    private static final Map<String, String> WORN = new ConcurrentHashMap<>();

    private final Cut text;
    private final Cut strong;
    private final Cut title;
    private final Cut subtitle;
    private final Cut slanted;
    private final double titleScale;

    Letters(Cut text, Cut strong, Cut title, double titleScale) {
        this(text, strong, title, title, title, titleScale);
    }

    Letters(Cut text, Cut strong, Cut title, Cut subtitle, Cut slanted, double titleScale) {
        this.text = text;
        this.strong = strong;
        this.title = title;
        this.subtitle = subtitle;
        this.slanted = slanted;
        this.titleScale = titleScale;
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

    /** Running text. */
    public Cut text() {
        return text;
    }

    /** Names and buttons. */
    public Cut strong() {
        return strong;
    }

    /** What stands large. */
    public Cut title() {
        return title;
    }

    /** What stands under it: slanted where a script knows that. */
    public Cut slanted() {
        return slanted;
    }

    /** How large titles are, of what they are in Latin letters. */
    public double titleScale() {
        return titleScale;
    }

    /** How much deeper than Latin ones the letters of titles reach below their line, in ems. */
    public double titleDepth() {
        return this == ARABIC ? 0.18 : 0;
    }

    /** The files that hold all of it, in {@code assets/fonts}. */
    List<String> files() {
        return Stream.of(text, strong, title, subtitle, slanted).map(Cut::file).distinct().toList();
    }

    /** A sheet's address, as it is worn with these letters. */
    public String sheet(String address) {
        return this == LATIN ? address : WORN.computeIfAbsent(name() + address, _ -> "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(set(read(address)).getBytes(StandardCharsets.UTF_8)));
    }

    /** A sheet as it is for these letters: their families, titles of their size, nothing slanted or squeezed. */
    String set(String sheet) {
        return RULE.matcher(sheet).replaceAll(rule -> Matcher.quoteReplacement(
                rule.group().contains(IN_EVERY_LANGUAGE) ? rule.group() : setRule(rule.group())));
    }

    private String setRule(String rule) {
        String sized = rule.contains("Cormorant") ? SERIF_SIZE.matcher(rule).replaceAll(this::scaled) : rule;
        String even = TIGHT.matcher(SLANTED.matcher(sized).replaceAll("-fx-font-style: normal"))
                .replaceAll("-fx-line-spacing: 0em");
        return even.replace(quoted(LATIN.strong), quoted(strong)).replace(quoted(LATIN.title), quoted(title))
                .replace(quoted(LATIN.subtitle), quoted(subtitle)).replace(quoted(LATIN.text), quoted(text));
    }

    private String scaled(MatchResult size) {
        return size.group(1) + String.format(Locale.ROOT, "%.3f", Double.parseDouble(size.group(2)) * titleScale)
                + size.group(3);
    }

    private static String quoted(Cut cut) {
        return '"' + cut.family() + '"';
    }

    private static String read(String address) {
        try (InputStream in = URI.create(address).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
