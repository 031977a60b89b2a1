package app.effleurage.score;

import app.effleurage.routine.About;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.Contact;
import app.effleurage.routine.Goal;
import app.effleurage.routine.Hands;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Place;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.RestingHands;
import app.effleurage.routine.Route;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Safety;
import app.effleurage.routine.Step;
import app.effleurage.routine.StepTime;
import app.effleurage.routine.StepWords;
import app.effleurage.routine.Stroke;
import app.effleurage.routine.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Small routines for tests, in as few words as can be. */
final class Routines {

    static final BreathPattern FOUR_SIX = BreathPatterns.named("4-6").orElseThrow();

    private Routines() {
    }

    static Routine routine(Step... steps) {
        return routine(false, steps);
    }

    static Routine routine(boolean fixedOrder, Step... steps) {
        About about = new About(
                LocalizedText.of("A test"), Optional.empty(), Goal.OTHER, Optional.empty(), Optional.empty());
        return new Routine("a-test", about, List.of(), new Safety(3, fixedOrder, List.of()), List.of(steps), List.of());
    }

    static Step step(int seconds, Stroke... strokes) {
        return step(seconds, BreathPatterns.NATURAL, strokes);
    }

    static Step step(int seconds, BreathPattern breath, Stroke... strokes) {
        return step(seconds, breath, Optional.empty(), false, strokes);
    }

    static Step optional(int seconds, Stroke... strokes) {
        return step(seconds, BreathPatterns.NATURAL, Optional.empty(), true, strokes);
    }

    static Step step(
            int seconds, BreathPattern breath, Optional<Duration> settle, boolean optional, Stroke... strokes) {
        StepWords words = new StepWords(
                LocalizedText.of("A step"), LocalizedText.of("Do it."), Optional.empty(), Optional.empty());
        return new Step(
                words, new StepTime(Duration.ofSeconds(seconds), settle, optional, Optional.empty()), View.FRONT, breath,
                RestingHands.LAP, List.of(strokes));
    }

    /** A glide over the jaw; {@code passes} 0 fills. */
    static Stroke glide(Hands hands, int passes, double cycleSeconds) {
        return stroke(Motion.EFFLEURAGE, hands, path("chin", "jaw_mid", "jaw_angle", "ear_under"),
                timed(passes, 1, cycleSeconds));
    }

    static Stroke circles(int passes, int each, double cycleSeconds, String... spots) {
        return stroke(Motion.CIRCLES, Hands.BOTH, spots(spots), timed(passes, each, cycleSeconds));
    }

    static Stroke hold(String... spots) {
        return stroke(Motion.HOLD, Hands.BOTH, spots(spots), timed(0, 1, 6));
    }

    static Stroke byBreath(Motion motion, Route route, int passes) {
        return stroke(motion, Hands.BOTH, route, new Pace.ByBreath(count(passes)));
    }

    static Stroke stroke(Motion motion, Hands hands, Route route, Pace pace) {
        return new Stroke(motion, Contact.FINGERTIPS, hands, Pressure.of(2), route, pace);
    }

    static Route path(String... landmarks) {
        return new Route.Path(Stream.of(landmarks).map(Place::at).toList());
    }

    static Route spots(String... landmarks) {
        return new Route.Spots(Stream.of(landmarks).map(Place::at).toList(), false, Optional.empty());
    }

    static Pace timed(int passes, int each, double cycleSeconds) {
        return new Pace.Timed(count(passes), each, Duration.ofMillis(Math.round(cycleSeconds * 1000)), 0);
    }

    private static OptionalInt count(int passes) {
        return passes == 0 ? OptionalInt.empty() : OptionalInt.of(passes);
    }
}
