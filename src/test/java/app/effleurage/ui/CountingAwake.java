package app.effleurage.ui;

import app.effleurage.awake.AwakeState;
import app.effleurage.awake.KeepAwake;
import java.util.function.Consumer;

/** Only remembers whether the machine is to stay awake. */
final class CountingAwake implements KeepAwake {

    private boolean held;

    boolean isHeld() {
        return held;
    }

    @Override
    public void hold(String reason) {
        held = true;
    }

    @Override
    public void release() {
        held = false;
    }

    @Override
    public AwakeState state() {
        return new AwakeState.Off();
    }

    @Override
    public void addListener(Consumer<AwakeState> listener) {
        // Nothing changes that anyone could be told of.
    }

    @Override
    public void close() {
        held = false;
    }
}
