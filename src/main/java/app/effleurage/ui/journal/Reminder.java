package app.effleurage.ui.journal;

import java.io.IOException;

/** A way to say a quiet word on the desktop. */
@FunctionalInterface
public interface Reminder {

    /**
     * Says it. Not on the window's thread, since it may take seconds.
     *
     * @throws IOException if the desktop has no ear for it
     */
    void remind(String title, String text) throws IOException;
}
