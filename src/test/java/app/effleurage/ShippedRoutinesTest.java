package app.effleurage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.effleurage.face.NoGo;
import app.effleurage.routine.Goal;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Place;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import app.effleurage.routinefile.ReadResult;
import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Composition;
import app.effleurage.score.CueKind;
import app.effleurage.score.HandPose;
import app.effleurage.score.HandsMoment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.score.Smoothness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The routines that ship with the program, read, composed as written, and fitted to 3 and to 15 minutes. */
class ShippedRoutinesTest {

    static final List<String> IDS = List.of(
            "circulation", "lymphatic-drainage", "product-absorption", "stress-relief", "tension-relief");

    private static final Path FOLDER = Path.of(System.getProperty("effleurage.home", "."), "routines");
    private static final Map<String, Score> SCORES = new ConcurrentHashMap<>();
    private static final int AS_WRITTEN = 0;
    private static final double MOST_STRETCH = 0.15;
    private static final double SECOND = 1e9;
    private static final long GLANCE_NANOS = 20_000_000;

    static Stream<Arguments> everyRoutineAtEveryLength() {
        return IDS.stream().flatMap(id -> Stream.of(AS_WRITTEN, 3, 15).map(minutes -> Arguments.of(id, minutes)));
    }

    /** Fitted to 15 minutes the same strokes go the same ways, only more often: nothing new to look at. */
    static Stream<Arguments> everyRoutineAtTheLengthsToWatch() {
        return IDS.stream().flatMap(id -> Stream.of(AS_WRITTEN, 3).map(minutes -> Arguments.of(id, minutes)));
    }

    @Test
    void theFolderHoldsTheFiveRoutinesAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(IDS.stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void eachReadsWithoutFaultOrWarning(String id) {
        ReadResult result = new RoutineReader(Locale.ENGLISH).read(FOLDER.resolve(id + ".json"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.routine()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "circulation, Circulation, PT5M, 9",
        "tension-relief, Tension relief, PT6M30S, 10",
        "lymphatic-drainage, Lymphatic drainage, PT7M30S, 10",
        "product-absorption, Serum and oil ritual, PT4M30S, 8",
        "stress-relief, Stress relief, PT7M20S, 10"})
    void eachHasItsTitleItsLengthAndItsSteps(String id, String title, Duration length, int steps) {
        Routine routine = routine(id);

        assertThat(routine.about().title().in(Locale.ENGLISH)).isEqualTo(title);
        assertThat(routine.about().goal()).isEqualTo(goal(id));
        assertThat(routine.length()).isEqualTo(length);
        assertThat(routine.steps()).hasSize(steps);
    }

    @ParameterizedTest
    @MethodSource("everyRoutineAtEveryLength")
    void theLengthIsExactlyTheSumOfItsSteps(String id, int minutes) {
        Score score = score(id, minutes);

        Duration wanted = minutes == AS_WRITTEN ? routine(id).length() : Duration.ofMinutes(minutes);
        assertThat(score.lengthNanos()).isEqualTo(wanted.toNanos());
        assertThat(score.steps().stream().mapToLong(ScoredStep::lengthNanos).sum()).isEqualTo(wanted.toNanos());
    }

    @ParameterizedTest
    @MethodSource("everyRoutineAtEveryLength")
    void noCycleIsStretchedTooFarOrCut(String id, int minutes) {
        for (ScoredStep step : score(id, minutes).steps()) {
            for (Segment.Run run : step.runs()) {
                double written = switch (run.stroke().pace()) {
                    case Pace.Timed timed -> timed.cycle().toNanos() / SECOND;
                    case Pace.ByBreath _ -> step.step().breath().cycle().toNanos() / SECOND;
                };
                double most = run.stroke().isLedByBreath() ? 0 : MOST_STRETCH;
                assertThat(run.cycleSeconds() / written).as(name(step)).isCloseTo(1, within(most + 1e-6));
                assertThat(run.cycleStart(run.cycles())).as(name(step)).isEqualTo(run.toNanos());
                assertThat(run.toNanos()).as(name(step)).isLessThanOrEqualTo(step.toNanos());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyRoutineAtEveryLength")
    void theHandsAreNeverIdleForLong(String id, int minutes) {
        for (ScoredStep step : score(id, minutes).steps()) {
            for (Segment segment : step.segments()) {
                double most = switch (segment) {
                    case Segment.Settle _ -> 12;
                    case Segment.Rest _ when !step.step().strokes().isEmpty() -> 10;
                    case Segment.ChangeSides _ -> 2;
                    case Segment.Run _, Segment.Rest _ -> Double.MAX_VALUE;
                };
                assertThat(segment.lengthNanos() / SECOND).as(name(step)).isLessThanOrEqualTo(most);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyRoutineAtEveryLength")
    void bothSidesGetTheSame(String id, int minutes) {
        for (ScoredStep step : score(id, minutes).steps()) {
            assertThat(share(step, Side.LEFT)).as(name(step)).isEqualTo(share(step, Side.RIGHT));
        }
    }

    @ParameterizedTest
    @MethodSource("everyRoutineAtTheLengthsToWatch")
    void noHandTouchesWhatItMayNot(String id, int minutes) {
        int cap = routine(id).safety().pressureCap();
        Score score = score(id, minutes);
        List<String> wrong = new ArrayList<>();
        for (long nanos = 0; nanos <= score.lengthNanos(); nanos += GLANCE_NANOS) {
            HandsMoment hands = score.at(nanos).hands();
            for (HandPose hand : List.of(hands.left(), hands.right())) {
                for (NoGo shape : NoGo.values()) {
                    if (hand.touch() > 0 && shape.contains(hand.at())) {
                        wrong.add("%s touched at %.2f s".formatted(shape, nanos / SECOND));
                    }
                }
                if (hand.pressure() > cap) {
                    wrong.add("pressed too firmly at %.2f s".formatted(nanos / SECOND));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyRoutineAtTheLengthsToWatch")
    void noHandJumps(String id, int minutes) {
        Smoothness.assertSmooth(score(id, minutes));
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "15"})
    void theLymphRoutineKeepsItsOrderAndItsLightness(int minutes) {
        Routine written = routine("lymphatic-drainage");
        Score score = score("lymphatic-drainage", minutes);

        assertThat(score.steps().stream().map(ShippedRoutinesTest::name))
                .containsExactlyElementsOf(written.steps().stream().map(ShippedRoutinesTest::name).toList());
        List<Segment.Run> runs = score.steps().stream().flatMap(step -> step.runs().stream()).toList();
        assertThat(runs).allSatisfy(run -> assertThat(run.stroke().pressure().to()).isEqualTo(1));
        assertThat(runs.getFirst().stroke().route().places()).containsExactly(Place.at("terminus"));
        assertThat(runs.getLast().stroke().route().places()).containsExactly(Place.at("terminus"));
        assertThat(written.safety().fixedOrder()).isTrue();
        assertThat(written.safety().pressureCap()).isEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void everyReminderIsHeardHalfWay(String id) {
        Score score = score(id, AS_WRITTEN);
        List<Integer> reminded = score.cues().stream()
                .filter(cue -> cue.kind() == CueKind.HALF_WAY).map(cue -> cue.step()).toList();

        for (ScoredStep step : score.steps()) {
            if (step.step().words().midway().isPresent()) {
                assertThat(reminded).as(name(step)).contains(step.index());
            }
        }
    }

    static Routine routine(String id) {
        return new RoutineReader(Locale.ENGLISH).read(FOLDER.resolve(id + ".json")).routine().orElseThrow();
    }

    private static Score score(String id, int minutes) {
        return SCORES.computeIfAbsent(id + " " + minutes, _ -> compose(routine(id), minutes));
    }

    private static Score compose(Routine routine, int minutes) {
        Composition composition = minutes == AS_WRITTEN
                ? Composer.compose(routine) : Composer.composeToFit(routine, Duration.ofMinutes(minutes));
        assertThat(composition.misfits()).isEmpty();
        return composition.score().orElseThrow();
    }

    private static Goal goal(String id) {
        return Stream.of(Goal.values()).filter(goal -> goal.id().equals(id)).findFirst().orElseThrow();
    }

    /** What a side gets of the strokes done one side at a time: each stroke with its cycles and its time. */
    private static List<String> share(ScoredStep step, Side side) {
        return step.runs().stream().filter(run -> run.side().filter(side::equals).isPresent())
                .map(run -> run.strokeIndex() + ": " + run.cycles() + " in " + run.lengthNanos()).toList();
    }

    private static String name(ScoredStep step) {
        return name(step.step());
    }

    private static String name(Step step) {
        return step.words().name().in(Locale.ENGLISH);
    }
}
