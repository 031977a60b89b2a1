package app.effleurage.ui.control;

/** What lays itself out by how many ems a window has room for, and not by its pixels. */
@FunctionalInterface
public interface Roomy {

    /**
     * Lays everything out for the room there is, as in one column where there is none for two.
     *
     * @param widthEms how many ems the window is across
     */
    void setRoom(double widthEms);
}
