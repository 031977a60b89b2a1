package app.effleurage.export.film;

/** Is told how a film comes on, and may end it. Asked on the thread that films. */
@FunctionalInterface
public interface FilmWatch {

    /**
     * @param done how many frames are there
     * @param all how many there will be
     * @return whether to go on; otherwise the film is given up and nothing of it is kept
     */
    boolean goesOn(int done, int all);
}
