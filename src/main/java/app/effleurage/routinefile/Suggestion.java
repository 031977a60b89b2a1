package app.effleurage.routinefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word that a mistyped one most likely stands for. */
public final class Suggestion {

    /** A word longer than any we know is no slip of the hand, and comparing it would cost. */
    private static final int LONGEST = 64;

    private Suggestion() {
    }

    /** The nearest of {@code known}, or nothing when none is near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.isBlank() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(word);
        return known.stream()
                .map(candidate -> new Rated(candidate, distance(plain, plain(candidate))))
                .filter(rated -> rated.distance <= tolerance(plain, rated.candidate))
                .min(Comparator.comparingInt(Rated::distance))
                .map(Rated::candidate);
    }

    private record Rated(String candidate, int distance) {
    }

    private static int tolerance(String word, String candidate) {
        // A word begun and not finished: "effl", "cheek".
        if (word.length() >= 3 && plain(candidate).startsWith(word)) {
            return candidate.length();
        }
        return Math.max(1, Math.min(word.length(), candidate.length()) / 3);
    }

    /** Without what people mix up first: capitals, and how words are joined. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** Letters to add, drop, change or swap with a neighbour: optimal string alignment. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean isSwap = i > 1 && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
                if (isSwap) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
