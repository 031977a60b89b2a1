package app.effleurage.routinefile;

import app.effleurage.routine.Routine;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A file of the library: a routine that plays, or a file that says what is wrong with it. */
public sealed interface LibraryEntry {

    Path path();

    Origin origin();

    /** All there is to say of the file, in its own order. */
    List<Problem> problems();

    /**
     * A routine that plays.
     *
     * @param warnings what its author should look at
     */
    record Playable(Routine routine, Path path, Origin origin, List<Problem> warnings) implements LibraryEntry {

        public Playable {
            Objects.requireNonNull(routine, "routine");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(origin, "origin");
            warnings = List.copyOf(warnings);
            if (warnings.stream().anyMatch(Problem::isFault)) {
                throw new IllegalArgumentException("warnings: a routine with faults does not play");
            }
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }

        /**
         * The routine as written, on a timeline. Composed anew at each call, since a library of thousands
         * could not keep all scores; that it can be composed was seen when the file was read.
         */
        public Score score() {
            return Composer.compose(routine).score().orElseThrow();
        }
    }

    /**
     * A file that does not play.
     *
     * @param problems at least one fault
     */
    record Faulty(Path path, Origin origin, List<Problem> problems) implements LibraryEntry {

        public Faulty {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(origin, "origin");
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isFault)) {
                throw new IllegalArgumentException("problems: a file without faults plays");
            }
        }
    }
}
