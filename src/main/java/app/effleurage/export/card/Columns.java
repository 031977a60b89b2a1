package app.effleurage.export.card;

import java.util.List;

/** Pieces that run down one column and on at the top of the next. Pure; lengths in points. */
final class Columns {

    private Columns() {
    }

    /** How many of the pieces, from the first, find room in columns of a height. */
    static int fitting(List<Block> pieces, int columns, double height) {
        int column = 0;
        double filled = 0;
        for (int i = 0; i < pieces.size(); i++) {
            double tall = pieces.get(i).height();
            if (filled + tall > height + 0.01 && filled > 0) {
                column++;
                filled = 0;
            }
            if (column == columns || tall > height + 0.01) {
                return i;
            }
            filled += tall;
        }
        return pieces.size();
    }

    /** Those pieces in their places. */
    static Block place(List<Block> pieces, int columns, double height, double apart) {
        Block all = new Block();
        int column = 0;
        double filled = 0;
        for (Block piece : pieces) {
            if (filled + piece.height() > height + 0.01 && filled > 0) {
                column++;
                filled = 0;
            }
            piece.at(column * apart, filled).forEach(all::put);
            filled += piece.height();
        }
        all.reach(height);
        return all;
    }
}
