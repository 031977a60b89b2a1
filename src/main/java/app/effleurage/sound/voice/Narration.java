package app.effleurage.sound.voice;

import app.effleurage.score.SpeechPlaces;
import app.effleurage.sound.Pcm;
import app.effleurage.sound.Sounding;
import app.effleurage.sound.plan.SoundPlan.Manner;
import app.effleurage.sound.voice.SpeechException.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a voice says in one routine: recorded ahead, and laid anew as playing goes. Safe for threads. */
public final class Narration implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Narration.class);

    /**
     * Lines begin at least this much after where playing is: the mixer takes sounds a quarter of a second ahead, and
     * what it has taken cannot be laid anew.
     */
    static final long AHEAD_NANOS = 500_000_000L;

    /** A program that fails so often in a row is not asked again. */
    private static final int FAILURES = 3;
    private static final double WHOLE_RATE = 100;

    private final Script script;
    private final VoiceChoice voices;
    private final VoiceStudio studio;
    private final Runnable onMore;
    private final Map<Sentence, Recording> recordings = new ConcurrentHashMap<>();
    private volatile Optional<Reason> trouble = Optional.empty();
    private volatile boolean isClosed;
    private List<VoicePlan.Spoken> laid = List.of();
    private Optional<Where.TakenUp> takenUp = Optional.empty();
    /** Up to here an aside may still be heard. */
    private long freeFrom;

    Narration(Script script, VoiceChoice voices, VoiceStudio studio, Runnable onMore) {
        this.script = Objects.requireNonNull(script, "script");
        this.voices = Objects.requireNonNull(voices, "voices");
        this.studio = Objects.requireNonNull(studio, "studio");
        this.onMore = Objects.requireNonNull(onMore, "onMore");
    }

    /**
     * What is said when playing begins at a place, or jumps to it: there nothing has been said yet.
     *
     * @param positionNanos from the routine's start
     * @return by time, with what is recorded so far
     */
    public synchronized List<Sounding> from(long positionNanos, Manner manner) {
        takenUp = Optional.empty();
        freeFrom = 0;
        return lay(positionNanos + AHEAD_NANOS, List.of(), manner);
    }

    /**
     * What is said when playing is taken up after a pause: what to do is said again, without the step's name if an
     * {@linkplain #aside aside} has just said it.
     *
     * @param step index of the step
     * @param positionNanos where playing goes on, from the routine's start
     * @param named how long after that the aside is over, by the clock; empty where none was said
     */
    public synchronized List<Sounding> takenUp(int step, long positionNanos, OptionalLong named, Manner manner) {
        long free = Math.max(AHEAD_NANOS, named.orElse(0) + SpeechPlaces.BETWEEN_LINES);
        freeFrom = positionNanos + Math.round(free * rate(manner));
        takenUp = named.isPresent() ? Optional.of(new Where.TakenUp(step, freeFrom)) : Optional.empty();
        return lay(freeFrom, List.of(), manner);
    }

    /**
     * What is said when playing goes on and something has changed: the manner, or what is recorded. What was to begin
     * before this place, or within half a second of it, stays as it was; nothing is cut off or said twice.
     */
    public synchronized List<Sounding> goingOn(long positionNanos, Manner manner) {
        long from = Math.max(freeFrom, positionNanos + AHEAD_NANOS);
        return lay(from, laid.stream().filter(spoken -> spoken.atNanos() < from).toList(), manner);
    }

    /**
     * An aside in the fullest of its wordings that is recorded and takes no longer than there is room; the shortest may
     * take longer. Empty when nothing of it is recorded.
     */
    public Optional<Pcm> aside(Aside aside, long roomNanos) {
        Optional<Said> said = Optional.empty();
        for (List<Sentence> wording : script.wordings(aside)) {
            Optional<Said> longer = said;
            said = Said.of(wording, this::recording).or(() -> longer);
            if (said.filter(sound -> sound.lengthNanos() <= roomNanos).isPresent()) {
                break;
            }
        }
        return said.map(Said::pcm);
    }

    /** Why some or all of it is not said; empty when all is well, or not known yet. */
    public Optional<Reason> trouble() {
        return trouble;
    }

    /** Records no more. What is recorded can still be laid. */
    @Override
    public void close() {
        isClosed = true;
    }

    private List<Sounding> lay(long fromNanos, List<VoicePlan.Spoken> said, Manner manner) {
        laid = VoicePlan.of(script, this::lengthOf,
                new Where(fromNanos, said, rate(manner), manner.looping(), takenUp)).spoken();
        return laid.stream().flatMap(spoken -> spoken.sounding(this::recording).stream()).toList();
    }

    private static double rate(Manner manner) {
        return manner.ratePercent() / WHOLE_RATE;
    }

    private OptionalLong lengthOf(Sentence sentence) {
        return recording(sentence).map(Recording::lengthNanos).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private Optional<Recording> recording(Sentence sentence) {
        return Optional.ofNullable(recordings.get(sentence));
    }

    /** Records all that is to be said; for the studio's executor. */
    void record() {
        int inARow = 0;
        // Twice as much each time: told often enough at the start, and not much later on.
        int tellAt = 1;
        for (Sentence sentence : script.sentences()) {
            if (isClosed || inARow == FAILURES) {
                break;
            }
            try {
                recordings.put(sentence, studio.record(sentence, voiceFor(sentence)));
                inARow = 0;
            } catch (SpeechException e) {
                LOG.warn("not spoken: {}", sentence, e);
                trouble = Optional.of(e.reason());
                inARow = e.reason() == Reason.MISSING ? FAILURES : e.reason() == Reason.NO_VOICE ? 0 : inARow + 1;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
            if (recordings.size() == tellAt) {
                tellAt *= 2;
                onMore.run();
            }
        }
        if (!isClosed) {
            onMore.run();
        }
    }

    private Voice voiceFor(Sentence sentence) throws SpeechException {
        return voices.speaking(sentence.language()).orElseThrow(() ->
                new SpeechException(Reason.NO_VOICE, "no voice for " + sentence.language()));
    }
}
