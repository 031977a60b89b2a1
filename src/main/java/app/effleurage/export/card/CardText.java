package app.effleurage.export.card;

import app.effleurage.routine.Pressure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that a card says, in one language.
 *
 * @param title the routine's name
 * @param subtitle one line under it
 * @param facts how long it is and the like, short
 * @param feelsLike what it is for
 * @param preparation what to have ready, in order
 * @param steps in order; at least one
 * @param notes what to know first, and what it stands on
 */
record CardText(
        String title, Optional<String> subtitle, List<String> facts, Optional<String> feelsLike, Note preparation,
        List<StepText> steps, List<Note> notes) {

    CardText {
        Objects.requireNonNull(title, "title");
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** The same with each piece of it changed. */
    CardText mapped(UnaryOperator<String> change) {
        return new CardText(change.apply(title), subtitle.map(change), mapped(facts, change), feelsLike.map(change),
                mapped(preparation, change), steps.stream().map(step -> mapped(step, change)).toList(),
                notes.stream().map(note -> mapped(note, change)).toList());
    }

    private static StepText mapped(StepText step, UnaryOperator<String> change) {
        return new StepText(step.number, change.apply(step.name), step.time, change.apply(step.instruction),
                step.midway.map(change), mapped(step.how, change),
                step.pressure.map(firmness -> new Firmness(firmness.level, change.apply(firmness.words))));
    }

    private static Note mapped(Note note, UnaryOperator<String> change) {
        return new Note(change.apply(note.heading), mapped(note.items, change), note.isFine);
    }

    private static List<String> mapped(List<String> texts, UnaryOperator<String> change) {
        return texts.stream().map(change).toList();
    }

    /**
     * A step.
     *
     * @param number from 1
     * @param name without it
     * @param time how long it takes
     * @param instruction what to do
     * @param midway the reminder half way
     * @param how with what part of the hand, on which sides, with which breath; a line each
     * @param pressure how firmly, and the words for it
     */
    record StepText(
            String number, String name, String time, String instruction, Optional<String> midway, List<String> how,
            Optional<Firmness> pressure) {

        StepText {
            how = List.copyOf(how);
        }
    }

    /** How firmly. */
    record Firmness(Pressure level, String words) {
    }

    /**
     * A list under a heading.
     *
     * @param isFine whether it is in small print
     */
    record Note(String heading, List<String> items, boolean isFine) {

        Note {
            items = List.copyOf(items);
        }
    }
}
