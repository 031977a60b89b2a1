package app.effleurage.routine;

import java.util.Objects;
import java.util.Optional;

/**
 * What is written and said in a step.
 *
 * @param name a few words, shown large and announced before the step
 * @param instruction what to do; shown all through the step, spoken at its start
 * @param midway a short reminder, shown and spoken half way through
 * @param notes for whoever demonstrates the step, never shown to the client
 */
public record StepWords(
        LocalizedText name, LocalizedText instruction, Optional<LocalizedText> midway, Optional<LocalizedText> notes) {

    public StepWords {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(midway, "midway");
        Objects.requireNonNull(notes, "notes");
    }
}
