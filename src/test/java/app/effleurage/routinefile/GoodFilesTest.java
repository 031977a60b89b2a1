package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Pace;
import app.effleurage.routine.Place;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.RestingHands;
import app.effleurage.routine.Route;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import app.effleurage.routine.View;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is good is read without a word, and read as what it says. */
class GoodFilesTest {

    private final RoutineReader reader = new RoutineReader(Locale.ENGLISH);

    static Stream<Path> good() {
        return Corpus.good();
    }

    @ParameterizedTest
    @MethodSource("good")
    void isReadWithoutAWord(Path file) {
        ReadResult result = reader.read(file);

        assertThat(result.problems()).isEmpty();
        assertThat(result.routine()).isPresent();
    }

    @Test
    void everyFieldIsReadAsWhatItSays() {
        Routine routine = good("everything");

        assertThat(routine.about().title().in(Locale.GERMANY)).isEqualTo("Stiller Abend");
        assertThat(routine.about().author()).contains("A. Writer");
        assertThat(routine.preparation()).hasSize(2);
        assertThat(routine.sources().getFirst().address()).contains("https://example.org/book");
        Step circles = routine.steps().getFirst();
        assertThat(circles.time().length()).isEqualTo(Duration.ofSeconds(60));
        assertThat(circles.time().settle()).contains(Duration.ofSeconds(4));
        assertThat(circles.view()).isEqualTo(View.THREE_QUARTER);
        Stroke stroke = circles.strokes().getFirst();
        assertThat(stroke.pressure()).isEqualTo(new Pressure(2, 3));
        assertThat(stroke.route()).isEqualTo(new Route.Spots(
                List.of(Place.at("masseter_up"), Place.at("masseter"), new Place("jaw_angle", 0.3, -0.5)),
                false, Optional.empty()));
        assertThat(stroke.pace()).isEqualTo(new Pace.Timed(OptionalInt.of(2), 4, Duration.ofSeconds(2), 0));
        assertThat(routine.steps().get(1).strokes().getFirst().pace())
                .isEqualTo(new Pace.ByBreath(OptionalInt.empty()));
        assertThat(routine.steps().get(2).strokes().getFirst().route()).isEqualTo(new Route.Spots(
                List.of(Place.at("preauricular"), Place.at("postauricular")), true, Optional.of(Place.at("terminus"))));
        assertThat(routine.steps().get(3).strokes().getFirst().pace())
                .isEqualTo(new Pace.Timed(OptionalInt.empty(), 1, Duration.ofSeconds(5), 2));
        assertThat(routine.steps().getLast().restingHands()).isEqualTo(RestingHands.BELLY);
    }

    @Test
    void marksAndLineEndsChangeNothing() {
        assertThat(good("marked").steps()).isEqualTo(good("everything").steps());
        assertThat(good("windows-lines").steps()).isEqualTo(good("everything").steps());
        assertThat(good("one-line").steps()).isEqualTo(good("everything").steps());
    }

    @Test
    void aReplacementCharacterWrittenAsSuchIsALetterLikeAnyOther() {
        ReadResult result = reader.read("x.json", """
                {"format": 1, "id": "x", "title": "A \uFFFD", "goal": "other",
                 "steps": [{"name": "Rest", "instruction": "Rest.", "seconds": 5}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(result.problems()).isEmpty();
    }

    private Routine good(String name) {
        return reader.read(Corpus.folder("good").resolve(name + ".json")).routine().orElseThrow();
    }
}
