package app.effleurage.sound.voice;

import app.effleurage.routine.Contact;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.StepWords;
import app.effleurage.routine.Stroke;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is said of the hand that a stroke wants: with which part of it, and how hard; each only where it is new. */
final class HandWords {

    /** A shorter step has enough to say. A design choice. */
    private static final long ROOM = 30_000_000_000L;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final Score score;
    private final Messages messages;
    /** Words by which a routine says itself how hard, in the language of the messages. */
    private final Set<String> tellPressure;

    HandWords(Score score, Messages messages) {
        this.score = score;
        this.messages = messages;
        tellPressure = words(messages.get("pressure.told"));
    }

    /** The part of the hand that a step begins with; nothing where it is the last step's, or the step is short. */
    List<Sentence> contact(ScoredStep step) {
        Optional<Contact> before = before(step).map(Stroke::contact);
        return first(step).map(Stroke::contact).filter(now -> !before.equals(Optional.of(now)))
                .map(now -> own("contact." + now.id())).orElse(List.of());
    }

    /** How hard a step begins; nothing where it is as before, where the step says so itself, or where it is short. */
    List<Sentence> pressure(ScoredStep step) {
        Optional<Pressure> before = before(step).map(Stroke::pressure);
        return first(step).map(Stroke::pressure).filter(now -> !before.equals(Optional.of(now)))
                .filter(_ -> !tellsItself(step)).map(this::pressure).orElse(List.of());
    }

    /** The part of the hand of a later stroke, where it is another than that of the stroke before it. */
    List<Sentence> contact(Segment.Run before, Segment.Run now) {
        Contact contact = now.stroke().contact();
        return contact == before.stroke().contact() ? List.of() : own("contact." + contact.id());
    }

    /** How hard a later stroke is, where that differs from the stroke before it. */
    List<Sentence> pressure(Segment.Run before, Segment.Run now) {
        Pressure pressure = now.stroke().pressure();
        return pressure.equals(before.stroke().pressure()) ? List.of() : pressure(pressure);
    }

    private List<Sentence> pressure(Pressure now) {
        return own("pressure." + now.id());
    }

    private boolean tellsItself(ScoredStep step) {
        StepWords said = step.step().words();
        // Where the routine speaks another language than we do, its own words are not known.
        Locale language = said.instruction().languageFor(messages.locale());
        return language.getLanguage().equals(messages.language().getLanguage())
                && words(said.name().in(language) + " " + said.instruction().in(language)).stream()
                        .anyMatch(tellPressure::contains);
    }

    private static Optional<Stroke> first(ScoredStep step) {
        return step.runs().stream().findFirst().map(Segment.Run::stroke).filter(_ -> step.lengthNanos() >= ROOM);
    }

    /** The stroke that the step before ended with. */
    private Optional<Stroke> before(ScoredStep step) {
        return step.index() == 0 ? Optional.empty() : score.steps().get(step.index() - 1).runs().stream()
                .map(Segment.Run::stroke).reduce((_, last) -> last);
    }

    private static Set<String> words(String text) {
        return NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Sentence> own(String key) {
        return Sentence.of(messages.get(key), messages.language());
    }
}
