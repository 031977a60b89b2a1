package app.effleurage.cli;

import app.effleurage.text.Language;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The one option that every command has, and that is read before all others: what is said of those is said in it. */
final class SpokenOption {

    static final String NAME = "--language";

    private SpokenOption() {
    }

    /** The language that the arguments ask for; nothing where they ask for none, or for what is no language. */
    static Optional<Locale> in(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(NAME + "=")) {
                return parse(arguments[i].substring(NAME.length() + 1));
            }
            if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                return parse(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** What a tag such as "de" or "pt-BR" means. */
    static Optional<Locale> parse(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            return Optional.of(Language.locale(Optional.empty(), locale));
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }
}
