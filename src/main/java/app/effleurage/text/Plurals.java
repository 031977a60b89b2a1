package app.effleurage.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts in a message: <code>{0,plural,0#none|one#one step|other#{0} steps}</code>. A group becomes the form that
 * its number takes, and what is left is a pattern as {@link java.text.MessageFormat} knows it.
 */
final class Plurals {

    private static final Pattern GROUP = Pattern.compile("\\{(\\d+),plural,");

    private Plurals() {
    }

    /**
     * @param arguments what is put into the message; what is counted is a number
     * @throws IllegalArgumentException if a group does not end, or has no form for the number
     */
    static String resolve(String pattern, Language language, Object... arguments) {
        Matcher group = GROUP.matcher(pattern);
        StringBuilder resolved = new StringBuilder();
        int from = 0;
        while (group.find(from)) {
            int end = end(pattern, group.end());
            double count = number(pattern, Integer.parseInt(group.group(1)), arguments);
            resolved.append(pattern, from, group.start());
            resolved.append(form(pattern, pattern.substring(group.end(), end), language, count));
            from = end + 1;
        }
        return from == 0 ? pattern : resolved.append(pattern, from, pattern.length()).toString();
    }

    private static double number(String pattern, int index, Object... arguments) {
        if (index < arguments.length && arguments[index] instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("plural: no number " + index + " for " + pattern);
    }

    private static int end(String pattern, int from) {
        int open = 1;
        for (int i = from; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            open += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("plural: no end in " + pattern);
    }

    private static String form(String pattern, String group, Language language, double count) {
        Optional<String> exact = Optional.empty();
        Optional<String> named = Optional.empty();
        Optional<String> other = Optional.empty();
        for (String choice : group.split("\\|", -1)) {
            int mark = choice.indexOf('#');
            if (mark < 0) {
                throw new IllegalArgumentException("plural: no # in \"" + choice + "\" of " + pattern);
            }
            String name = choice.substring(0, mark).strip();
            String words = choice.substring(mark + 1);
            if (name.matches("\\d+")) {
                exact = Integer.parseInt(name) == count ? Optional.of(words) : exact;
            } else {
                PluralForm form = PluralForm.named(name).orElseThrow(() ->
                        new IllegalArgumentException("plural: no form \"" + name + "\", in " + pattern));
                named = form == language.plural(count) ? Optional.of(words) : named;
                other = form == PluralForm.OTHER ? Optional.of(words) : other;
            }
        }
        Optional<String> byName = named.isPresent() ? named : other;
        return exact.or(() -> byName).orElseThrow(() ->
                new IllegalArgumentException("plural: no form \"other\" in " + pattern));
    }
}
