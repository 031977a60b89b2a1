package app.effleurage.export.card;

import java.util.Objects;

/** Something in its place on a page; points from the page's left and top. */
sealed interface Mark {

    /** The same mark on a page that is read from the right; words, pictures and drops stay as they are in themselves. */
    default Mark mirrored(double width, Typesetter type) {
        return switch (this) {
            case Words words -> new Words(width - words.x - type.width(words.text, words.style), words.baseline, words.text,
                    words.style);
            case Picture picture -> new Picture(picture.step, width - picture.x - picture.width, picture.y, picture.width,
                    picture.height);
            case Rule rule -> new Rule(width - rule.x - rule.width, rule.y, rule.width);
            case Drop drop -> new Drop(width - drop.x - drop.size, drop.y, drop.size, drop.fill);
        };
    }

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
