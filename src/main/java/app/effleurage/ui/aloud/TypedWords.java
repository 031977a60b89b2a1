package app.effleurage.ui.aloud;

import app.effleurage.text.Messages;
import app.effleurage.ui.aloud.Facts.Value.Written;
import java.util.Optional;

/** What is said while somebody writes: each letter, a word once it is over, and what the caret comes to. */
final class TypedWords {

    private final Messages words;

    TypedWords(Messages words) {
        this.words = words;
    }

    /** Nothing where nothing changed. */
    Optional<String> change(Written before, Written now) {
        if (!before.text().equals(now.text())) {
            return Optional.of(written(before.text(), now.text()));
        }
        return before.caret() == now.caret() ? Optional.empty() : Optional.of(moved(now, Math.abs(now.caret() - before.caret())));
    }

    private String written(String before, String now) {
        int same = 0;
        while (same < Math.min(before.length(), now.length()) && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < Math.min(before.length(), now.length()) - same
                && before.charAt(before.length() - 1 - sameAtEnd) == now.charAt(now.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        String added = now.substring(same, now.length() - sameAtEnd);
        if (added.isEmpty()) {
            return named(before.substring(same, before.length() - sameAtEnd));
        }
        String over = isLetter(added) ? "" : now.substring(startOfWord(now, same), same);
        return over.isEmpty() ? named(added) : over;
    }

    private String moved(Written now, int by) {
        String text = now.text();
        if (now.caret() >= text.length()) {
            return words.get("typed.end");
        }
        int end = now.caret() + 1;
        while (by > 1 && end < text.length() && Character.isLetterOrDigit(text.charAt(end - 1))
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return named(text.substring(now.caret(), end));
    }

    /** Words as they are; what no voice says has a name. */
    String named(String text) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return text;
        }
        return switch (text) {
            case " " -> words.get("typed.space");
            case "\n" -> words.get("typed.line");
            case "." -> words.get("typed.stop");
            case "," -> words.get("typed.comma");
            case "-" -> words.get("typed.hyphen");
            case "\u2212" -> words.get("typed.minus");
            case "+" -> words.get("typed.plus");
            case "=" -> words.get("typed.equals");
            case "\u2190" -> words.get("typed.left");
            case "\u2192" -> words.get("typed.right");
            case "?" -> words.get("typed.question");
            case "!" -> words.get("typed.exclamation");
            default -> words.get("typed.sign");
        };
    }

    private static boolean isLetter(String text) {
        return text.length() != 1 || Character.isLetterOrDigit(text.charAt(0));
    }

    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
