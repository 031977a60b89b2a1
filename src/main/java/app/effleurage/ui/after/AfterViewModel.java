package app.effleurage.ui.after;

import app.effleurage.routine.Routine;
import app.effleurage.score.Score;
import java.time.Duration;
import java.util.Objects;

/** What the end shows and does. Knows no Node. */
public final class AfterViewModel {

    private final Score score;
    private final Runnable onAgain;
    private final Runnable onLibrary;

    /**
     * @param score what was played
     * @param onAgain called when the user wants it once more
     * @param onLibrary called when the user goes back to the library
     */
    public AfterViewModel(Score score, Runnable onAgain, Runnable onLibrary) {
        this.score = Objects.requireNonNull(score, "score");
        this.onAgain = Objects.requireNonNull(onAgain, "onAgain");
        this.onLibrary = Objects.requireNonNull(onLibrary, "onLibrary");
    }

    public Routine routine() {
        return score.routine();
    }

    public int steps() {
        return score.steps().size();
    }

    public Duration length() {
        return Duration.ofNanos(score.lengthNanos());
    }

    public void again() {
        onAgain.run();
    }

    public void toLibrary() {
        onLibrary.run();
    }
}
