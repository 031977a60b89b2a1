package app.effleurage.ui.control;

import java.util.function.DoubleUnaryOperator;

/** How narrow words or buttons can be set without taking a line more: then no line is much shorter than another. */
final class EvenLines {

    /** What the toolkit may round away on its way from a width to a line. */
    private static final double SLACK_PIXELS = 1;

    private EvenLines() {
    }

    /**
     * The least width at which they are no higher than at {@code width}.
     *
     * @param width pixels that there are
     * @param least pixels that they bear: those of the widest, since none may be broken
     * @param heightAt how high they are at a width, in pixels or lines; less or the same the wider it is
     * @return whole pixels, from {@code least} to {@code width}, or {@code width} itself
     */
    static double within(double width, double least, DoubleUnaryOperator heightAt) {
        double height = heightAt.applyAsDouble(width);
        double tooNarrow = Math.ceil(least) - 1;
        double enough = width;
        while (enough - tooNarrow >= 2) {
            double tried = Math.floor((enough + tooNarrow) / 2);
            if (heightAt.applyAsDouble(tried) <= height) {
                enough = tried;
            } else {
                tooNarrow = tried;
            }
        }
        return Math.min(width, Math.ceil(enough) + SLACK_PIXELS);
    }
}
