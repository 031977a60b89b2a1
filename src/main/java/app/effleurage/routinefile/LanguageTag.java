package app.effleurage.routinefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Language tags of BCP 47, as far as routines need them: language, script, region. */
final class LanguageTag {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z]{2,3})(?:-([A-Za-z]{4}))?(?:-([A-Za-z]{2}|[0-9]{3}))?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    /** A well-formed way to say no language at all. */
    private static final String UNDETERMINED = "und";

    /** By far the commonest, so worth a short cut. */
    private static final String ENGLISH = "en";

    private LanguageTag() {
    }

    /** The language a tag names; nothing when it has another form or names a language or region that is none. */
    static Optional<Locale> parse(String tag) {
        return tag.equals(ENGLISH) ? Optional.of(Locale.ENGLISH) : parseAny(tag);
    }

    private static Optional<Locale> parseAny(String tag) {
        Matcher parts = FORM.matcher(tag);
        if (!parts.matches()) {
            return Optional.empty();
        }
        // Java knows all two-letter codes; those of three letters are too many to list, so their form will do.
        String language = parts.group(1).toLowerCase(Locale.ROOT);
        String region = parts.group(3);
        boolean isKnown = !language.equals(UNDETERMINED) && (language.length() == 3 || LANGUAGES.contains(language))
                && (region == null || Character.isDigit(region.charAt(0)) || isCountry(region));
        return isKnown ? Optional.of(Locale.forLanguageTag(tag)) : Optional.empty();
    }

    /** The tag most likely meant by one that {@link #parse} refuses. */
    static Optional<String> repaired(String tag) {
        String hyphened = tag.replace('_', '-').strip();
        if (parse(hyphened).isPresent()) {
            return Optional.of(hyphened);
        }
        if (hyphened.toLowerCase(Locale.ROOT).endsWith("-uk")) {
            return repaired(hyphened.substring(0, hyphened.length() - 2) + "GB");
        }
        return LANGUAGES.stream()
                .filter(code -> Arrays.asList(
                        Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                        Locale.of(code).getDisplayLanguage(Locale.of(code)).toLowerCase(Locale.ROOT))
                        .contains(hyphened.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isCountry(String region) {
        return REGIONS.contains(region.toUpperCase(Locale.ROOT));
    }
}
