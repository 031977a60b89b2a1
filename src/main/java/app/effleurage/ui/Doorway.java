package app.effleurage.ui;

/**
 * The one way from the window's thread to another and back. Tests walk through it on the spot.
 */
interface Doorway {

    /** Has {@code work} done off the window's thread, one piece after another. */
    void away(Runnable work);

    /** Has {@code work} done on the window's thread, later. From any thread. */
    void home(Runnable work);

    /** Takes in no more work, and waits a little for what was taken in to be done. */
    void close();
}
