package app.effleurage.ui.library;

import java.util.List;
import java.util.Objects;

/**
 * A routine file that cannot be played, in words.
 *
 * @param file its name
 * @param faults what is amiss, in the file's own order; at least one
 */
public record FaultyFile(String file, List<Fault> faults) {

    /**
     * One thing amiss.
     *
     * @param line where, from 1
     * @param column where in the line, from 1
     * @param problem what is amiss, a sentence
     * @param advice what to do about it, a sentence; may be empty
     */
    public record Fault(int line, int column, String problem, String advice) {
        public Fault {
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(advice, "advice");
        }
    }

    public FaultyFile {
        Objects.requireNonNull(file, "file");
        faults = List.copyOf(faults);
    }
}
