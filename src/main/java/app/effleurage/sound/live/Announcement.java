package app.effleurage.sound.live;

import app.effleurage.sound.Pcm;
import app.effleurage.sound.synth.CueSound;
import java.util.Optional;

/**
 * What no score holds, a signal and the words after it: waits until there is a loudspeaker to hear it on, and comes
 * again when that one turns out to be gone. A machine that woke up finds its loudspeaker late.
 */
final class Announcement {

    /** That it stands, and why, is still worth hearing so long after. */
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    /** Something to be heard, and the sample at which it was begun. */
    private static final class Item<T> {

        private Optional<T> what = Optional.empty();
        private Optional<Long> begunAt = Optional.empty();

        void set(T wanted) {
            what = Optional.of(wanted);
            begunAt = Optional.empty();
        }

        boolean waits() {
            return what.isPresent() && begunAt.isEmpty();
        }

        Optional<T> take(long atSample) {
            if (!waits()) {
                return Optional.empty();
            }
            begunAt = Optional.of(atSample);
            return what;
        }

        void lose(long afterSample) {
            if (begunAt.filter(at -> at >= afterSample).isPresent()) {
                begunAt = Optional.empty();
            } else if (begunAt.isPresent()) {
                clear();
            }
        }

        void clear() {
            what = Optional.empty();
            begunAt = Optional.empty();
        }
    }

    private final Item<CueSound> signal = new Item<>();
    private final Item<Pcm> words = new Item<>();
    private long sinceNanos;

    void signal(CueSound wanted, long nowNanos) {
        signal.set(wanted);
        sinceNanos = nowNanos;
    }

    void say(Pcm wanted, long nowNanos) {
        words.set(wanted);
        sinceNanos = nowNanos;
    }

    /** The signal, if it has not been begun yet. */
    Optional<CueSound> takeSignal(long atSample) {
        return signal.take(atSample);
    }

    /** The words, if they have not been begun yet. */
    Optional<Pcm> takeWords(long atSample) {
        return words.take(atSample);
    }

    /** What was begun at a sample or after it was never heard, and waits again; what came before has been. */
    void loseWhatBeganAfter(long sample) {
        signal.lose(sample);
        words.lose(sample);
    }

    boolean isOver() {
        return !signal.waits() && !words.waits();
    }

    boolean isStale(long nowNanos) {
        return nowNanos - sinceNanos > PATIENCE_NANOS;
    }

    void clear() {
        signal.clear();
        words.clear();
    }
}
