package app.effleurage.awake;

import java.time.Duration;

/** One means of keeping the machine awake. */
interface Inhibitor {

    Means means();

    /** How long {@link #take} may need before it is given up. */
    Duration patience();

    /**
     * Keeps the machine awake until the hold is closed. May block; is interrupted when it took too long.
     *
     * @param reason what the desktop may show to the user
     * @throws CannotHoldException if it is not to be had
     * @throws InterruptedException if it was given up
     */
    Hold take(String reason) throws CannotHoldException, InterruptedException;
}
