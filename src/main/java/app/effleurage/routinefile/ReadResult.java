package app.effleurage.routinefile;

import app.effleurage.routine.Routine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param routine the routine; there exactly when no problem is a fault
 * @param problems all there is to say of the file, in its own order
 */
public record ReadResult(Optional<Routine> routine, List<Problem> problems) {

    public ReadResult {
        Objects.requireNonNull(routine, "routine");
        problems = List.copyOf(problems);
        if (routine.isPresent() == problems.stream().anyMatch(Problem::isFault)) {
            throw new IllegalArgumentException("routine: must be there exactly when nothing is at fault");
        }
    }
}
