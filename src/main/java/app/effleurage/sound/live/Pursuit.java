package app.effleurage.sound.live;

/**
 * Where the playhead is at any instant, from what was told of it now and then.
 *
 * <p>What is told comes late by however busy the teller was, never early. So of all that was told of one run, what
 * puts the playhead furthest on is the truest, and the rest is let go.
 */
final class Pursuit {

    /** What a telling brought. */
    enum Change {
        /** It runs on, or stands, as it did. */
        NONE,
        /** It turned back to the start of a step that is played over and over. */
        TURNED,
        /** It was set elsewhere. */
        MOVED
    }

    /** Told to be further off than this, the playhead has been moved, rather than told of late. */
    private static final long MOVED_NANOS = 150_000_000L;

    /** With nothing told for so long nobody knows where it is: as long as a transport plays on without a tick. */
    private static final long LOST_SIGHT_NANOS = 2_000_000_000L;

    private static final long WHOLE_RATE = 100;

    private Lead lead;
    private long anchor;
    private long since;
    private long toldAt;

    Pursuit(Lead lead, long nowNanos) {
        set(lead, nowNanos);
    }

    Lead lead() {
        return lead;
    }

    Change follow(Lead next, long nowNanos) {
        boolean runsOn = lead.plays() && next.plays() && lead.ratePercent() == next.ratePercent();
        long ahead = next.positionNanos() - at(nowNanos);
        // Told late after a stall, it still is where it should be: only ever a little behind, never ahead.
        Change change = Math.abs(ahead) <= MOVED_NANOS * next.ratePercent() / WHOLE_RATE ? Change.NONE
                : runsOn && isTurn(next) ? Change.TURNED : Change.MOVED;
        if (runsOn && change == Change.NONE && ahead <= 0) {
            lead = next;
            toldAt = nowNanos;
        } else {
            set(next, nowNanos);
        }
        return change;
    }

    /** Where it is at an instant, on the clock that the tellings are timed by. */
    long at(long nanos) {
        return lead.plays() ? anchor + (nanos - since) * lead.ratePercent() / WHOLE_RATE : anchor;
    }

    /** When it will be at a place; only while it plays. */
    long when(long place) {
        return since + (place - anchor) * WHOLE_RATE / lead.ratePercent();
    }

    /** Whether it runs, and was told of lately enough to be believed. */
    boolean runs(long nowNanos) {
        return lead.plays() && nowNanos - toldAt < LOST_SIGHT_NANOS;
    }

    private boolean isTurn(Lead next) {
        return next.loop().filter(loop -> lead.positionNanos() > next.positionNanos()
                && Math.abs(next.positionNanos() - loop.fromNanos()) <= MOVED_NANOS
                && Math.abs(lead.positionNanos() - loop.toNanos()) <= MOVED_NANOS).isPresent();
    }

    private void set(Lead next, long nowNanos) {
        lead = next;
        anchor = next.positionNanos();
        since = nowNanos;
        toldAt = nowNanos;
    }
}
