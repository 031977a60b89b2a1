package app.effleurage.playback;

/** The clocks of this machine. Safe to share between threads. */
public final class SystemTimeSource implements TimeSource {

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long wallMillis() {
        return System.currentTimeMillis();
    }
}
