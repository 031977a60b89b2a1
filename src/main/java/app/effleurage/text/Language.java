package app.effleurage.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that the program ships in, in the order to offer them.
 *
 * <p>A language is more than its tag: it says how it counts and from which side it is read.
 */
public enum Language {
    ENGLISH("en", PluralForm::oneOrOther),
    GERMAN("de", PluralForm::oneOrOther),
    FRENCH("fr", PluralForm::french),
    SPANISH("es", PluralForm::oneManyOrOther),
    ITALIAN("it", PluralForm::oneManyOrOther),
    JAPANESE("ja", _ -> PluralForm.OTHER),
    CHINESE("zh", _ -> PluralForm.OTHER),
    ARABIC("ar", PluralForm::arabic);

    /** Read as "digits 0 to 9", as every clock and count here is written. */
    private static final String WESTERN_DIGITS = "latn";

    private final Locale locale;
    private final PluralForm.Rule plurals;

    Language(String tag, PluralForm.Rule plurals) {
        this.locale = Locale.of(tag);
        this.plurals = plurals;
    }

    /** The language that a locale is of; nothing where it is of none that the program ships in. */
    public static Optional<Language> of(Locale locale) {
        return tagged(locale.getLanguage());
    }

    /** The language with a tag of two letters, if there is one. */
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag().equals(tag)).findFirst();
    }

    public static List<Language> all() {
        return List.of(values());
    }

    /**
     * The locale to speak to somebody in.
     *
     * @param chosen the language they chose; nothing for the machine's own
     * @param machine the machine's own, whose region counts where it is of the language chosen
     */
    public static Locale locale(Optional<Language> chosen, Locale machine) {
        Locale own = chosen.filter(language -> !language.tag().equals(machine.getLanguage()))
                .map(Language::locale).orElse(machine);
        // Times are read on clocks and typed in commands: one kind of digits everywhere.
        return own.getLanguage().equals(ARABIC.tag())
                ? new Locale.Builder().setLocale(own).setUnicodeLocaleKeyword("nu", WESTERN_DIGITS).build() : own;
    }

    /** Two letters, as files and settings name it. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Without a region. */
    public Locale locale() {
        return locale;
    }

    /** What the language calls itself, such as "Français". */
    public String ownName() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** Whether a locale's language is; false for one that the program does not speak. */
    public static boolean isRightToLeft(Locale locale) {
        return of(locale).filter(Language::isRightToLeft).isPresent();
    }

    /** The form that a counted word takes. */
    PluralForm plural(double count) {
        return plurals.of(count);
    }
}
