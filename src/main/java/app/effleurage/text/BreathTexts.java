package app.effleurage.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is said of breathing patterns wherever one is chosen, in the window or in text
 * ({@code practice.md} section 6). Patterns, phases and reasons go by their ids.
 */
public final class BreathTexts {

    private static final double MILLIS = 1000;
    private static final int NOT_FOR = 6;

    private final Messages words;

    public BreathTexts(Locale locale) {
        words = Messages.beside(BreathTexts.class, locale);
    }

    /** What a named pattern is called. */
    public String name(String pattern) {
        return words.get("breath." + pattern);
    }

    /**
     * What to know before choosing a named pattern, in a line: for whom it is, and its limit.
     *
     * @param mostCycles how many breaths are safe, at the pace they would be breathed
     */
    public String advice(String pattern, OptionalInt mostCycles) {
        return words.get("breath." + pattern + ".advice", mostCycles.orElse(0));
    }

    /**
     * A breath by its phases, such as "in 4, out 6"; for no phases, that it is left to itself.
     *
     * @param kinds what the breath does in each phase
     * @param lengths for how long
     */
    public String timing(List<String> kinds, List<Duration> lengths) {
        if (kinds.isEmpty()) {
            return words.get("breath.timing.free");
        }
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> words.get(phaseKey(kinds, i), lengths.get(i).toMillis() / MILLIS))
                .collect(Collectors.joining(words.get("breath.timing.between")));
    }

    /**
     * Why steps do not breathe as was chosen.
     *
     * @param steps numbers of the steps, from 1, rising
     * @param timing how they breathe instead, as {@link #timing} has it
     */
    public String note(List<Integer> steps, String reason, String timing) {
        return words.get("breath.note", steps.size(), list(steps), timing, words.get("breath.note." + reason));
    }

    /** Who should not hold their breath; sentences begin and end around it. */
    public List<String> notForHolding() {
        return IntStream.rangeClosed(1, NOT_FOR).mapToObj(i -> words.get("breath.not." + i)).toList();
    }

    /** What goes for every pattern. */
    public String gently() {
        return words.get("breath.gently");
    }

    /** A second breath in, straight after the first, comes on top of it. */
    private static String phaseKey(List<String> kinds, int i) {
        boolean isOnTop = i > 0 && kinds.get(i).equals(kinds.get(i - 1));
        return "breath.timing." + (isOnTop ? "on-top" : kinds.get(i));
    }

    /** Such as "2, 4 to 9": neighbours go together. */
    private String list(List<Integer> steps) {
        List<String> parts = new ArrayList<>();
        for (int from = 0, to; from < steps.size(); from = to) {
            to = from + 1;
            while (to < steps.size() && steps.get(to) == steps.get(to - 1) + 1) {
                to++;
            }
            parts.add(to - from < 2 ? words.get("breath.note.step", steps.get(from))
                    : words.get("breath.note.steps", steps.get(from), steps.get(to - 1)));
        }
        return String.join(words.get("breath.timing.between"), parts);
    }
}
