package app.effleurage.export.card;

import java.util.Locale;
import java.util.Objects;

/**
 * How a card is to be.
 *
 * @param paper what it is printed on
 * @param language in which it speaks, as far as the routine and the program do
 * @param facing whether the face is of someone sitting opposite, rather than in a mirror
 */
public record CardOptions(Paper paper, Locale language, boolean facing) {

    public CardOptions {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(language, "language");
    }
}
