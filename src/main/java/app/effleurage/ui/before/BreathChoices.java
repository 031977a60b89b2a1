package app.effleurage.ui.before;

import app.effleurage.routine.BreathChoice;
import java.util.Objects;

/** Where it is kept how the user wants to breathe. JavaFX thread. */
public interface BreathChoices {

    /** What was saved last, else {@link BreathChoice#AS_WRITTEN}. Quick: it is asked for with each page. */
    BreathChoice load();

    void save(BreathChoice choice);

    /** Kept for as long as the program runs, from {@code first} on. */
    static BreathChoices inMemory(BreathChoice first) {
        Objects.requireNonNull(first, "first");
        return new BreathChoices() {

            private BreathChoice kept = first;

            @Override
            public BreathChoice load() {
                return kept;
            }

            @Override
            public void save(BreathChoice choice) {
                kept = Objects.requireNonNull(choice, "choice");
            }
        };
    }
}
