package app.effleurage.ui;

import app.effleurage.journal.Bookmark;
import app.effleurage.journal.HistoryEntry;
import app.effleurage.playback.Outcome;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.Span;
import app.effleurage.playback.TimeSource;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Fingerprint;
import app.effleurage.score.Score;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the bookmark of one playing of a routine, and tells the journal of it when it is over. Told of every tick
 * by the transport; one thread.
 */
final class PlayKeeper {

    /** So much is heard twice after a flat battery at most; a step is longer. */
    static final Duration BETWEEN_MARKS = Duration.ofSeconds(5);
    /** A routine that was only tried is nothing to look back on. */
    static final Duration WORTH_KEEPING = Duration.ofSeconds(30);

    private final Score score;
    private final Optional<Duration> fitTo;
    private final TimeSource time;
    private final JournalDesk desk;
    private final Bookmark.Content content;
    private final Supplier<Locale> locale;
    private final Instant started;
    private PlayState state;
    private long playedNanos;
    private long markedAt;
    private boolean begun;
    private boolean over;

    /**
     * @param routine as its file says, by which it is known again
     * @param score as it is played
     */
    PlayKeeper(Routine routine, Score score, Optional<Duration> fitTo, TimeSource time, JournalDesk desk,
            Supplier<Locale> locale) {
        this.score = score;
        this.fitTo = fitTo;
        this.time = time;
        this.desk = desk;
        this.locale = locale;
        content = new Bookmark.Content(routine.id(), Fingerprint.of(routine));
        started = now();
        desk.beginPlaying();
    }

    /** Takes in a tick or a move; to be told before whoever shows another page at the end. */
    void take(Outcome outcome) {
        state = outcome.after();
        for (Span span : outcome.crossed()) {
            playedNanos += (span.toNanos() - Math.max(0, span.afterNanos())) * 100 / outcome.before().rate().percent();
        }
        switch (state.phase()) {
            case Phase.Finished _ -> finish();
            case Phase.Playing _ -> {
                boolean lately = begun && time.nanos() - markedAt < BETWEEN_MARKS.toNanos();
                if (!lately || outcome.before().step() != state.step()) {
                    mark();
                }
            }
            case Phase.Paused _, Phase.Waiting _ -> {
                if (outcome.changedPhase()) {
                    mark();
                }
            }
            case Phase.Ready _, Phase.CountingIn _ -> { }
        }
    }

    /** The page is left, or the window closes. */
    void left() {
        if (!over && begun) {
            keepMark();
            if (playedNanos >= WORTH_KEEPING.toNanos()) {
                desk.stopped(entry(false));
            }
        }
        over = true;
        desk.endPlaying();
    }

    private void finish() {
        if (!over) {
            over = true;
            desk.finished(entry(true));
        }
    }

    private void mark() {
        begun = true;
        over = false;
        markedAt = time.nanos();
        keepMark();
    }

    private void keepMark() {
        desk.mark(new Bookmark(content, new Bookmark.Place(state.step(), state.positionNanos()), fitTo,
                state.rate().percent(), now()));
    }

    private HistoryEntry entry(boolean finished) {
        return new HistoryEntry(score.routine().id(), score.routine().about().title().in(locale.get()),
                OffsetDateTime.ofInstant(started, ZoneId.systemDefault()), Duration.ofNanos(playedNanos), finished,
                fitTo);
    }

    private Instant now() {
        return Instant.ofEpochMilli(time.wallMillis());
    }
}
