package app.effleurage.routinefile;

import app.effleurage.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the problems of one file, puts them into words, and stops at {@link Limits#PROBLEMS}. */
final class Problems {

    private static final int LONGEST_QUOTE = 40;

    private static final Comparator<Problem> IN_FILE_ORDER = Comparator
            .<Problem>comparingInt(problem -> problem.where().line())
            .thenComparingInt(problem -> problem.where().column());

    private final String file;
    private final Messages messages;
    private final List<Problem> found = new ArrayList<>();
    private int faults;

    Problems(String file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    /** Reports; arguments are quoted in the words as they are, numbers without grouping. */
    void add(Spot spot, ProblemCode code, Object... arguments) {
        addVariant(spot, code, "", arguments);
    }

    /**
     * Reports with closer words where there are any: {@code <code>.<variant>.message} and
     * {@code .advice}, each falling back to the code's own.
     */
    void addVariant(Spot spot, ProblemCode code, String variant, Object... arguments) {
        if (code.severity() == Severity.FAULT) {
            faults++;
        }
        if (isFull()) {
            return;
        }
        if (found.size() == Limits.PROBLEMS) {
            faults++;
            found.add(worded(Spot.START, ProblemCode.TOO_MANY_PROBLEMS, "", String.valueOf(Limits.PROBLEMS)));
            return;
        }
        found.add(worded(spot, code, variant, arguments));
    }

    String file() {
        return file;
    }

    /** How many faults so far, whether listed or past the limit. */
    int faults() {
        return faults;
    }

    /** Whether further problems only count and are no longer listed. */
    boolean isFull() {
        return found.size() > Limits.PROBLEMS;
    }

    /** In the file's order; that there are too many is said last. */
    List<Problem> inOrder() {
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.size() <= Limits.PROBLEMS) {
            return found.stream().sorted(IN_FILE_ORDER).toList();
        }
        return Stream.concat(
                found.subList(0, Limits.PROBLEMS).stream().sorted(IN_FILE_ORDER), Stream.of(found.getLast())).toList();
    }

    /** Words for a thing spoken of in a message. */
    String word(String key) {
        return messages.get(key);
    }

    /** Text from a file made fit to stand in a message: one line, not long. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        int end = Math.min(text.length(), LONGEST_QUOTE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            quoted.append(Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(text, i) ? '\uFFFD' : c);
        }
        return end < text.length() ? quoted.append('…').toString() : quoted.toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private Problem worded(Spot spot, ProblemCode code, String variant, Object... arguments) {
        Location where = new Location(file, spot.line(), spot.column(), spot.pointer().toString());
        return new Problem(code, where,
                words(code, variant, "message", arguments), words(code, variant, "advice", arguments));
    }

    private String words(ProblemCode code, String variant, String part, Object... arguments) {
        if (!variant.isEmpty()) {
            String key = code.id() + "." + variant + "." + part;
            String closer = messages.get(key, arguments);
            if (!closer.equals(key)) {
                return closer;
            }
        }
        return messages.get(code.id() + "." + part, arguments);
    }
}
