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
    private final LevelMeter meter;
    private final Echo echo;
    private final Consumer<Heard> listener;

    /**
     * @param sampleRate samples a second; a multiple of 500, and at least 16,000 for the bright half of a clap
     * @param echo asked about each sudden sound; what it explains breaks no pair and makes none
     * @param listener told of all that is sudden, in order, by the thread that hears
     * @param onLevel told how loud it is, {@value LevelMeter#UPDATES_A_SECOND} times a second of sound
     */
    public ClapDetector(int sampleRate, Sensitivity sensitivity, Echo echo, Consumer<Heard> listener,
            Consumer<Level> onLevel) {
        if (sampleRate < 16_000) {
            throw new IllegalArgumentException("sampleRate: " + sampleRate + " is below 16000");
        }
        this.echo = Objects.requireNonNull(echo, "echo");
        this.listener = Objects.requireNonNull(listener, "listener");
        frames = new Frames(sampleRate);
        knocks = new KnockFinder(frames, sampleRate, Objects.requireNonNull(sensitivity, "sensitivity"));
        pairs = new PairFinder(frames, echo);
        meter = new LevelMeter(Objects.requireNonNull(onLevel, "onLevel"));
    }

    public void setSensitivity(Sensitivity sensitivity) {
        knocks.setSensitivity(Objects.requireNonNull(sensitivity, "sensitivity"));
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
            if (frames.add(samples[i])) {
                look();
            }
        }
    }

    private void look() {
        knocks.look().ifPresent(this::take);
        meter.take(frames.dbfs(frames.count() - 1), knocks.neededDbfs());
        pairs.look(knocks.isJudging()).ifPresent(listener);
    }

    private void take(Heard.Sudden sudden) {
        if (echo.explains(sudden.atSample(), sudden.peakDbfs())) {
            listener.accept(new Heard.Other(sudden.atSample(), sudden.peakDbfs(), Heard.Why.OUR_OWN));
        } else {
            pairs.take(sudden);
            listener.accept(sudden);
        }
    }
}
