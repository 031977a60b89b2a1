package app.effleurage.claps;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * Hears two claps or two taps in a stream of samples, and nothing else if it can help it.
 *
 * <p>A knock rises within milliseconds well above the room's noise, dies away within a tenth of a second and has many
 * pitches. A pair is two of them, 150 to 700 ms apart, alike in loudness, with quiet around; it is told after the
 * quiet, 0.35 to 0.85 s later. After a pair nothing is heard for 1.5 s. Keeps three seconds of sound in memory and
 * gives none of it out. Its time is counted in samples. Not safe for threads.
 */
public final class ClapDetector {

    private final Frames frames;
    private final KnockFinder knocks;
    private final PairFinder pairs;
    private final Consumer<Heard> listener;
    private boolean isDeaf;

    /**
     * @param sampleRate samples a second; a multiple of 500, and at least 16,000 for the bright half of a clap
     * @param listener told of all that is sudden, in order, by the thread that hears
     */
    public ClapDetector(int sampleRate, Sensitivity sensitivity, Consumer<Heard> listener) {
        if (sampleRate < 16_000) {
            throw new IllegalArgumentException("sampleRate: " + sampleRate + " is below 16000");
        }
        this.listener = Objects.requireNonNull(listener, "listener");
        frames = new Frames(sampleRate);
        knocks = new KnockFinder(frames, sampleRate, Objects.requireNonNull(sensitivity, "sensitivity"));
        pairs = new PairFinder(frames);
    }

    public void setSensitivity(Sensitivity sensitivity) {
        knocks.setSensitivity(Objects.requireNonNull(sensitivity, "sensitivity"));
    }

    /**
     * While deaf it takes samples and makes nothing of them: for when the program itself sounds. A pair that is cut
     * in two by it is lost.
     */
    public void setDeaf(boolean deaf) {
        if (isDeaf != deaf) {
            isDeaf = deaf;
            knocks.startAnew();
            pairs.startAnew();
        }
    }

    /**
     * Hears on.
     *
     * @param samples mono, full scale -1 to 1
     * @param count how many of them, from the first
     */
    public void hear(float[] samples, int count) {
        Objects.checkFromToIndex(0, count, samples.length);
        for (int i = 0; i < count; i++) {
            if (frames.add(samples[i]) && !isDeaf) {
                look();
            }
        }
    }

    private void look() {
        knocks.look().ifPresent(heard -> {
            pairs.take(heard);
            listener.accept(heard);
        });
        pairs.look(knocks.isJudging()).ifPresent(listener);
    }
}
