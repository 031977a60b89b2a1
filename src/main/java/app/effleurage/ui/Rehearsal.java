package app.effleurage.ui;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * One walk through the pages, with a stay on each: from what is loaded and run on the way, the Java of a package learns
 * to start quickly.
 */
final class Rehearsal {

    /** Long enough for the pictures of the library to move and for some strokes to be drawn. */
    private static final Duration STAY = Duration.ofSeconds(3);

    private final Iterator<Runnable> pages;
    private final Heartbeat beat;

    /** @param pages goes from page to page, a stay apart; the last closes the window */
    Rehearsal(List<Runnable> pages, Doorway doorway) {
        this.pages = List.copyOf(pages).iterator();
        beat = new Heartbeat(STAY, doorway, this::goOn);
    }

    private void goOn() {
        if (pages.hasNext()) {
            pages.next().run();
        } else {
            beat.stop();
        }
    }
}
