package app.effleurage.export.card;

import java.util.ArrayList;
import java.util.List;

/** Marks under each other, from a top of 0 down; it grows while it is filled. Lengths in points. */
final class Block {

    private final List<Mark> marks = new ArrayList<>();
    private double height;

    double height() {
        return height;
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    void gap(double points) {
        height += points;
    }

    /** A line of words below all there is. */
    void line(double x, String text, Style style) {
        marks.add(new Mark.Words(x, height + baseline(style), text, style));
        height += style.leading();
    }

    void lines(double x, List<String> texts, Style style) {
        texts.forEach(text -> line(x, text, style));
    }

    /** Puts a mark where it says, which takes no room of its own. */
    void put(Mark mark) {
        marks.add(mark);
    }

    /** Makes it at least so tall. */
    void reach(double tall) {
        height = Math.max(height, tall);
    }

    /** Its marks with its top left corner at a place. */
    List<Mark> at(double left, double top) {
        return marks.stream().<Mark>map(mark -> switch (mark) {
            case Mark.Words words -> new Mark.Words(
                    words.x() + left, words.baseline() + top, words.text(), words.style());
            case Mark.Picture picture -> new Mark.Picture(
                    picture.step(), picture.x() + left, picture.y() + top, picture.width(), picture.height());
            case Mark.Rule rule -> new Mark.Rule(rule.x() + left, rule.y() + top, rule.width());
            case Mark.Drop drop -> new Mark.Drop(drop.x() + left, drop.y() + top, drop.size(), drop.fill());
        }).toList();
    }

    /** Where words stand in their line: about as much room above them as below. */
    static double baseline(Style style) {
        return (style.leading() + style.size() * 0.68) / 2;
    }
}
