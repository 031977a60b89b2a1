package app.effleurage.score;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPhase;
import app.effleurage.routine.Hands;
import app.effleurage.routine.Motion;
import app.effleurage.routine.Pace;
import app.effleurage.routine.Stroke;
import java.time.Duration;

/**
 * When, within a cycle, the hand works and when it returns or lets go.
 *
 * @param workFrom where the work begins, 0 to 1; before it the hand returns or rests
 * @param workTo where the work ends
 * @param beats whole beats in the work, for motions that beat; else 0
 * @param isBreathLed whether the breath makes the shape: work on the out-breath
 */
record CycleShape(double workFrom, double workTo, int beats, boolean isBreathLed) {

    /** A glide's lifted return takes about a fifth of the cycle (practice.md section 1, App values). */
    private static final double GLIDE_UNTIL = 0.8;

    /** Off for four tenths, on for six, as in the press of the tension routine (practice.md 2 B, step 4). */
    private static final double PRESS_FROM = 0.4;

    static CycleShape of(Stroke stroke, BreathPattern breath) {
        return switch (stroke.pace()) {
            case Pace.ByBreath _ -> ofBreath(breath);
            case Pace.Timed timed -> ofClock(stroke, timed);
        };
    }

    private static CycleShape ofBreath(BreathPattern breath) {
        double from = 0;
        double to = 0;
        double sum = 0;
        double cycle = breath.cycle().toNanos();
        for (BreathPhase phase : breath.phases()) {
            if (phase.kind() == BreathPhase.Kind.OUT) {
                from = sum / cycle;
                to = (sum + phase.length().toNanos()) / cycle;
            }
            sum += phase.length().toNanos();
        }
        return new CycleShape(from, to, 0, true);
    }

    private static CycleShape ofClock(Stroke stroke, Pace.Timed timed) {
        if (stroke.motion().beats()) {
            int beats = Math.max(1, (int) Math.round(seconds(timed.cycle()) * timed.beatsPerSecond()));
            return new CycleShape(0, 1, beats, false);
        }
        if (stroke.motion() == Motion.PRESS) {
            return new CycleShape(PRESS_FROM, 1, 0, false);
        }
        // Hand after hand, the return has the other hand's whole cycle; at a spot there is none.
        boolean returns = stroke.motion().followsPath() && stroke.hands() != Hands.ALTERNATING;
        return new CycleShape(0, returns ? GLIDE_UNTIL : 1, 0, false);
    }

    /** Whether the cycle closes with a return of its own, in which the hand can go on to another place. */
    boolean endsWithReturn() {
        return workTo < 1;
    }

    /** How much of the return has gone; the return may run over into the next cycle. */
    double returnShare(double progress) {
        double window = 1 - workTo + workFrom;
        double gone = progress >= workTo ? progress - workTo : 1 - workTo + progress;
        return window <= 0 ? 1 : Math.clamp(gone / window, 0, 1);
    }

    /** How strongly the hand presses: 0 outside the work, rising and falling gently within it. */
    double strength(double progress) {
        double share = (progress - workFrom) / (workTo - workFrom);
        if (share <= 0 || share >= 1) {
            return 0;
        }
        return Easing.gentle(Math.min(1, share / 0.35)) * Easing.gentle(Math.min(1, (1 - share) / 0.2));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
