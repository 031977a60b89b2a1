package app.effleurage.export.card;

import java.util.Objects;

/** Something in its place on a page; points from the page's left and top. */
sealed interface Mark {

    /** Words on a line of their own. */
    record Words(double x, double baseline, String text, Style style) implements Mark {
        public Words {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(style, "style");
        }
    }

    /**
     * A step's picture.
     *
     * @param step its place in the routine, from 0
     */
    record Picture(int step, double x, double y, double width, double height) implements Mark {
    }

    /** A hairline across. */
    record Rule(double x, double y, double width) implements Mark {
    }

    /**
     * A drop of the pressure scale, as the player draws it.
     *
     * @param fill whether the stroke is as firm as that from its start, at its end, or never
     */
    record Drop(double x, double y, double size, Fill fill) implements Mark {

        enum Fill { STEADY, RISING, EMPTY }
    }
}
