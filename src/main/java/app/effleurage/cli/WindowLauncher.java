package app.effleurage.cli;

import app.effleurage.ui.LaunchRequest;

/** Opens the window; the door between the commands and the screens. */
@FunctionalInterface
interface WindowLauncher {

    /** There can be no window on this machine, or not now. */
    final class NoWindowException extends Exception {
        private static final long serialVersionUID = 1L;

        NoWindowException(Throwable cause) {
            super(cause);
        }
    }

    /** Opens the window and waits until it is closed. */
    void open(LaunchRequest request) throws NoWindowException;
}
