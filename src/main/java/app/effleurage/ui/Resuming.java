package app.effleurage.ui;

import app.effleurage.journal.Bookmark;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.Fingerprint;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.journal.ResumeOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Judges whether a routine can go on where it was left. Pure. */
final class Resuming {

    private Resuming() {
    }

    /**
     * What can be offered.
     *
     * @param routine the one of the bookmark's id, as the library has it now
     */
    static ResumeOffer offer(Bookmark bookmark, Optional<Routine> routine, Instant now, Locale locale) {
        if (routine.isEmpty()) {
            return new ResumeOffer.Gone();
        }
        String title = routine.get().about().title().in(locale);
        Optional<Score> same = routine.filter(found ->
                        Fingerprint.of(found).equals(bookmark.content().fingerprint()))
                .flatMap(unchanged -> score(bookmark, unchanged))
                .filter(score -> bookmark.place().step() < score.steps().size());
        if (same.isEmpty()) {
            return new ResumeOffer.Changed(title);
        }
        int step = bookmark.place().step();
        return new ResumeOffer.GoOn(title, step + 1, same.get().steps().get(step).step().words().name().in(locale),
                Math.max(0, Duration.between(bookmark.at(), now).toMinutes()));
    }

    /** Where to go on: the start of the step, since nobody knows where in a stroke they were. */
    static Duration from(Bookmark bookmark, Routine routine) {
        return Duration.ofNanos(
                score(bookmark, routine).orElseThrow().steps().get(bookmark.place().step()).fromNanos());
    }

    private static Optional<Score> score(Bookmark bookmark, Routine routine) {
        return bookmark.fitTo().map(length -> Composer.composeToFit(routine, length))
                .orElseGet(() -> Composer.compose(routine)).score();
    }
}
