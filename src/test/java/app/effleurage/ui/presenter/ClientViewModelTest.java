package app.effleurage.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.routinefile.RoutineWriter;
import app.effleurage.score.Score;
import app.effleurage.ui.SampleRoutines;
import app.effleurage.ui.before.BreathChoices;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClientViewModelTest {

    private final List<Score> shown = new ArrayList<>();
    private final List<Duration> lessons = new ArrayList<>();
    private final List<Routine> saved = new ArrayList<>();

    static Stream<Routine> shipped() {
        return SampleRoutines.all().stream();
    }

    @Test
    void nothingIsShownBeforeEveryCautionHasBeenGoneThrough() {
        ClientViewModel model = model("circulation");
        assertThat(model.cautions()).hasSize(6);
        assertThat(model.cautions().getFirst().general()).isEmpty();

        for (int i = 0; i < 5; i++) {
            model.tickNext();
        }
        assertThat(model.start()).isFalse();
        model.untickLast();
        assertThat(model.isTicked(4)).isFalse();
        model.tickNext();
        model.tick(5, true);
        model.tickNext();
        assertThat(model.tickedProperty().get()).isEqualTo(6);
        assertThat(shown).isEmpty();

        assertThat(model.start()).isTrue();
        assertThat(shown).containsExactly(model.scoreProperty().get());
        assertThat(lessons).containsExactly(Duration.ofMinutes(5));
    }

    @Test
    void aLessonMayTakeLongerThanItsRoutine() {
        ClientViewModel model = model("circulation");
        model.cautions().forEach(_ -> model.tickNext());
        model.plan(Optional.of(Duration.ofMinutes(20)));
        model.start();

        assertThat(lessons).containsExactly(Duration.ofMinutes(20));
    }

    @Test
    void stepsAreLeftOutAndTakenInAgainButNeverAll() {
        ClientViewModel model = model("circulation");
        model.include(7, false);
        assertThat(model.scoreProperty().get().steps()).hasSize(8);
        assertThat(model.scoreProperty().get().lengthNanos()).isEqualTo(Duration.ofSeconds(280).toNanos());

        for (int step = 0; step < 9; step++) {
            model.include(step, false);
        }
        assertThat(model.scoreProperty().get().steps()).hasSize(1);
        assertThat(model.isIncluded(8)).isTrue();
        assertThat(model.include(7, true)).isTrue();
    }

    @Test
    void anOrderThatMustBeKeptIsKept() {
        ClientViewModel model = model("lymphatic-drainage");
        model.include(2, false);

        assertThat(model.canLeaveOut()).isFalse();
        assertThat(model.scoreProperty().get().steps()).hasSize(10);
    }

    @Test
    void notesAreWrittenChangedAndTakenAwayAndTheFileIsNotTouched() {
        Routine before = SampleRoutines.named("circulation");
        ClientViewModel model = model("circulation");
        assertThat(model.notes(0)).isEqualTo(before.steps().getFirst().words().notes().orElseThrow().in(Locale.ENGLISH));
        assertThat(model.scoreProperty().get().routine()).isEqualTo(before);

        model.note(0, "  Warm the oil first. ");
        model.note(1, "");
        Routine now = model.scoreProperty().get().routine();

        assertThat(now.steps().get(0).words().notes().orElseThrow().in(Locale.ENGLISH)).isEqualTo("Warm the oil first.");
        assertThat(now.steps().get(1).words().notes()).isEmpty();
        assertThat(now.steps().get(2)).isEqualTo(before.steps().get(2));
        assertThat(model.routine()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whateverIsSavedReadsBackWithoutAFault(Routine routine) {
        for (Optional<Duration> length : model(routine.id()).lengths()) {
            ClientViewModel model = model(routine.id());
            model.include(1, false);
            model.note(0, "Slowly.");
            model.choose(length);
            model.save("For Anna");

            Routine named = Tailored.named(saved.getLast(), "for-anna", "For Anna");
            String file = new RoutineWriter().write(named);
            var read = new RoutineReader(Locale.ENGLISH).read("for-anna.json", file.getBytes(StandardCharsets.UTF_8));
            assertThat(read.routine()).as("%s in %s: %s", routine.id(), length, read).contains(named);
        }
    }

    @Test
    void whatBecameOfSavingIsToldUntilSomethingChanges() {
        ClientViewModel model = model("circulation");
        model.save("  ");
        assertThat(saved).isEmpty();

        model.save("Mine");
        assertThat(model.savedProperty().get()).contains(new ClientViewModel.Saved.As(Path.of("Mine.json")));
        model.choose(Optional.of(Duration.ofMinutes(3)));
        assertThat(model.savedProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"For Zo\u00eb, for-zoe", "  Jaw & brow! , jaw-brow", "\u9854, circulation-2", "Jaw, jaw-3",
        "--, circulation-2"})
    void aFileIsNamedSoThatNoneIsOverwritten(String name, String id) {
        assertThat(Tailored.id(name, "circulation", Set.of("jaw", "jaw-2", "circulation")::contains)).isEqualTo(id);
        assertThat(Routine.isId(id)).isTrue();
    }

    private ClientViewModel model(String routine) {
        return new ClientViewModel(SampleRoutines.named(routine), Locale.ENGLISH,
                BreathChoices.inMemory(BreathChoice.AS_WRITTEN), new ClientViewModel.Ways((score, lesson) -> {
                    shown.add(score);
                    lessons.add(lesson);
                }, (what, name, told) -> {
                    saved.add(what);
                    told.accept(new ClientViewModel.Saved.As(Path.of(name + ".json")));
                }, () -> { }));
    }
}
