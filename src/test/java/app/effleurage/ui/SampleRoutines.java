package app.effleurage.ui;

import app.effleurage.routine.About;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Step;
import app.effleurage.routine.StepWords;
import app.effleurage.routinefile.RoutineReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The routines that ship, as the tests of the window use them. */
public final class SampleRoutines {

    private SampleRoutines() {
    }

    /** All of them, by file name. */
    public static List<Routine> all() {
        RoutineReader reader = new RoutineReader(Locale.ENGLISH);
        try (var files = Files.list(Path.of("routines"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted()
                    .map(file -> reader.read(file).routine().orElseThrow()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Routine named(String id) {
        return all().stream().filter(routine -> routine.id().equals(id)).findFirst().orElseThrow();
    }

    /** The same routine with words as long as German ones: half as many again, and some that are long by themselves. */
    public static Routine wordy(Routine routine) {
        About about = routine.about();
        List<Step> steps = routine.steps().stream().map(step -> new Step(wordy(step.words()), step.time(), step.view(),
                step.breath(), step.restingHands(), step.strokes())).toList();
        return new Routine(routine.id(), new About(wordy(about.title()), about.subtitle().map(SampleRoutines::wordy),
                about.goal(), about.feelsLike().map(SampleRoutines::wordy), about.author()),
                routine.preparation().stream().map(SampleRoutines::wordy).toList(), routine.safety(), steps,
                routine.sources());
    }

    private static StepWords wordy(StepWords words) {
        return new StepWords(wordy(words.name()), wordy(words.instruction()),
                words.midway().map(SampleRoutines::wordy), words.notes());
    }

    private static LocalizedText wordy(LocalizedText text) {
        String plain = text.in(Locale.ENGLISH);
        return LocalizedText.of(plain + " Gesichtsmuskelentspannung " + plain.substring(0, plain.length() / 3));
    }
}
