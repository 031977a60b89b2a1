package app.effleurage.ui;

import app.effleurage.claps.Level;
import app.effleurage.claps.live.ClapListener;
import app.effleurage.claps.live.MicrophoneState;
import app.effleurage.playback.Phase;
import app.effleurage.playback.TimeSource;
import app.effleurage.ui.settings.Ear;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Two claps while a routine is open. Wants the microphone only while they would do something: while it plays, counts
 * or waits, and in a pause that is not too long. JavaFX thread.
 */
final class HandsFree {

    /** Who has not come back after so long has gone; a microphone must not stay open behind them. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final Ear ear;
    private final TimeSource time;
    private final Consumer<MicrophoneState> onState;
    private final Runnable onPair;
    private Runnable unattend;
    private boolean isPaused;
    private long pausedAt;

    /**
     * @param onState told whether two claps are heard
     * @param onPair called at two claps
     */
    HandsFree(Ear ear, TimeSource time, Consumer<MicrophoneState> onState, Runnable onPair) {
        this.ear = Objects.requireNonNull(ear, "ear");
        this.time = Objects.requireNonNull(time, "time");
        this.onState = Objects.requireNonNull(onState, "onState");
        this.onPair = Objects.requireNonNull(onPair, "onPair");
    }

    /**
     * Listens as suits what the routine does now.
     *
     * @param canBeFollowed whether someone could see or hear it, were it to go on
     */
    void follow(Phase phase, boolean canBeFollowed) {
        boolean wasPaused = isPaused;
        isPaused = phase instanceof Phase.Paused;
        if (isPaused && !wasPaused) {
            pausedAt = time.nanos();
        }
        boolean isUseful = switch (phase) {
            case Phase.CountingIn _, Phase.Playing _, Phase.Waiting _ -> true;
            case Phase.Paused _ -> canBeFollowed && !isTooLong();
            case Phase.Ready _, Phase.Finished _ -> false;
        };
        if (isUseful) {
            attend();
        } else {
            stop();
        }
    }

    /** Lets go of the microphone. */
    void stop() {
        if (unattend != null) {
            Runnable end = unattend;
            unattend = null;
            end.run();
            onState.accept(MicrophoneState.OFF);
        }
    }

    private void attend() {
        if (unattend == null) {
            unattend = ear.attend(new Attending());
        }
    }

    private boolean isTooLong() {
        return time.nanos() - pausedAt >= LONGEST_PAUSE.toNanos();
    }

    private final class Attending implements ClapListener {

        @Override
        public void state(MicrophoneState now) {
            onState.accept(now);
        }

        @Override
        public void pair() {
            onPair.run();
        }

        /** A pause draws no frames; an open microphone is heard from all the same. */
        @Override
        public void level(Level now) {
            if (isPaused && isTooLong()) {
                stop();
            }
        }
    }
}
