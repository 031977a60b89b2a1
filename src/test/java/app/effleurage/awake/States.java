package app.effleurage.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hears what a port tells, for a test that waits for it. */
final class States {

    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<AwakeState> told = new LinkedBlockingQueue<>();

    States(KeepAwake port) {
        port.addListener(told::add);
    }

    AwakeState next() throws InterruptedException {
        AwakeState next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("a state is told").isNotNull();
        return next;
    }

    /** What comes of asking. */
    AwakeState afterAsking() throws InterruptedException {
        assertThat(next()).isEqualTo(new AwakeState.Asking());
        return next();
    }

    boolean isQuiet() {
        return told.isEmpty();
    }
}
