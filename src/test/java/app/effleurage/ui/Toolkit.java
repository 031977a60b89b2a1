package app.effleurage.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs what a test needs on the JavaFX thread, and starts the toolkit if it has to. */
public final class Toolkit {

    private static final long LONGEST_SECONDS = 120;

    private Toolkit() {
    }

    /** What {@code work} gives, or its failure, thrown here. */
    public static <T> T call(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
            return WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
        } catch (TimeoutException e) {
            throw new AssertionError("the toolkit did not answer", e);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
