package app.effleurage.ui.control;

import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextFormatter.Change;

/**
 * Has what somebody writes wrap as {@link Wrapping} has it: puts its marks in with each key, and has the caret, and the
 * keys that delete, go over them as if they were not there.
 *
 * <p>A caret never stands in front of a mark, always behind it.
 */
public final class WrappedWriting implements UnaryOperator<Change> {

    private final BooleanSupplier pageFromRight;

    /** @param pageFromRight whether what holds the words is read from the right, asked at each key */
    public WrappedWriting(BooleanSupplier pageFromRight) {
        this.pageFromRight = pageFromRight;
    }

    /** Whether the text can be wrapped at all: on a page read from the left, not where such a line holds other words. */
    public boolean wraps(String text) {
        return Stream.of(bare(text).split("\n", -1))
                .allMatch(line -> !Wrapping.isReadFromRight(line) || isMarked(line));
    }

    /** The text as it was written. */
    public static String written(String marked) {
        return lines(bare(marked), Wrapping::withSpaces);
    }

    /** The text with its marks, each of its lines by itself, as a text area lays them out. */
    private String marked(String text) {
        return lines(bare(text), line -> isMarked(line) ? Wrapping.ofWritten(line) : line);
    }

    /** The marks would turn the order of words round that stand in a sentence read from the left. */
    private boolean isMarked(String line) {
        return pageFromRight.getAsBoolean() || !Wrapping.isReadFromRight(line) || Wrapping.beginsFromRight(line);
    }

    private static String lines(String text, UnaryOperator<String> change) {
        return Stream.of(text.split("\n", -1)).map(change).collect(Collectors.joining("\n"));
    }

    private static String bare(String text) {
        return text.codePoints().filter(sign -> !Wrapping.isMark(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Override
    public Change apply(Change change) {
        if (change.isContentChange()) {
            takeMoreThanMarks(change);
            mark(change);
        } else if (change.getCaretPosition() != change.getControlCaretPosition()
                || change.getAnchor() != change.getControlAnchor()) {
            overMarks(change);
        }
        return change;
    }

    /** A key that would delete nothing but marks deletes what stands beyond them. */
    private static void takeMoreThanMarks(Change change) {
        String old = change.getControlText();
        int start = change.getRangeStart();
        int end = change.getRangeEnd();
        if (!change.getText().isEmpty() || !bare(old.substring(start, end)).isEmpty()) {
            return;
        }
        if (change.getControlCaretPosition() == end) {
            int from = start > 0 ? old.offsetByCodePoints(start, -1) : 0;
            change.setRange(from, end);
            change.selectRange(from, from);
        } else if (end < old.length()) {
            change.setRange(start, old.offsetByCodePoints(end, 1));
        }
    }

    /** What the change leaves, with its marks, as the smallest change that leads there: what was before can be undone. */
    private void mark(Change change) {
        String old = change.getControlText();
        String raw = change.getControlNewText();
        String marked = marked(raw);
        if (marked.equals(raw)) {
            return;
        }
        int anchor = behindMarks(marked, bare(raw.substring(0, change.getAnchor())).length());
        int caret = behindMarks(marked, bare(raw.substring(0, change.getCaretPosition())).length());
        int most = Math.min(old.length(), marked.length());
        int before = same(most, at -> old.charAt(at) == marked.charAt(at));
        int after = same(most - before,
                at -> old.charAt(old.length() - 1 - at) == marked.charAt(marked.length() - 1 - at));
        change.setRange(before, old.length() - after);
        change.setText(marked.substring(before, marked.length() - after));
        change.selectRange(anchor, caret);
    }

    private static int same(int most, IntPredicate isSame) {
        int count = 0;
        while (count < most && isSame.test(count)) {
            count++;
        }
        return count;
    }

    private static void overMarks(Change change) {
        String text = change.getControlText();
        int from = change.getControlCaretPosition();
        int caret = change.getCaretPosition();
        boolean alone = change.getAnchor() == caret;
        int to = overMarks(text, caret);
        while (caret < from && caret > 0 && to >= from) {
            caret--;
            to = overMarks(text, caret);
        }
        change.selectRange(alone ? to : overMarks(text, change.getAnchor()), to);
    }

    private static int overMarks(String text, int position) {
        int at = position;
        while (at < text.length() && Wrapping.isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where in a text with marks so many signs that are none have gone by, and the marks behind them. */
    private static int behindMarks(String marked, int signs) {
        int at = 0;
        for (int left = signs; left > 0; at++) {
            if (!Wrapping.isMark(marked.charAt(at))) {
                left--;
            }
        }
        return overMarks(marked, at);
    }
}
