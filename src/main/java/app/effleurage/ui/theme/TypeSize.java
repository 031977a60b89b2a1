package app.effleurage.ui.theme;

/**
 * How large the window's one em is. Everything in the sheets is measured in ems, so this one number
 * makes a screen fill a small laptop and a wall alike.
 */
public final class TypeSize {

    private static final double EM = 16;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST = 12;
    private static final double NARROW_EMS = 57;
    /** Larger windows get larger words, but also more room: a page is read from nearer than a player. */
    private static final double GROWTH = 0.9;

    /** What the presenter's page needs at least. */
    private static final double PRESENTER_WIDTH_EMS = 76;
    private static final double PRESENTER_HEIGHT_EMS = 50;

    private TypeSize() {
    }

    /**
     * Pixels of an em on a page that is read: the library, the page before the start, the end.
     *
     * @param text how many times as large the user wants it, from 1
     */
    public static double page(double width, double height, double text) {
        double share = Math.min(width / WIDTH, height / HEIGHT);
        double em = share <= 1 ? EM * share : EM * Math.pow(share, GROWTH);
        return halves(Math.max(SMALLEST, em) * text);
    }

    /**
     * Pixels of an em in the player, which is read from two metres away: a fiftieth of the height,
     * less in a window that is narrow for its height and has no room for such words.
     *
     * @param text how many times as large the user wants it, from 1
     */
    public static double player(double width, double height, double text) {
        return halves(Math.max(SMALLEST, Math.min(height / 50, width / NARROW_EMS)) * text);
    }

    /** In half pixels, so that dragging a window's edge does not lay every word out anew at each pixel. */
    private static double halves(double em) {
        return Math.round(em * 2) / 2.0;
    }

    /**
     * The presenter's page, which cannot be scrolled while somebody shows: words grow as far as all of it has room.
     *
     * @param text how many times as large as designed the user wants words, from 1
     */
    public static double presenter(double width, double height, double text) {
        double fitting = Math.min(width / PRESENTER_WIDTH_EMS, height / PRESENTER_HEIGHT_EMS);
        return Math.max(page(width, height, 1), Math.min(page(width, height, text), fitting));
    }
}
