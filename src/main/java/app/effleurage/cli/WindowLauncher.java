package app.effleurage.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Opens the window; the door between the commands and the screens. */
@FunctionalInterface
interface WindowLauncher {

    /**
     * What the window is asked to open with.
     *
     * @param home the folder that holds {@code assets} and {@code routines}
     * @param folders more folders of routines
     * @param routine the id of a routine to go to at once
     * @param at where in it to begin
     * @param fitTo the length to fit it to
     */
    record WindowRequest(
            Path home, List<Path> folders, Optional<String> routine, Optional<Duration> at,
            Optional<Duration> fitTo) {

        public WindowRequest {
            Objects.requireNonNull(home, "home");
            folders = List.copyOf(folders);
            Objects.requireNonNull(routine, "routine");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(fitTo, "fitTo");
        }
    }

    /** There can be no window on this machine, or not now. */
    final class NoWindowException extends Exception {
        private static final long serialVersionUID = 1L;

        NoWindowException(Throwable cause) {
            super(cause);
        }
    }

    /** Opens the window and waits until it is closed. */
    void open(WindowRequest request) throws NoWindowException;
}
