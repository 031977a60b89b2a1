package app.effleurage.claps;

import java.util.function.Consumer;

/** Tells how loud it is, {@value #UPDATES_A_SECOND} times a second of sound. Not safe for threads. */
final class LevelMeter {

    static final int UPDATES_A_SECOND = 20;

    private static final int FRAMES_AN_UPDATE = Frames.PER_SECOND / UPDATES_A_SECOND;

    private final Consumer<Level> listener;
    private int seen;
    private double loudest = Level.SILENCE_DBFS;

    LevelMeter(Consumer<Level> listener) {
        this.listener = listener;
    }

    /** Takes the next frame. */
    void take(double dbfs, double neededDbfs) {
        loudest = Math.max(loudest, dbfs);
        if (++seen == FRAMES_AN_UPDATE) {
            listener.accept(new Level(loudest, neededDbfs));
            seen = 0;
            loudest = Level.SILENCE_DBFS;
        }
    }
}
