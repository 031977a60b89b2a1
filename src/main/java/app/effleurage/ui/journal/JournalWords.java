package app.effleurage.ui.journal;

import java.time.Duration;

/** Numbers as the journal says them. */
final class JournalWords {

    private JournalWords() {
    }

    /** Whole minutes, the nearest; something that was played is at least one. */
    static long minutes(Duration played) {
        return Math.max(played.isZero() ? 0 : 1, Math.round(played.toSeconds() / 60.0));
    }
}
