package app.effleurage.sound.live;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.live.SoundOut.Line;
import app.effleurage.sound.live.SoundOut.NoSoundException;
import app.effleurage.sound.synth.CueSounds;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Plays what is to be heard, led by the playhead.
 *
 * <p>Orders ({@link #follow}, {@link #programme}, {@link #settings}, {@link #ambience},
 * {@link #say}) may come from any thread and
 * never wait. The work is done in {@link #pump}, always on one thread: see {@link SoundThread}. Sounds are laid on the
 * loudspeaker's own samples ahead of time, so that a late order delays nothing that was known before it.
 */
public final class LiveSound {

    /** What is written at once, in samples: 10 ms. */
    static final int BLOCK = Pcm.RATE / 100;

    /** How long a loudspeaker that slept hears only a breath of noise, in samples: 0.3 s. */
    static final int LEAD_IN = Pcm.RATE * 3 / 10;

    private static final long SECOND = 1_000_000_000L;
    private static final long RETRY_NANOS = 3 * SECOND;
    private static final long STALLED_NANOS = SECOND;
    /** With nothing to hear for so long, the loudspeaker is let go. */
    private static final long LET_GO_NANOS = 3 * SECOND;
    private static final long PUMP_EVERY_NANOS = SECOND / 100;
    private static final long REST_NANOS = SECOND;
    private static final long HELD_UP_NANOS = SECOND / 500;

    private final SoundOut out;
    private final LongSupplier nanos;
    private final Consumer<SoundState> listener;
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private final HeardClock heard = new HeardClock();
    private final Performance performance;
    private final WakingNoise noise = new WakingNoise();
    private final float[] block = new float[BLOCK];
    private volatile Runnable wake = () -> { };
    private volatile boolean sounding;

    private Optional<Line> line = Optional.empty();
    private SoundState state = new SoundState.Heard();
    private long retryAt;
    private long wroteAt;
    private long neededAt;

    /**
     * @param nanos the clock of the playhead, as of a {@code TimeSource}
     * @param start where the playhead stands
     * @param listener told on the sound's thread when there is no more, or again, something to hear
     */
    public LiveSound(SoundOut out, LongSupplier nanos, CueSounds cues, SoundSettings settings, Lead start,
            Consumer<SoundState> listener) {
        this.out = Objects.requireNonNull(out, "out");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        this.listener = Objects.requireNonNull(listener, "listener");
        performance = new Performance(cues, settings, heard, start, nanos.getAsLong());
        retryAt = nanos.getAsLong();
        neededAt = retryAt;
    }

    /** Takes where the playhead is; at each tick and each move, and as soon after it as can be. */
    public void follow(Lead lead) {
        long now = nanos.getAsLong();
        order(() -> performance.follow(lead, now));
    }

    /** Takes what is to be heard from now on; what has begun is heard out. */
    public void programme(Programme programme) {
        order(() -> performance.programme(programme));
    }

    /** Takes other levels. Channels that were switched need a new {@link #programme} as well. */
    public void settings(SoundSettings settings) {
        order(() -> performance.settings(settings));
    }

    /** Takes another background, or none. */
    public void ambience(Optional<Pcm> loop) {
        order(() -> performance.ambience(loop));
    }

    /**
     * Says something now that no programme holds, after the signal of what has just been {@linkplain #follow followed}.
     * The next change of what the playhead does cuts it off, but for the count that runs out.
     */
    public void say(Pcm words) {
        long now = nanos.getAsLong();
        order(() -> performance.say(words, now));
    }

    /** Whether a loudspeaker has something to play; from any thread. */
    public boolean isSounding() {
        return !orders.isEmpty() || sounding;
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
        for (Runnable next = orders.poll(); next != null; next = orders.poll()) {
            next.run();
        }
        long now = nanos.getAsLong();
        if (performance.lead().wakes() || !performance.isSilent()) {
            neededAt = now;
        }
        if (now - neededAt > LET_GO_NANOS) {
            letGo();
            return REST_NANOS;
        }
        if (line.isEmpty() && now >= retryAt) {
            open(now);
        }
        line.ifPresent(open -> feed(open, now));
        if (line.isEmpty()) {
            performance.skip(now);
        }
        sounding = line.isPresent() && !performance.isSilent();
        return PUMP_EVERY_NANOS;
    }

    /** Lets go of the loudspeaker; on the thread that pumps. */
    void letGo() {
        line.ifPresent(Line::close);
        line = Optional.empty();
    }

    private void order(Runnable order) {
        orders.add(order);
        wake.run();
    }

    private void open(long now) {
        try {
            line = Optional.of(out.open());
            heard.forget();
            wroteAt = now;
            performance.restart(LEAD_IN);
            tell(new SoundState.Heard());
        } catch (NoSoundException none) {
            fail(none.reason(), now);
        }
    }

    private void feed(Line open, long now) {
        try {
            int room = open.room();
            if (room < BLOCK && now - wroteAt > STALLED_NANOS) {
                throw new NoSoundException(SoundState.Reason.LOST);
            }
            if (room >= BLOCK) {
                observe(open);
            }
            for (; room >= BLOCK; room -= BLOCK) {
                performance.fill(block, now);
                noise.addTo(block);
                open.write(block);
                wroteAt = now;
            }
        } catch (NoSoundException lost) {
            letGo();
            fail(lost.reason(), now);
        }
    }

    /** Where the loudspeaker is, unless the thread was held up between asking for the time and for the place. */
    private void observe(Line open) {
        long before = nanos.getAsLong();
        long samples = open.heard();
        long took = nanos.getAsLong() - before;
        if (took <= HELD_UP_NANOS || !heard.isKnown()) {
            heard.observe(before + took / 2, samples);
        }
    }

    private void fail(SoundState.Reason reason, long now) {
        retryAt = now + RETRY_NANOS;
        tell(new SoundState.Silent(reason));
    }

    private void tell(SoundState now) {
        if (!now.equals(state)) {
            state = now;
            listener.accept(now);
        }
    }
}
