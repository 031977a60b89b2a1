package app.effleurage.playback;

import app.effleurage.score.CueKind;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Plays a timeline: the states of playing, the moves between them, and the cues that fire on the way.
///
/// This table is the whole of it; a test reads it here and tries every cell. A cell names the state after the
/// move; `-` means that the move does nothing there ([Answer#NOTHING_TO_DO]).
///
/// | move                   | READY   | COUNTING_IN | PLAYING  | WAITING | PAUSED      | FINISHED | position               |
/// |------------------------|---------|-------------|----------|---------|-------------|----------|------------------------|
/// | play                   | PLAYING | -           | -        | -       | -           | PLAYING  | stays, or the start    |
/// | pause                  | -       | PAUSED      | PAUSED   | PAUSED  | -           | -        | stays                  |
/// | resume                 | -       | -           | -        | PLAYING | COUNTING_IN | -        | taken up, or next step |
/// | playOrPause            | PLAYING | PAUSED      | PAUSED   | PLAYING | COUNTING_IN | PLAYING  | whichever of these     |
/// | pauseOrGoOnHandsFree   | -       | PAUSED      | PAUSED   | PLAYING | COUNTING_IN | -        | whichever of these     |
/// | next                   | READY   | COUNTING_IN | PLAYING  | PLAYING | PAUSED      | -        | next step              |
/// | next in the last step  | -       | FINISHED    | FINISHED |         | FINISHED    | -        | the end                |
/// | back                   | READY   | COUNTING_IN | PLAYING  | PLAYING | PAUSED      | PAUSED   | this or last step      |
/// | repeatStep             | READY   | COUNTING_IN | PLAYING  | PLAYING | PAUSED      | PAUSED   | this step              |
/// | jumpTo                 | READY   | COUNTING_IN | PLAYING  | PLAYING | PAUSED      | PAUSED   | that step              |
/// | seek                   | READY   | COUNTING_IN | PLAYING  | PLAYING | PAUSED      | PAUSED   | there                  |
/// | playStroke             | PLAYING | PLAYING     | PLAYING  | PLAYING | PLAYING     | -        | stays, or a stroke     |
/// | setRate                | READY   | COUNTING_IN | PLAYING  | WAITING | PAUSED      | FINISHED | stays                  |
/// | loopStep               | READY   | COUNTING_IN | PLAYING  | WAITING | PAUSED      | FINISHED | stays                  |
/// | loopStroke             | READY   | COUNTING_IN | PLAYING  | WAITING | PAUSED      | FINISHED | stays                  |
/// | lock                   | READY   | COUNTING_IN | PLAYING  | WAITING | PAUSED      | FINISHED | stays                  |
/// | tick                   | READY   | COUNTING_IN | PLAYING  | WAITING | PAUSED      | FINISHED | stays, or runs         |
/// | tick after the count   | READY   | PLAYING     | PLAYING  | PLAYING | PAUSED      | FINISHED | stays, or runs         |
/// | tick after a gap       | READY   | PAUSED      | PAUSED   | PAUSED  | PAUSED      | FINISHED | stays                  |
/// | tick past the stroke   | READY   | COUNTING_IN | PAUSED   | WAITING | PAUSED      | FINISHED | stays, or the stroke   |
/// | tick past the end      | READY   | COUNTING_IN | FINISHED | WAITING | PAUSED      | FINISHED | stays, or the end      |
///
/// **Cues** fire on crossing: a tick covers (from, to], and from the very start of the routine [0, to]. A cue
/// inside fires once and in order, however late the tick comes. A seek fires none of those it jumps over.
/// `next`, `back`, `repeatStep`, `jumpTo` and a loop that begins again are announced moves: they land at the
/// step's first instant with its cues still to come, so that the next tick tells the step. [CueKind#READY]
/// fires only when the routine is played from its very start, not on the way back there. `next` in the last
/// step ends a loop and fires [CueKind#END].
///
/// **Taking up.** `resume` goes back to the in-breath that the pause cut, or where the breath is natural to the
/// start of the stroke, or if the person's [Habits] say so to the start of the step; cues from there on are told
/// again. It never goes back further than the step's start, nor more than 20 seconds unless the step is repeated.
///
/// **Waiting.** After a step whose routine says so, or after each if the [Habits] say so, the position stands until
/// someone says go on ([#resume], [#playOrPause], [#next]), or until the written time is over, "the count" of the
/// table. A step that is left by a move, a loop and the last step do not wait.
///
/// **Loop** holds the step that the position is in, or the stroke, whichever that is after a move; in a step
/// without strokes, and where hands rest, the step or the stroke before. While it holds, the step's
/// [CueKind#NEXT] and the routine's [CueKind#END] do not fire, for neither comes.
///
/// **One stroke.** `playStroke` plays one cycle of the stroke at hand at once, without a count, and then pauses at
/// its last instant; done again, it plays the next. From where hands travel it goes to the stroke they travel to,
/// after the step's last stroke to the start of that again. Any other move plays on past the stroke.
///
/// **Lock** refuses every move of the user's but [#unlock] and [#pauseOrGoOnHandsFree] ([Answer#LOCKED]); time goes on,
/// and the program's own pauses still happen.
///
/// **Gaps.** When more than two seconds pass between two ticks (or moves, for each move ticks first), by the
/// monotonic or the wall clock, playing is paused where it was last known to be, and the cues of the gap stay
/// unfired: see [PauseReason.Gap]. A user who sets the wall clock forward is paused as well, for that cannot be
/// told from sleep; one who sets it back is not.
///
/// Not safe for threads: one thread makes it, ticks it and moves it, and on that thread its listeners are told.
public final class Transport {

    public static final Duration COUNT_IN = Duration.ofSeconds(3);

    /** Up to here into a step {@link #back} goes to the step before, later to the step's own start. */
    public static final Duration BACK_TO_STEP_BEFORE = Duration.ofSeconds(3);

    private final Timeline timeline;
    private final TimeSource time;
    private final Course course;
    private final GapGuard gaps = new GapGuard();
    private final Audience audience = new Audience();

    private Phase phase = new Phase.Ready();
    private PlayState state;
    private long now;
    /** Of the count back in, or of a wait with an end; it means nothing in another phase. */
    private Countdown countdown = new Countdown(0, 0);
    private boolean locked;

    public Transport(Timeline timeline, TimeSource time) {
        this.timeline = Objects.requireNonNull(timeline, "timeline");
        this.time = Objects.requireNonNull(time, "time");
        course = new Course(timeline);
        state = snapshot();
    }

    public Timeline timeline() {
        return timeline;
    }

    /** The state as the last tick or move left it. */
    public PlayState state() {
        return state;
    }

    /**
     * Has {@code listener} told of every tick and move, in order. It may make moves of its own: what they
     * bring about is told after what is being told.
     */
    public void addListener(Consumer<Outcome> listener) {
        audience.add(listener);
    }

    public void removeListener(Consumer<Outcome> listener) {
        audience.remove(listener);
    }

    /** Lets time pass; wanted often, and at least every two seconds, while {@link PlayState#needsTicks}. */
    public Outcome tick() {
        return make(() -> true);
    }

    /** Begins to play; when it is over, from the start again. */
    public Outcome play() {
        return move(this::begin);
    }

    public Outcome pause() {
        return move(() -> halt(new PauseReason.ByUser()));
    }

    /** Pauses by the program's own wish, and so even when locked. */
    public Outcome pauseFor(PauseReason reason) {
        return make(() -> halt(reason));
    }

    /** Goes on: after a pause once {@link #COUNT_IN} has been counted, after a wait at once. */
    public Outcome resume() {
        return move(() -> phase instanceof Phase.Waiting ? goOn(now) : countIn());
    }

    /** How it plays from now on; changes nothing of the state. */
    public void setHabits(Habits habits) {
        course.setHabits(Objects.requireNonNull(habits, "habits"));
    }

    /** Whichever of {@link #play}, {@link #pause} and {@link #resume} means something: one key for all three. */
    public Outcome playOrPause() {
        return move(() -> switch (phase) {
            case Phase.Ready _, Phase.Finished _ -> begin();
            case Phase.CountingIn _, Phase.Playing _ -> halt(new PauseReason.ByUser());
            case Phase.Paused _ -> countIn();
            case Phase.Waiting _ -> goOn(now);
        });
    }

    /**
     * As {@link #playOrPause}, by a sign that no stray touch gives: the lock, which is against those, does not refuse
     * it. Begins nothing.
     */
    public Outcome pauseOrGoOnHandsFree() {
        return make(() -> switch (phase) {
            case Phase.Ready _, Phase.Finished _ -> false;
            case Phase.CountingIn _, Phase.Playing _ -> halt(new PauseReason.ByUser());
            case Phase.Paused _ -> countIn();
            case Phase.Waiting _ -> goOn(now);
        });
    }

    /** To the start of the next step; in the last, to the end. */
    public Outcome next() {
        return move(() -> isInLastStep() ? finishEarly() : land(course.step() + 1));
    }

    /** To the start of this step, or early in it of the step before. */
    public Outcome back() {
        return move(() -> {
            boolean early = course.intoStep() < BACK_TO_STEP_BEFORE.toNanos();
            return land(early ? Math.max(0, course.step() - 1) : course.step());
        });
    }

    /** To the start of this step. */
    public Outcome repeatStep() {
        return move(() -> land(course.step()));
    }

    /** @throws IndexOutOfBoundsException when there is no such step */
    public Outcome jumpTo(int step) {
        Objects.checkIndex(step, timeline.steps());
        return move(() -> land(step));
    }

    /** @param nanos from the routine's start, held to 0 and the routine's length */
    public Outcome seek(long nanos) {
        return move(() -> {
            course.seek(nanos, now);
            return leaveWhereItStood();
        });
    }

    public Outcome setRate(Rate rate) {
        Objects.requireNonNull(rate, "rate");
        return move(() -> {
            course.setRate(rate, now);
            return true;
        });
    }

    public Outcome loopStep(boolean on) {
        return loop(on, Loop.Kind.STEP);
    }

    /** All cycles of the stroke at hand over and over, or no longer; it takes the place of a step's loop. */
    public Outcome loopStroke(boolean on) {
        return loop(on, Loop.Kind.STROKE);
    }

    /** Plays one cycle of the stroke at hand, and then pauses; does nothing in a step without strokes. */
    public Outcome playStroke() {
        return move(() -> {
            if (phase instanceof Phase.Finished || !course.aimAtStroke(now)) {
                return false;
            }
            gaps.arm(time);
            course.start(now);
            phase = new Phase.Playing();
            return true;
        });
    }

    private Outcome loop(boolean on, Loop.Kind kind) {
        return move(() -> {
            course.setLooping(on ? Optional.of(kind) : Optional.empty());
            return true;
        });
    }

    public Outcome lock() {
        return move(() -> locked = true);
    }

    public Outcome unlock() {
        return make(() -> {
            boolean was = locked;
            locked = false;
            return was;
        });
    }

    private Outcome move(BooleanSupplier change) {
        if (!locked) {
            return make(change);
        }
        letTimePass();
        return tell(Answer.LOCKED);
    }

    private Outcome make(BooleanSupplier change) {
        letTimePass();
        return tell(change.getAsBoolean() ? Answer.DONE : Answer.NOTHING_TO_DO);
    }

    private void letTimePass() {
        now = time.nanos();
        if (!needsTime()) {
            return;
        }
        Optional<Duration> gap = gaps.look(time);
        if (gap.isPresent()) {
            halt(new PauseReason.Gap(gap.get()));
        }
        long left = countdown.left(now);
        // Playing goes on from the instant the count was over, not from the tick that noticed it.
        switch (phase) {
            case Phase.CountingIn _ when left > 0 -> phase = new Phase.CountingIn(left);
            case Phase.CountingIn _ -> {
                course.start(countdown.overAt());
                phase = new Phase.Playing();
            }
            case Phase.Waiting _ when left > 0 -> phase = new Phase.Waiting(OptionalLong.of(left));
            case Phase.Waiting _ -> goOn(countdown.overAt());
            case Phase.Ready _, Phase.Playing _, Phase.Paused _, Phase.Finished _ -> { }
        }
        if (phase instanceof Phase.Playing) {
            run();
        }
    }

    private void run() {
        switch (course.run(now)) {
            case ON -> { }
            case WAITS -> {
                OptionalLong most = course.waitingTime();
                countdown = new Countdown(now, most.orElse(0));
                phase = new Phase.Waiting(most);
            }
            case STOPS -> phase = new Phase.Paused(new PauseReason.ByUser());
            case ENDS -> {
                course.stop();
                phase = new Phase.Finished();
            }
        }
    }

    private boolean begin() {
        switch (phase) {
            case Phase.Ready _ -> { }
            case Phase.Finished _ -> course.rewind(now);
            case Phase.CountingIn _, Phase.Playing _, Phase.Waiting _, Phase.Paused _ -> {
                return false;
            }
        }
        gaps.arm(time);
        course.start(now);
        phase = new Phase.Playing();
        return true;
    }

    private boolean halt(PauseReason reason) {
        if (!needsTime() && !(phase instanceof Phase.Waiting)) {
            return false;
        }
        course.stop();
        phase = new Phase.Paused(reason);
        return true;
    }

    private boolean countIn() {
        if (!(phase instanceof Phase.Paused)) {
            return false;
        }
        gaps.arm(time);
        course.takeUp(now);
        countdown = new Countdown(now, COUNT_IN.toNanos());
        phase = new Phase.CountingIn(COUNT_IN.toNanos());
        return true;
    }

    private boolean goOn(long since) {
        gaps.arm(time);
        course.goOn(since);
        phase = new Phase.Playing();
        return true;
    }

    private boolean land(int step) {
        course.land(step, now);
        return leaveWhereItStood();
    }

    /** A move ends a wait and leaves the end: from there it plays on, from here it stands ready to. */
    private boolean leaveWhereItStood() {
        if (phase instanceof Phase.Finished) {
            phase = new Phase.Paused(new PauseReason.ByUser());
        } else if (phase instanceof Phase.Waiting) {
            gaps.arm(time);
            course.start(now);
            phase = new Phase.Playing();
        }
        return true;
    }

    private boolean finishEarly() {
        if (phase instanceof Phase.Ready || phase instanceof Phase.Finished) {
            return false;
        }
        course.finish();
        phase = new Phase.Finished();
        return true;
    }

    private boolean isInLastStep() {
        return course.step() == timeline.steps() - 1;
    }

    private boolean needsTime() {
        return switch (phase) {
            case Phase.CountingIn _, Phase.Playing _ -> true;
            case Phase.Waiting(OptionalLong left) -> left.isPresent();
            case Phase.Ready _, Phase.Paused _, Phase.Finished _ -> false;
        };
    }

    private PlayState snapshot() {
        return new PlayState(phase, course.position(), course.step(), course.rate(), course.loop(), locked);
    }

    private Outcome tell(Answer answer) {
        PlayState before = state;
        state = snapshot();
        Outcome outcome = new Outcome(course.takeFired(), course.takeCrossed(), before, state, answer);
        audience.tell(outcome);
        return outcome;
    }
}
