package app.effleurage.ui;

import java.util.Optional;

/** Frames that come only when a test asks for one. */
final class HandTurnedFrames implements FrameClock {

    private Optional<Runnable> frame = Optional.empty();

    @Override
    public void start(Runnable newFrame) {
        if (frame.isEmpty()) {
            frame = Optional.of(newFrame);
        }
    }

    @Override
    public void stop() {
        frame = Optional.empty();
    }

    boolean isRunning() {
        return frame.isPresent();
    }

    void next() {
        frame.ifPresent(Runnable::run);
    }
}
