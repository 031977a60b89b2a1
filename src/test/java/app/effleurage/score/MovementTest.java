package app.effleurage.score;

import static app.effleurage.score.Routines.FOUR_SIX;
import static app.effleurage.score.Routines.byBreath;
import static app.effleurage.score.Routines.circles;
import static app.effleurage.score.Routines.glide;
import static app.effleurage.score.Routines.hold;
import static app.effleurage.score.Routines.path;
import static app.effleurage.score.Routines.routine;
import static app.effleurage.score.Routines.spots;
import static app.effleurage.score.Routines.step;
import static app.effleurage.score.Routines.stroke;
import static app.effleurage.score.Routines.timed;
import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Place;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Route;
import app.effleurage.routine.Side;
import app.effleurage.routine.Step;
import app.effleurage.routine.Stroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every motion goes where it went when a person last looked at the stage and found it good: where each hand is, how it
 * is turned, how it touches and presses, several times a second. After a change that is meant to move something, look at
 * it on the stage, read what moved, and write the tables anew: {@code mvn test -Dtest=MovementTest
 * -Deffleurage.golden=write}.
 */
class MovementTest {

    private static final Path TABLES = Path.of("src/test/resources/app/effleurage/score/movement");
    /** No part of any cycle below, so that cycles are met in all their parts. */
    private static final long APART = 230_000_000L;
    private static final double BEATS = 3;
    private static final double EXACT_CM = 1e-9;

    private static final Map<String, List<Step>> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("glide-both", List.of(step(14, glide(Hands.BOTH, 3, 3))));
        STEPS.put("glide-alternating", List.of(step(16, glide(Hands.ALTERNATING, 0, 2.5))));
        STEPS.put("glide-one-side-then-the-other", List.of(step(20, glide(Hands.ONE_THEN_OTHER, 2, 3))));
        STEPS.put("glide-led-by-breath", List.of(
                step(28, FOUR_SIX, byBreath(Motion.EFFLEURAGE, path("forehead_c", "forehead_lat", "temple"), 2))));
        STEPS.put("zigzag", List.of(step(14, stroke(
                Motion.ZIGZAG, Hands.BOTH, path("forehead_c", "forehead_lat", "temple"), timed(2, 1, 4)))));
        STEPS.put("circles-twice-around", List.of(step(20, circles(2, 2, 1.5, "chin", "jaw_mid", "jaw_angle"))));
        STEPS.put("circles-beside-the-eye", List.of(step(14, circles(0, 2, 1.5, "temple", "zygoma", "cheek_mid"))));
        STEPS.put("circles-of-palms", List.of(step(14, new Stroke(Motion.CIRCLES, Contact.PALMS, Hands.BOTH,
                Pressure.of(2), spots("cheek_mid", "masseter"), timed(0, 3, 2)))));
        STEPS.put("stationary-circles", List.of(step(14, stroke(Motion.STATIONARY_CIRCLES, Hands.BOTH,
                spots("submandibular", "tonsillar"), timed(0, 3, 1.5)))));
        STEPS.put("stationary-circles-toward", List.of(step(14, stroke(Motion.STATIONARY_CIRCLES, Hands.BOTH,
                new Route.Spots(List.of(Place.at("cheek_apple"), Place.at("zygoma")), false,
                        Optional.of(Place.at("preauricular"))), timed(0, 3, 1.5)))));
        STEPS.put("hold", List.of(step(20, hold("temple", "mastoid"))));
        STEPS.put("hold-led-by-breath", List.of(
                step(28, FOUR_SIX, byBreath(Motion.HOLD, spots("zygoma"), 2))));
        STEPS.put("press", List.of(step(24, stroke(
                Motion.PRESS, Hands.BOTH, spots("brow_in", "brow_peak", "temple"), timed(0, 1, 5)))));
        STEPS.put("press-led-by-breath", List.of(
                step(28, FOUR_SIX, byBreath(Motion.PRESS, spots("masseter"), 2))));
        STEPS.put("knead", List.of(step(14, stroke(
                Motion.KNEAD, Hands.BOTH, spots("masseter_up", "masseter"), timed(0, 3, 1.2)))));
        STEPS.put("tapotement-at-spots", List.of(step(14, stroke(
                Motion.TAPOTEMENT, Hands.BOTH, spots("cheek_apple", "cheek_mid"), beating(4)))));
        STEPS.put("tapotement-there-and-back", List.of(step(16, stroke(
                Motion.TAPOTEMENT, Hands.BOTH, path("jaw_front", "jaw_mid", "jaw_angle"), beating(4)))));
        STEPS.put("pat-alternating", List.of(step(16, stroke(
                Motion.PAT, Hands.ALTERNATING, path("chin", "jaw_mid", "jaw_angle"), beating(3)))));
        STEPS.put("past-the-eyes", List.of(
                step(14, stroke(Motion.EFFLEURAGE, Hands.BOTH, path("forehead_c", "forehead_lat"), timed(2, 1, 2)),
                        stroke(Motion.PRESS, Hands.BOTH, spots("cheek_apple"), timed(0, 1, 3))),
                step(12, stroke(Motion.HOLD, Hands.BOTH, spots("forehead_lat"), timed(0, 1, 3)))));
    }

    private static Pace beating(int cycleSeconds) {
        return new Pace.Timed(OptionalInt.empty(), 1, Duration.ofSeconds(cycleSeconds), BEATS);
    }

    static Stream<String> motions() {
        return STEPS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("motions")
    void goesWhereItWent(String name) throws IOException {
        Score score = composed(name);
        String found = LongStream.iterate(0, at -> at < score.lengthNanos(), at -> at + APART)
                .mapToObj(score::at).map(MovementTest::line).collect(Collectors.joining("\n", "", "\n"));
        Path file = TABLES.resolve(name + ".txt");
        if ("write".equals(System.getProperty("effleurage.golden"))) {
            Files.createDirectories(TABLES);
            Files.writeString(file, found);
        }

        assertThat(found).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("together")
    void bothHandsMirrorEachOther(String name) {
        Score score = composed(name);

        for (long at = 0; at < score.lengthNanos(); at += APART) {
            HandPose left = score.at(at).hands().on(Side.LEFT);
            HandPose right = score.at(at).hands().on(Side.RIGHT);

            assertThat(right.at().distanceTo(mirrored(left.at()))).as("at %d ns", at).isLessThan(EXACT_CM);
            assertThat(right.heading().distanceTo(mirrored(left.heading()))).as("at %d ns", at).isLessThan(EXACT_CM);
        }
    }

    static Stream<String> together() {
        return motions().filter(name -> STEPS.get(name).stream().flatMap(step -> step.strokes().stream())
                .allMatch(stroke -> stroke.hands() == Hands.BOTH));
    }

    private static FacePoint mirrored(FacePoint point) {
        return new FacePoint(-point.x(), point.d(), point.z());
    }

    private static Score composed(String name) {
        return Composer.compose(routine(STEPS.get(name).toArray(Step[]::new))).score().orElseThrow();
    }

    private static String line(Moment moment) {
        return String.format(Locale.ROOT, "%6.2f  %s  %s", moment.atNanos() / 1e9,
                hand(moment.hands().on(Side.LEFT)), hand(moment.hands().on(Side.RIGHT)));
    }

    /** Place and heading (x, d, z; centimetres), touch, pressure, presence. */
    private static String hand(HandPose hand) {
        return String.format(Locale.ROOT, "%6.2f %6.2f %6.2f  %5.2f %5.2f %5.2f  %4.2f %4.2f %4.2f",
                hand.at().x() + 0.0, hand.at().d(), hand.at().z(), hand.heading().x(), hand.heading().d(),
                hand.heading().z(), hand.touch(), hand.pressure(), hand.presence()).replace("-0.00", " 0.00");
    }
}
