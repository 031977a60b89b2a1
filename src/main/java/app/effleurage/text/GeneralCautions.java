package app.effleurage.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The cautions that go before every routine ({@code practice.md} section 4), in five groups, in the
 * order to show them. Whoever shows them, in a window, in text or on paper, takes them from here.
 */
public enum GeneralCautions {
    NOT_TODAY("today", 5),
    ASK_FIRST("ask", 7),
    WAIT("wait", 6),
    GENTLE("gentle", 3),
    STOP("stop", 2);

    private final String key;
    private final int count;

    GeneralCautions(String key, int count) {
        this.key = key;
        this.count = count;
    }

    /** The words that lead the group's items, without a full stop. */
    public String title(Locale locale) {
        return words(locale).get(key + ".title");
    }

    /** What belongs to the group, in order; at least one. */
    public List<String> items(Locale locale) {
        Messages words = words(locale);
        return IntStream.rangeClosed(1, count).mapToObj(item -> words.get(key + "." + item)).toList();
    }

    private static Messages words(Locale locale) {
        return Messages.beside(GeneralCautions.class, locale);
    }
}
