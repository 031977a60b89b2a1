package app.effleurage.export;

/** Is told how something that takes its time comes on, and may end it. Asked on the thread that makes it. */
@FunctionalInterface
public interface Watch {

    /**
     * @param done how many of its pictures are there
     * @param all how many there will be
     * @return whether to go on; otherwise it is given up and nothing of it is kept
     */
    boolean goesOn(int done, int all);
}
