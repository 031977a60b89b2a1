package app.effleurage.claps.live;

import app.effleurage.claps.ClapDetector;
import app.effleurage.claps.Heard;
import app.effleurage.claps.Sensitivity;
import app.effleurage.claps.live.SoundIn.Line;
import app.effleurage.claps.live.SoundIn.NoMicrophoneException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Opens a microphone while somebody wants it to listen, and lets a detector hear it.
 *
 * <p>Orders may come from any thread and never wait. The work is done in {@link #pump}, always on one thread: see
 * {@link ListeningThread}. What a device can hang in, being opened and closed, is done on a thread that only does that.
 */
public final class Listening {

    /** Nothing to do before the next order. */
    static final long UNTIL_ORDERED = Long.MAX_VALUE;

    private static final long MILLI = 1_000_000L;
    private static final long PUMP_EVERY_NANOS = 20 * MILLI;
    private static final long RETRY_NANOS = 3_000 * MILLI;
    private static final long ANSWER_NANOS = 5_000 * MILLI;
    private static final long STALLED_NANOS = 2_000 * MILLI;
    private static final long MUTED_NANOS = 3_000 * MILLI;
    private static final double SECOND_NANOS = 1e9;
    private static final int MOST_AT_ONCE = 4_800;

    private final SoundIn in;
    private final Executor opener;
    private final LongSupplier nanos;
    private final OwnSound own;
    private final ClapListener listener;
    private final float[] samples = new float[MOST_AT_ONCE];
    private volatile boolean wanted;
    /** An order to let go is obeyed and told, also where the next order came before anybody looked. */
    private volatile boolean stopped;
    private volatile Sensitivity sensitivity = Sensitivity.MEDIUM;
    private volatile Runnable wake = () -> { };

    private MicrophoneState state = MicrophoneState.OFF;
    private CompletableFuture<Line> asked;
    private long askedAt;
    private long retryAt;
    private Line line;
    private ClapDetector detector;
    private long readAt;
    private long soundedAt;
    private long total;

    /**
     * @param opener opens and closes, one thing after another, on a thread that may hang
     * @param nanos the clock that {@code own} is told by
     * @param listener told on the thread that pumps
     */
    public Listening(SoundIn in, Executor opener, LongSupplier nanos, OwnSound own, ClapListener listener) {
        this.in = Objects.requireNonNull(in, "in");
        this.opener = Objects.requireNonNull(opener, "opener");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        this.own = Objects.requireNonNull(own, "own");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /** Has the microphone opened, or let go. */
    public void listen(boolean isWanted) {
        wanted = isWanted;
        if (!isWanted) {
            stopped = true;
        }
        wake.run();
    }

    public void setSensitivity(Sensitivity wished) {
        sensitivity = Objects.requireNonNull(wished, "wished");
    }

    /** Has {@code waker} called after each order. */
    void onOrder(Runnable waker) {
        wake = waker;
    }

    /**
     * Does what is to be done now.
     *
     * @return nanoseconds until it should be called again, if no order comes before
     */
    long pump() {
        if (stopped) {
            stopped = false;
            letGo();
            tell(MicrophoneState.OFF);
        }
        if (!wanted) {
            return UNTIL_ORDERED;
        }
        long now = nanos.getAsLong();
        if (line != null) {
            hear(now);
        } else if (asked != null) {
            await(now);
        } else if (state == MicrophoneState.OFF || now >= retryAt) {
            ask(now);
        }
        return PUMP_EVERY_NANOS;
    }

    /** Lets go of the microphone, also of one that has not answered yet. */
    void letGo() {
        if (asked != null) {
            var _ = asked.thenAccept(late -> opener.execute(late::close));
            asked = null;
        }
        if (line != null) {
            opener.execute(line::close);
            line = null;
        }
    }

    private void ask(long now) {
        CompletableFuture<Line> answer = new CompletableFuture<>();
        asked = answer;
        askedAt = now;
        // One that is tried again keeps saying what is amiss until it is mended.
        if (state == MicrophoneState.OFF) {
            tell(MicrophoneState.OPENING);
        }
        opener.execute(() -> {
            try {
                answer.complete(in.open());
            } catch (NoMicrophoneException | RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
    }

    private void await(long now) {
        if (!asked.isDone()) {
            if (now - askedAt > ANSWER_NANOS) {
                tell(MicrophoneState.NO_ANSWER);
            }
            return;
        }
        CompletableFuture<Line> answer = asked;
        asked = null;
        try {
            line = answer.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            fail(((NoMicrophoneException) failure.getCause()).state(), now);
            return;
        }
        readAt = now;
        soundedAt = now;
        total = 0;
        detector = new ClapDetector(line.rate(), sensitivity, this::isOurs, this::heard, listener::level);
        tell(MicrophoneState.LISTENING);
    }

    private void hear(long now) {
        try {
            detector.setSensitivity(sensitivity);
            for (int count = line.read(samples); count > 0; count = line.read(samples)) {
                readAt = now;
                total += count;
                detector.hear(samples, count);
                if (isSilent(count) && now - soundedAt > MUTED_NANOS) {
                    tell(MicrophoneState.MUTED);
                }
            }
            if (now - readAt > STALLED_NANOS) {
                throw new NoMicrophoneException(MicrophoneState.LOST, null);
            }
        } catch (NoMicrophoneException gone) {
            letGo();
            fail(gone.state(), now);
        }
    }

    /** A microphone that is on gives some noise at least. */
    private boolean isSilent(int count) {
        for (int i = 0; i < count; i++) {
            if (samples[i] != 0) {
                soundedAt = readAt;
                tell(MicrophoneState.LISTENING);
                return false;
            }
        }
        return true;
    }

    private boolean isOurs(long atSample, double peakDbfs) {
        return own.explains(readAt - Math.round((total - atSample) * SECOND_NANOS / line.rate()), peakDbfs);
    }

    private void heard(Heard heard) {
        if (heard instanceof Heard.Pair) {
            listener.pair();
        }
    }

    private void fail(MicrophoneState why, long now) {
        retryAt = now + RETRY_NANOS;
        tell(why);
    }

    private void tell(MicrophoneState now) {
        if (now != state) {
            state = now;
            listener.state(now);
        }
    }
}
