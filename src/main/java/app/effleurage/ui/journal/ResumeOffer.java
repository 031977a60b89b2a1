package app.effleurage.ui.journal;

import java.util.Objects;

/** What is said at the start about a routine that was left in the middle. */
public sealed interface ResumeOffer {

    /**
     * It can go on.
     *
     * @param step its number, from 1
     * @param minutesAgo when it was left
     */
    record GoOn(String title, int step, String stepName, long minutesAgo) implements ResumeOffer {
        public GoOn {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(stepName, "stepName");
        }
    }

    /** It says something else than it did, so nobody knows where its steps are now. */
    record Changed(String title) implements ResumeOffer {
        public Changed {
            Objects.requireNonNull(title, "title");
        }
    }

    /** It is no longer there, or no longer plays. */
    record Gone() implements ResumeOffer {
    }
}
