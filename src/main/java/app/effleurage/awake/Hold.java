package app.effleurage.awake;

import java.util.concurrent.CompletionStage;
import org.slf4j.LoggerFactory;

/** The machine is kept awake for as long as this is open. */
interface Hold extends AutoCloseable {

    /** Lets go; never fails, and does nothing the second time. */
    @Override
    void close();

    /**
     * Has {@code listener} told, once and on any thread, should it end by itself: at once if it has. After
     * {@link #close} it may be told as well.
     */
    void onLost(Runnable listener);

    /** Tells {@code listener} once {@code end} has come. What it throws is logged, for nobody waits for it. */
    static void tell(CompletionStage<?> end, Runnable listener) {
        var _ = end.thenRun(() -> {
            try {
                listener.run();
            } catch (RuntimeException failure) {
                LoggerFactory.getLogger(Hold.class).warn("that the machine is awake no more was not told", failure);
            }
        });
    }
}
