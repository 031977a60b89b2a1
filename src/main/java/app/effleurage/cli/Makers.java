package app.effleurage.cli;

import java.util.Objects;

/**
 * What makes files out of a routine with the toolkit's help.
 *
 * @param pictures draws a moment
 * @param sheets draws a whole routine
 * @param cards sets a printed card
 * @param films films the player
 */
record Makers(PictureMaker pictures, SheetMaker sheets, CardMaker cards, FilmMaker films) {

    Makers {
        Objects.requireNonNull(pictures, "pictures");
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(cards, "cards");
        Objects.requireNonNull(films, "films");
    }
}
