package app.effleurage.score;

import static app.effleurage.score.Rules.CHANGE_OF_SIDES;
import static app.effleurage.score.Rules.LAST_SECONDS;
import static app.effleurage.score.Rules.SECOND;

import java.util.Optional;

/**
 * Where in a score there is room for which line. Nothing is said in a step's last three seconds ({@code practice.md}
 * section 7), and a line waits for its chime to be struck. The other figures are design choices.
 */
public final class SpeechPlaces {

    /** From a cue to the words that go with it. */
    public static final long AFTER_CHIME = SECOND * 6 / 10;

    /** The least silence between two lines. */
    public static final long BETWEEN_LINES = SECOND * 7 / 10;

    /** What to do is still worth hearing this late in a step, but not past a third of it. */
    private static final long INSTRUCTION_LATE = 10 * SECOND;
    private static final int INSTRUCTION_SHARE = 3;

    private static final long REMINDER_LATE = 5 * SECOND;

    /** A long name may be announced this much sooner than the cue says. */
    private static final long NEXT_SOONER = 3 * SECOND;

    /** A word for a breath that has begun half a second ago only disturbs. */
    private static final long BREATH_LATE = SECOND / 2;

    private SpeechPlaces() {
    }

    /** For the routine's name, at its start: over early enough for the first step's words to be in time. */
    public static SpeechPlace opening(Score score) {
        SpeechPlace instruction = instruction(score.steps().getFirst());
        return new SpeechPlace(instruction.earliestNanos(), instruction.atNanos(), instruction.latestNanos(),
                instruction.latestNanos() - BETWEEN_LINES);
    }

    /** For a step's name and what to do. */
    public static SpeechPlace instruction(ScoredStep step) {
        long at = step.fromNanos() + AFTER_CHIME;
        long late = Math.min(INSTRUCTION_LATE, step.lengthNanos() / INSTRUCTION_SHARE);
        return new SpeechPlace(at, at, step.fromNanos() + Math.max(AFTER_CHIME, late), lastWord(step));
    }

    /** For saying that a later stroke of a step begins. */
    public static SpeechPlace part(ScoredStep step, Segment.Run run) {
        return new SpeechPlace(run.fromNanos(), run.fromNanos(), run.fromNanos() + REMINDER_LATE, lastWord(step));
    }

    /** For what to do, once more where a step is taken up in its midst: soon, or not at all. */
    public static SpeechPlace again(ScoredStep step, long fromNanos) {
        return new SpeechPlace(fromNanos, fromNanos, fromNanos + REMINDER_LATE, lastWord(step));
    }

    /**
     * For saying that the hands change sides: soon after they have arrived it is too late. It may break the quiet at
     * a step's end, for without it a listener stays on the wrong side.
     */
    public static SpeechPlace change(ScoredStep step, Segment.ChangeSides change) {
        long at = change.fromNanos() + AFTER_CHIME;
        return new SpeechPlace(at, at, Math.max(at, change.fromNanos() + CHANGE_OF_SIDES), step.toNanos());
    }

    /**
     * For a step's reminder: at its cue half way, or at the change of sides that stands for it; empty in a step that
     * has neither.
     */
    public static Optional<SpeechPlace> midway(Score score, ScoredStep step) {
        return score.halfWayOf(step).map(from -> {
            long at = from + AFTER_CHIME;
            return new SpeechPlace(at, at, at + REMINDER_LATE, lastWord(step));
        });
    }

    /** For announcing the next step; empty in the last. */
    public static Optional<SpeechPlace> next(Score score, ScoredStep step) {
        if (step.index() == score.steps().size() - 1) {
            return Optional.empty();
        }
        long at = CueSheet.nextAt(step) + AFTER_CHIME;
        long earliest = Math.max(step.fromNanos() + AFTER_CHIME, at - NEXT_SOONER);
        return Optional.of(
                new SpeechPlace(Math.min(earliest, at), at, Math.max(at, lastWord(step)), lastWord(step)));
    }

    /** For the word of a breath's phase. */
    public static SpeechPlace breath(ScoredStep step, BreathSchedule.TimedPhase phase) {
        long at = phase.fromNanos();
        return new SpeechPlace(at, at, at + BREATH_LATE, Math.min(phase.toNanos(), lastWord(step)));
    }

    /** For the words at the end; nothing follows them. */
    public static SpeechPlace end(Score score) {
        long at = score.lengthNanos() + AFTER_CHIME;
        return new SpeechPlace(at, at, at + REMINDER_LATE, Long.MAX_VALUE);
    }

    private static long lastWord(ScoredStep step) {
        return step.toNanos() - LAST_SECONDS;
    }
}
