package app.effleurage.awake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries one means after the other until one holds.
 *
 * <p>Each is tried on a thread of its own and given up when its time is over; should it come too late, it is let go
 * at once. A means that ends by itself while it is wanted is not tried again before the next {@link #hold}.
 */
public final class AwakeKeeper implements KeepAwake {

    private static final Logger LOG = LoggerFactory.getLogger(AwakeKeeper.class);

    private final List<Inhibitor> inhibitors;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keep-awake").factory());
    private final List<Consumer<AwakeState>> listeners = new CopyOnWriteArrayList<>();
    private volatile AwakeState state = new AwakeState.Off();
    private final Object wish = new Object();
    private String wanted;
    private boolean isClosed;

    // Of the worker alone.
    private Hold held;
    private final Map<Means, Refusal> lost = new EnumMap<>(Means.class);

    AwakeKeeper(List<Inhibitor> inhibitors) {
        this.inhibitors = List.copyOf(inhibitors);
    }

    /** What this machine offers; nothing of it is looked at before the first {@link #hold}. */
    public static KeepAwake ofThisMachine() {
        return new AwakeKeeper(Platform.of(System.getProperty("os.name", ""))
                .inhibitors(System.getenv(), ProcessHandle.current().pid()));
    }

    @Override
    public void hold(String reason) {
        Objects.requireNonNull(reason, "reason");
        synchronized (wish) {
            if (wanted == null && !isClosed) {
                wanted = reason;
                bringAbout();
            }
        }
    }

    @Override
    public void release() {
        synchronized (wish) {
            if (wanted != null) {
                wanted = null;
                bringAbout();
            }
        }
    }

    @Override
    public AwakeState state() {
        return state;
    }

    @Override
    public void addListener(Consumer<AwakeState> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    @Override
    public void close() {
        synchronized (wish) {
            release();
            isClosed = true;
        }
        worker.shutdown();
    }

    private void bringAbout() {
        try {
            worker.execute(this::follow);
        } catch (RejectedExecutionException _) {
            // Closed, and let go of all it held.
            return;
        }
    }

    private String wanted() {
        synchronized (wish) {
            return wanted;
        }
    }

    /** Brings what is to what is wanted by now, however often that changed since it was asked. */
    private void follow() {
        String reason = wanted();
        if (reason == null) {
            letGo();
            lost.clear();
            become(new AwakeState.Off());
        } else if (held == null) {
            ask(reason);
        }
    }

    private void ask(String reason) {
        become(new AwakeState.Asking());
        List<Refusal> refusals = new ArrayList<>();
        for (Inhibitor inhibitor : inhibitors) {
            if (wanted() == null) {
                return;
            }
            Refusal refusal = lost.get(inhibitor.means());
            if (refusal == null) {
                refusal = tryOne(inhibitor, reason);
            }
            if (refusal == null) {
                become(new AwakeState.Held(inhibitor.means()));
                return;
            }
            refusals.add(refusal);
        }
        become(new AwakeState.NotPossible(refusals));
    }

    /** Null when it holds. */
    private Refusal tryOne(Inhibitor inhibitor, String reason) {
        Means means = inhibitor.means();
        CompletableFuture<Hold> attempt = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().daemon().name("keep-awake-" + means).start(() -> take(
                inhibitor, reason, attempt));
        try {
            held = attempt.get(inhibitor.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return giveUp(attempt, thread, new Refusal(means, Refusal.Why.TOO_SLOW, inhibitor.patience().toString()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return giveUp(attempt, thread, new Refusal(means, Refusal.Why.TOO_SLOW, "interrupted"));
        } catch (ExecutionException failed) {
            return refusal(means, failed.getCause());
        }
        Hold mine = held;
        mine.onLost(() -> lose(mine, means));
        return null;
    }

    /** A hold that comes all the same, now or later, is let go. */
    private static Refusal giveUp(CompletableFuture<Hold> attempt, Thread thread, Refusal refusal) {
        if (!attempt.cancel(false) && !attempt.isCompletedExceptionally()) {
            attempt.join().close();
        }
        thread.interrupt();
        return refusal;
    }

    private static void take(Inhibitor inhibitor, String reason, CompletableFuture<Hold> attempt) {
        try {
            Hold hold = inhibitor.take(reason);
            if (!attempt.complete(hold)) {
                hold.close();
            }
        } catch (InterruptedException _) {
            // Given up, and nobody waits for it any more.
            attempt.cancel(false);
        } catch (CannotHoldException | RuntimeException | LinkageError failure) {
            attempt.completeExceptionally(failure);
        }
    }

    private static Refusal refusal(Means means, Throwable failure) {
        String detail = Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getName());
        Refusal.Why why = failure instanceof CannotHoldException cannot ? cannot.why() : Refusal.Why.REFUSED;
        return new Refusal(means, why, detail);
    }

    private void lose(Hold hold, Means means) {
        try {
            worker.execute(() -> {
                if (held == hold) {
                    letGo();
                    lost.put(means, new Refusal(means, Refusal.Why.LOST, ""));
                    follow();
                }
            });
        } catch (RejectedExecutionException _) {
            // Closed, and so nothing is wanted any more.
            return;
        }
    }

    private void letGo() {
        if (held != null) {
            Hold gone = held;
            // First of all: a hold that fails to close must not be taken for one that holds.
            held = null;
            try {
                gone.close();
            } catch (RuntimeException failure) {
                LOG.warn("A hold could not be let go", failure);
            }
        }
    }

    private void become(AwakeState next) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        LOG.info("{}", next);
        for (Consumer<AwakeState> listener : listeners) {
            try {
                listener.accept(next);
            } catch (RuntimeException failure) {
                LOG.warn("A listener failed", failure);
            }
        }
    }
}
