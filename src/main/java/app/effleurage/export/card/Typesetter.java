package app.effleurage.export.card;

import app.effleurage.export.card.CardText.Firmness;
import app.effleurage.export.card.CardText.Note;
import app.effleurage.export.card.CardText.StepText;
import app.effleurage.routine.Pressure;
import java.util.ArrayList;
import java.util.List;

/** Sets the parts of a card into blocks of a given width. Pure but for the widths of words, which are handed in. */
final class Typesetter {

    private static final double DROP = 5.6;
    private static final double DROP_GROWS = 1.3;
    private static final double DROPS_WIDTH = 26;
    private static final double PICTURE_GAP = 11;
    private static final double BULLET = 7;
    private static final double AFTER_NUMBER = 5;
    /** An item of more lines may run on in the next column. */
    private static final int MOST_LINES_TOGETHER = 8;

    private final LineBreaker breaker;
    private final Measure measure;
    private final double titleDepth;

    /** How wide words are, in points. */
    @FunctionalInterface
    interface Measure {
        double width(String text, Style style);
    }

    /** @param titleDepth as {@link app.effleurage.ui.theme.Letters#titleDepth} has it */
    Typesetter(LineBreaker breaker, Measure measure, double titleDepth) {
        this.breaker = breaker;
        this.measure = measure;
        this.titleDepth = titleDepth;
    }

    double width(String text, Style style) {
        return measure.width(text, style);
    }

    List<String> even(String text, Style style, double width) {
        return breaker.even(text, width, line -> measure.width(line, style));
    }

    List<String> fill(String text, Style style, double width) {
        return breaker.fill(text, width, line -> measure.width(line, style));
    }

    /** The title and what stands under it across the page. */
    Block title(CardText text, double width) {
        Block block = new Block();
        block.lines(0, even(text.title(), Style.TITLE, width), Style.TITLE);
        block.gap(2 + below(Style.TITLE));
        text.subtitle().ifPresent(line -> block.lines(0, even(line, Style.SUBTITLE, width), Style.SUBTITLE));
        return block;
    }

    /** What it is for and what to have ready, side by side. */
    Block introduction(CardText text, double width, double gap) {
        double column = (width - gap) / 2;
        Block block = new Block();
        Block left = new Block();
        left.lines(0, fill(String.join("  \u00b7  ", text.facts()), Style.FACTS, column), Style.FACTS);
        left.gap(2);
        text.feelsLike().ifPresent(words -> left.lines(0, even(words, Style.BODY, column), Style.BODY));
        Block right = new Block();
        if (!text.preparation().items().isEmpty()) {
            right.line(0, text.preparation().heading(), Style.FACTS);
            right.gap(2);
            int number = 1;
            for (String item : text.preparation().items()) {
                right.put(new Mark.Words(0, right.height() + Block.baseline(Style.BODY), number + ".", Style.BODY));
                right.lines(BULLET + 5, fill(item, Style.BODY, column - BULLET - 5), Style.BODY);
                number++;
            }
        }
        left.at(0, 0).forEach(block::put);
        right.at(column + gap, 0).forEach(block::put);
        block.reach(Math.max(left.height(), right.height()));
        return block;
    }

    /** A step: its picture, and its words to the right. */
    Block step(StepText step, int index, double width, double pictureWidth, double pictureHeight) {
        double left = pictureWidth + PICTURE_GAP;
        double room = width - left;
        Block block = new Block();
        block.put(new Mark.Picture(index, 0, 0, pictureWidth, pictureHeight));
        block.put(new Mark.Words(left, Block.baseline(Style.STEP_NAME), step.number(), Style.STEP_NUMBER));
        double after = measure.width(step.number(), Style.STEP_NUMBER) + AFTER_NUMBER;
        block.lines(left + after, even(step.name(), Style.STEP_NAME, room - after), Style.STEP_NAME);
        block.gap(1.5 + below(Style.STEP_NAME));
        block.line(left + after, step.time(), Style.STEP_TIME);
        block.gap(2.5);
        block.lines(left, even(step.instruction(), Style.INSTRUCTION, room), Style.INSTRUCTION);
        step.midway().ifPresent(words -> {
            block.gap(3);
            block.lines(left, even(words, Style.MIDWAY, room), Style.MIDWAY);
        });
        block.gap(6);
        step.how().forEach(line -> block.lines(left, even(line, Style.HOW, room), Style.HOW));
        step.pressure().ifPresent(firmness -> firmness(block, left, room, firmness));
        block.reach(pictureHeight);
        return block;
    }

    /** Room for what reaches deep below a title's line. */
    private double below(Style style) {
        return style.size() * titleDepth;
    }

    private void firmness(Block block, double left, double room, Firmness firmness) {
        double middle = block.height() + Style.HOW.leading() / 2;
        double x = left;
        for (int level = Pressure.LIGHTEST; level <= Pressure.FIRMEST; level++) {
            double size = DROP + DROP_GROWS * (level - Pressure.LIGHTEST);
            block.put(new Mark.Drop(x, middle - size / 2, size, level <= firmness.level().from()
                    ? Mark.Drop.Fill.STEADY : level <= firmness.level().to()
                    ? Mark.Drop.Fill.RISING : Mark.Drop.Fill.EMPTY));
            x += size + 1;
        }
        block.lines(left + DROPS_WIDTH, even(firmness.words(), Style.HOW, room - DROPS_WIDTH), Style.HOW);
    }

    /** The pieces of a list, which may part between two columns: the heading with its first item, then each item. */
    List<Block> note(Note note, double width) {
        List<Block> pieces = new ArrayList<>();
        Style style = note.isFine() ? Style.SOURCE : Style.SMALL;
        Block piece = new Block();
        piece.lines(0, fill(note.heading(), Style.SMALL_HEADING, width), Style.SMALL_HEADING);
        for (String item : note.items()) {
            piece.gap(1.2);
            piece.put(new Mark.Words(0, piece.height() + Block.baseline(style), "\u2013", style));
            List<String> lines = fill(item, style, width - BULLET);
            for (int from = 0; from < lines.size(); from += MOST_LINES_TOGETHER) {
                piece.lines(BULLET, lines.subList(from, Math.min(lines.size(), from + MOST_LINES_TOGETHER)), style);
                pieces.add(piece);
                piece = new Block();
            }
        }
        pieces.getLast().gap(8);
        return pieces;
    }
}
