package app.effleurage.export.card;

import app.effleurage.routine.Named;

/** The size of a sheet; lengths in points, of which 72 make an inch. */
public enum Paper implements Named {
    /** ISO 216: 210 by 297 mm. */
    A4("a4", 595.28, 841.89),
    /** ANSI A: 8.5 by 11 inches. */
    LETTER("letter", 612, 792);

    private final String id;
    private final double width;
    private final double height;

    Paper(String id, double width, double height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    @Override
    public String id() {
        return id;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
