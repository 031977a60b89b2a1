package app.effleurage.ui.presenter;

import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Step;
import app.effleurage.routine.StepWords;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A routine made to measure for a client: which steps, and what is noted to them. Pure. */
public final class Tailored {

    private static final int LONGEST_SLUG = 48;

    private Tailored() {
    }

    /**
     * @param included which steps stay, by their place; at least one
     * @param notes of each step, in {@code language}; blank for none
     */
    static Routine of(Routine routine, List<Boolean> included, List<String> notes, Locale language) {
        List<Step> steps = IntStream.range(0, routine.steps().size()).filter(included::get)
                .mapToObj(step -> withNotes(routine.steps().get(step), notes.get(step), language)).toList();
        return new Routine(routine.id(), routine.about(), routine.preparation(), routine.safety(), steps,
                routine.sources());
    }

    /** The same under another name, to stand beside the first. */
    public static Routine named(Routine routine, String id, String title) {
        return routine.called(id).titled(LocalizedText.of(title));
    }

    /**
     * An id made of a name: small letters and digits joined by hyphens, and a number after it if it is taken.
     *
     * @param usual for a name that has no such letters
     */
    public static String id(String name, String usual, Predicate<String> isTaken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG).replaceAll("-$", "") : plain;
        String base = cut.isEmpty() ? usual : cut;
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? base : base + "-" + number)
                .filter(isTaken.negate()).findFirst().orElseThrow();
    }

    private static Step withNotes(Step step, String notes, Locale language) {
        Optional<LocalizedText> old = step.words().notes();
        String before = old.map(text -> text.in(language)).orElse("");
        String now = notes.strip();
        if (now.equals(before)) {
            return step;
        }
        // What the other languages say is about something else by now, and goes.
        Locale spoken = old.map(text -> text.languageFor(language)).orElse(Locale.of(language.getLanguage()));
        Optional<LocalizedText> written = now.isEmpty() ? Optional.empty()
                : Optional.of(new LocalizedText(Map.of(spoken, now)));
        StepWords words = step.words();
        return new Step(new StepWords(words.name(), words.instruction(), words.midway(), written), step.time(),
                step.view(), step.breath(), step.restingHands(), step.strokes());
    }
}
