package app.effleurage.playback;

/**
 * The two clocks that playing needs.
 *
 * <p>The monotonic one carries the playhead. The wall clock is only compared with itself, to find out that the
 * machine slept: in suspend the monotonic clock of Linux and macOS stands still and only the wall clock goes on.
 */
public interface TimeSource {

    /** Nanoseconds from an arbitrary origin; never runs backwards, never jumps when the clock is set. */
    long nanos();

    /** Milliseconds since 1970 in UTC; may be set by the user or the network, in either direction. */
    long wallMillis();
}
