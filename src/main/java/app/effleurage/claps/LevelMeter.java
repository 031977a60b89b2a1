package app.effleurage.claps;

import java.util.Objects;
import java.util.function.Consumer;

/** Tells how loud it is, {@value #UPDATES_A_SECOND} times a second of sound. Not safe for threads. */
public final class LevelMeter {

    public static final int UPDATES_A_SECOND = 20;

    private final int samplesAnUpdate;
    private final Consumer<Level> listener;
    private int seen;
    private double peak;
    private double sum;

    public LevelMeter(int sampleRate, Consumer<Level> listener) {
        samplesAnUpdate = sampleRate / UPDATES_A_SECOND;
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /** Takes the first {@code count} samples. */
    public void hear(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
            sum += samples[i] * samples[i];
            if (++seen == samplesAnUpdate) {
                listener.accept(new Level(Level.dbfs(peak * peak), Level.dbfs(sum / seen)));
                seen = 0;
                peak = 0;
                sum = 0;
            }
        }
    }
}
