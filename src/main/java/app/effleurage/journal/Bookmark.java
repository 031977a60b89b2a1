package app.effleurage.journal;

import app.effleurage.routine.Routine;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a routine was left.
 *
 * @param content which routine, and what it said
 * @param place where in it
 * @param fitTo the length it was fitted to; empty for its own
 * @param ratePercent how fast it played, in percent of its written speed, more than 0
 * @param at when it was there
 */
public record Bookmark(Content content, Place place, Optional<Duration> fitTo, int ratePercent, Instant at) {

    /** How long a bookmark is worth an offer: after a day nobody wants to go on in mid-routine. */
    public static final Duration WORTH = Duration.ofDays(1);

    /**
     * A routine as it was.
     *
     * @param routine its id
     * @param fingerprint another one for any other content
     */
    public record Content(String routine, String fingerprint) {
        public Content {
            if (!Routine.isId(routine)) {
                throw new IllegalArgumentException("routine: '" + routine + "' is no id");
            }
            Objects.requireNonNull(fingerprint, "fingerprint");
        }
    }

    /**
     * A place in a routine.
     *
     * @param step index of the step, from 0
     * @param positionNanos from the routine's start, at least 0
     */
    public record Place(int step, long positionNanos) {
        public Place {
            if (step < 0 || positionNanos < 0) {
                throw new IllegalArgumentException("place: step " + step + " at " + positionNanos);
            }
        }
    }

    public Bookmark {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(fitTo, "fitTo");
        if (ratePercent <= 0) {
            throw new IllegalArgumentException("ratePercent: " + ratePercent + " is not more than 0");
        }
        Objects.requireNonNull(at, "at");
    }

    /**
     * Whether it is too old for an offer at {@code now}. One of the future, as a clock that was set back leaves
     * them, is old when it is further away than {@link #WORTH}.
     */
    public boolean isOld(Instant now) {
        return Duration.between(at, now).abs().compareTo(WORTH) > 0;
    }
}
