package app.effleurage.score;

import app.effleurage.routine.Pace;
import app.effleurage.routine.Route;
import app.effleurage.routine.Step;
import app.effleurage.routine.StepTime;
import app.effleurage.routine.Stroke;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes one step longer or shorter by scaling its repeats, in whole cycles. Not safe to share between threads. */
final class StepFitter {

    /** "Short steps keep a floor" (design.md): less than this and hands have hardly arrived. */
    private static final int FLOOR_SECONDS = 10;

    /** How far from the plain ratio repeats may stray so that whole cycles fit, and how finely to look. */
    private static final double FARTHEST = 0.6;
    private static final double FINENESS = 0.02;

    private final Step step;
    private final Map<Integer, Optional<Step>> known = new HashMap<>();

    StepFitter(Step step) {
        this.step = step;
    }

    int writtenSeconds() {
        return (int) step.time().length().toSeconds();
    }

    boolean isOptional() {
        return step.time().optional();
    }

    /** Lengths come in multiples of this: a second, or a whole breath. */
    int unitSeconds() {
        return step.breath().isNatural() ? 1 : (int) Math.ceil(step.breath().cycle().toMillis() / 1000.0);
    }

    /** No length below this is tried. */
    int floorSeconds() {
        return Math.min(writtenSeconds(), FLOOR_SECONDS);
    }

    /** No length above this is tried: the longest step there is, or the most breaths that are safe. */
    int ceilingSeconds() {
        int longest = (int) StepTime.LONGEST.toSeconds();
        if (step.breath().mostCycles().isEmpty()) {
            return longest;
        }
        int safe = step.breath().mostCycles().getAsInt() * (int) step.breath().cycle().toSeconds();
        return Math.max(writtenSeconds(), Math.min(longest, safe));
    }

    /** The step at a length, or empty if whole cycles cannot be made to fit it. */
    Optional<Step> at(int seconds) {
        return known.computeIfAbsent(seconds, this::find);
    }

    private Optional<Step> find(int seconds) {
        if (seconds == writtenSeconds()) {
            return Optional.of(step);
        }
        double ratio = seconds / (double) writtenSeconds();
        for (double stray = 0; stray <= FARTHEST; stray += FINENESS) {
            for (int direction : new int[] {1, -1}) {
                Step scaled = scaled(seconds, ratio * (1 + direction * stray));
                if (new StepComposer(0, scaled, 0).compose() instanceof StepComposer.Outcome.Fits) {
                    return Optional.of(scaled);
                }
            }
        }
        return Optional.empty();
    }

    private Step scaled(int seconds, double ratio) {
        Duration length = Duration.ofSeconds(seconds);
        // A settling-in that the author set stays, but never takes more than a quarter of a short step.
        Optional<Duration> settle = step.time().settle()
                .map(written -> written.compareTo(length.dividedBy(4)) > 0 ? length.dividedBy(4) : written);
        StepTime time = new StepTime(length, settle, step.time().optional(), step.time().waiting());
        return new Step(step.words(), time, step.view(), step.breath(), step.restingHands(),
                step.strokes().stream().map(stroke -> scaled(stroke, ratio)).toList());
    }

    private static Stroke scaled(Stroke stroke, double ratio) {
        if (stroke.pace().passes().isEmpty()) {
            return stroke;
        }
        int passes = stroke.pace().passes().getAsInt();
        Pace pace = switch (stroke.pace()) {
            case Pace.ByBreath breath -> breath.scaledTo(held(passes * ratio, Pace.MOST_PASSES), 1);
            case Pace.Timed timed when stroke.route() instanceof Route.Spots && timed.each() > 1 -> {
                // Fewer or more circles at each spot, and only then fewer rounds of the spots.
                int each = held(timed.each() * ratio, Pace.MOST_EACH);
                double rounds = passes * ratio * timed.each() / each;
                yield timed.scaledTo(held(rounds, Pace.MOST_PASSES), each);
            }
            case Pace.Timed timed -> timed.scaledTo(held(passes * ratio, Pace.MOST_PASSES), timed.each());
        };
        return new Stroke(
                stroke.motion(), stroke.contact(), stroke.hands(), stroke.pressure(), stroke.route(), pace);
    }

    private static int held(double count, int most) {
        return Math.clamp(Math.round(count), 1, most);
    }
}
