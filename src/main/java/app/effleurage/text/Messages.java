package app.effleurage.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one package, from the {@code messages} bundle that lies beside its classes.
 *
 * <p>Immutable and safe to share. A missing key is a bug that a test finds; a person is shown the
 * key rather than a failure.
 */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Language counting;
    private final boolean holding;

    private Messages(ResourceBundle bundle, Locale locale, boolean isPlain) {
        this.bundle = bundle;
        this.locale = locale;
        counting = Language.of(language()).orElse(Language.ENGLISH);
        holding = counting.isRightToLeft() && !isPlain;
    }

    /** The words that lie beside {@code anchor}, in {@code locale} or the nearest language there is. */
    public static Messages beside(Class<?> anchor, Locale locale) {
        return new Messages(bundle(anchor, "messages", locale), locale, false);
    }

    /** A bundle that lies beside {@code anchor}, for a library that reads bundles itself. */
    public static ResourceBundle bundle(Class<?> anchor, String name, Locale locale) {
        ResourceBundle.Control noDetourByDefaultLocale =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String whole = anchor.getPackageName() + "." + name;
        // In a module the way by the machine's language cannot be closed; but nobody goes it who asks for the root.
        Locale asked = Language.of(locale).filter(language -> language != Language.ENGLISH).isPresent()
                ? locale : Locale.ROOT;
        return anchor.getModule().isNamed() ? ResourceBundle.getBundle(whole, asked, anchor.getModule())
                : ResourceBundle.getBundle(whole, asked, anchor.getClassLoader(), noDetourByDefaultLocale);
    }

    /** The same words without marks of direction: for lines that programs read too. */
    public Messages plain() {
        return new Messages(bundle, locale, true);
    }

    public Locale locale() {
        return locale;
    }

    /** The language that the words are in, which is English where the program has none in {@link #locale}. */
    public Locale language() {
        Locale found = bundle.getLocale();
        return found.getLanguage().isEmpty() ? Locale.ENGLISH : found;
    }

    /** A name that stands by itself, such as a file's, as it is to be written among these words. */
    public String name(String text) {
        return holding ? Direction.held(text) : text;
    }

    /**
     * The words under {@code key}, with {@code arguments} put in by {@link MessageFormat}'s rules, and what counts in
     * the form that it takes: <code>{0,plural,one#1 step|other#{0} steps}</code>.
     */
    public String get(String key, Object... arguments) {
        try {
            String pattern = Plurals.resolve(bundle.getString(key), counting, arguments);
            // Always formatted, so that an apostrophe is written the same way in every message.
            return new MessageFormat(pattern, locale).format(
                    holding ? Direction.held(arguments) : arguments);
        } catch (MissingResourceException _) {
            return key;
        }
    }
}
