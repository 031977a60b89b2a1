package app.effleurage.cli;

import app.effleurage.export.Watch;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says on a terminal how far a film has come, and gives it up when the program is told to end, as by Ctrl-C: the end
 * then waits until nothing is left of it.
 */
final class FilmProgress implements Watch, AutoCloseable {

    private static final int HUNDRED = 100;
    private static final long PATIENCE_SECONDS = 10;

    private final Tools tools;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::giveUp, "effleurage-film-end");
    private volatile boolean unwanted;
    private int told = -1;

    FilmProgress(Tools tools) {
        this.tools = tools;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public boolean goesOn(int done, int all) {
        int percent = (int) ((long) done * HUNDRED / all);
        if (tools.around().terminal() && percent != told) {
            told = percent;
            tools.around().err().print("\r" + tools.words().get("film.progress", percent, done, all));
            if (done == all) {
                tools.around().err().println();
            }
            tools.around().err().flush();
        }
        return !unwanted;
    }

    private void giveUp() {
        unwanted = true;
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        if (!unwanted) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
