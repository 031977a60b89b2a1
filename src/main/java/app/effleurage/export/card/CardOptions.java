package app.effleurage.export.card;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a card is to be.
 *
 * @param paper what it is printed on
 * @param language in which it speaks, as far as the routine and the program do
 * @param facing whether the face is of someone sitting opposite, rather than in a mirror
 * @param person whose face and hands, by the id of the person's folder; the first where empty or unknown
 */
public record CardOptions(Paper paper, Locale language, boolean facing, Optional<String> person) {

    public CardOptions {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(person, "person");
    }

    /** Of the first person. */
    public CardOptions(Paper paper, Locale language, boolean facing) {
        this(paper, language, facing, Optional.empty());
    }
}
