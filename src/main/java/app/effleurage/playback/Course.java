package app.effleurage.playback;

import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The way along a timeline: where the playhead is, what it crosses, and which cues fire for that.
 *
 * <p>It knows no states and no clock; {@link Transport} tells it when to start, stop and run on.
 */
final class Course {

    /** So far back at most a pause takes one: past the longest breath, and the longest stroke worth repeating. */
    private static final long MOST_TAKEN_BACK = Duration.ofSeconds(20).toNanos();

    /** What became of running on. */
    enum Run {
        ON,
        /** A step ended after which one waits. */
        WAITS,
        /** The one stroke is done that was to be played. */
        STOPS,
        /** The routine is over. */
        ENDS
    }

    private final Timeline timeline;
    private final CueWindow cues;
    private final List<Cue> fired = new ArrayList<>();
    private final List<Span> crossed = new ArrayList<>();

    private Playhead playhead = Playhead.standingAt(0);
    private long position;
    /** Up to here cues have had their turn: the position, or just before it after an announced move. */
    private long toldUntil = -1;
    private boolean greeted;
    private Optional<Loop.Kind> looping = Optional.empty();
    /** Where the one stroke ends that is to be played. */
    private OptionalLong stopAt = OptionalLong.empty();
    private Habits habits = Habits.DEFAULT;

    Course(Timeline timeline) {
        this.timeline = timeline;
        cues = new CueWindow(timeline.cues());
    }

    long position() {
        return position;
    }

    int step() {
        return timeline.stepAt(position);
    }

    /** How far into its step the position is. */
    long intoStep() {
        return position - timeline.startOf(step());
    }

    Rate rate() {
        return playhead.rate();
    }

    /** What is played over and over where the position is; a step without strokes is, if it was to be a stroke. */
    Optional<Loop> loop() {
        return looping.map(kind -> switch (kind) {
            case STEP -> stepLoop();
            case STROKE -> timeline.strokeAt(position)
                    .map(stroke -> new Loop(Loop.Kind.STROKE, stroke.fromNanos(), stroke.toNanos()))
                    .orElseGet(this::stepLoop);
        });
    }

    private Loop stepLoop() {
        return new Loop(Loop.Kind.STEP, timeline.startOf(step()), timeline.endOf(step()));
    }

    void setLooping(Optional<Loop.Kind> kind) {
        looping = kind;
    }

    void setHabits(Habits newHabits) {
        habits = newHabits;
    }

    void setRate(Rate rate, long now) {
        playhead = playhead.at(rate, now);
    }

    /** Runs from where it is, as from the instant {@code now}, which may lie in the past. */
    void start(long now) {
        // Once it has played from anywhere, the way back to the start is no beginning.
        greeted |= toldUntil >= 0;
        playhead = playhead.started(now);
    }

    void stop() {
        playhead = playhead.stopped(position);
        stopAt = OptionalLong.empty();
    }

    /** Back to the very start, as if it had never played. */
    void rewind(long now) {
        greeted = false;
        moveTo(0, -1, now);
    }

    /** To the first instant of a step, whose cues are still to come. */
    void land(int step, long now) {
        long start = timeline.startOf(step);
        moveTo(start, start - 1, now);
    }

    /** To a position, whose cues and those before it do not fire; at the very start they are still to come. */
    void seek(long nanos, long now) {
        long there = Math.clamp(nanos, 0, timeline.lengthNanos());
        moveTo(there, there == 0 ? -1 : there, now);
    }

    /** Back to where one goes on after a pause; the cues from there on are told again. */
    void takeUp(long now) {
        long point = switch (habits.takeUp()) {
            case BREATH -> timeline.takeUpBefore(position);
            case STEP -> timeline.startOf(step());
        };
        boolean tooFar = habits.takeUp() == Habits.TakeUp.BREATH && position - point > MOST_TAKEN_BACK;
        if (point < position && !tooFar) {
            moveTo(point, point - 1, now);
        }
    }

    /** How long is waited after the step in play; empty for as long as it takes. */
    OptionalLong waitingTime() {
        Duration written = timeline.waits().get(step());
        return habits.waitsAfterEachStep() || written == null ? OptionalLong.empty()
                : OptionalLong.of(written.toNanos());
    }

    /** From a wait on: to the next step, or with a loop to this one again. */
    void goOn(long now) {
        land(looping.isPresent() ? step() : step() + 1, now);
        start(now);
    }

    /**
     * Goes to where a stroke is played next and stands there, to stop again after one cycle of it once it runs.
     *
     * @return whether there is a stroke in this step
     */
    boolean aimAtStroke(long now) {
        stop();
        // After one it stands at its last instant, which is as good as the first of the next.
        long from = position + 1;
        Optional<Stretch> found = timeline.strokeAt(Math.min(from, timeline.endOf(step()) - 1));
        if (looping.isPresent() && loop().orElseThrow().toNanos() <= from) {
            found = timeline.strokeAt(loop().orElseThrow().fromNanos());
        }
        found.ifPresent(stroke -> {
            boolean within = from >= stroke.fromNanos() && from < stroke.toNanos();
            if (!within) {
                moveTo(stroke.fromNanos(), stroke.fromNanos() - 1, now);
            }
            stopAt = OptionalLong.of(stroke.cycleEnd(within ? from : stroke.fromNanos()));
        });
        return found.isPresent();
    }

    /** Runs on to {@code now}. */
    Run run(long now) {
        long to = playhead.at(now);
        if (stopAt.isPresent() && to >= stopAt.getAsLong()) {
            position = stopAt.getAsLong() - 1;
            cross(Math.max(toldUntil, position));
            stop();
            return Run.STOPS;
        }
        for (Optional<Loop> loop = loop(); loop.isPresent() && to >= loop.get().toNanos(); loop = loop()) {
            long start = loop.get().fromNanos();
            cross(Math.max(toldUntil, loop.get().toNanos() - 1));
            playhead = playhead.shifted(-loop.get().lengthNanos());
            to -= loop.get().lengthNanos();
            position = start;
            toldUntil = start - 1;
        }
        for (int step = step(); to >= timeline.endOf(step) && step < timeline.steps() - 1; step++) {
            if (waitsAfter(step)) {
                position = timeline.endOf(step) - 1;
                cross(position);
                stop();
                return Run.WAITS;
            }
        }
        position = Math.min(to, timeline.lengthNanos());
        cross(position);
        return position == timeline.lengthNanos() ? Run.ENDS : Run.ON;
    }

    private boolean waitsAfter(int step) {
        return habits.waitsAfterEachStep() || timeline.waits().containsKey(step);
    }

    /** To the end at once, and says so. */
    void finish() {
        position = timeline.lengthNanos();
        toldUntil = position - 1;
        looping = Optional.empty();
        cross(position);
        stop();
    }

    /** What fired since this was last asked. */
    List<Cue> takeFired() {
        List<Cue> taken = List.copyOf(fired);
        fired.clear();
        return taken;
    }

    /** What was crossed since this was last asked. */
    List<Span> takeCrossed() {
        List<Span> taken = List.copyOf(crossed);
        crossed.clear();
        return taken;
    }

    private void moveTo(long nanos, long told, long now) {
        position = nanos;
        toldUntil = told;
        playhead = playhead.movedTo(nanos, now);
        stopAt = OptionalLong.empty();
    }

    private void cross(long to) {
        if (to == toldUntil) {
            return;
        }
        Span span = new Span(toldUntil, to);
        toldUntil = to;
        crossed.add(span);
        for (Cue cue : cues.within(span)) {
            if (isDue(cue.kind())) {
                fired.add(cue);
            }
        }
        greeted = true;
    }

    private boolean isDue(CueKind kind) {
        return switch (kind) {
            case READY -> !greeted;
            case NEXT, END -> looping.isEmpty();
            case STEP, CHANGE_SIDES, HALF_WAY, STROKE, LAST_SECONDS -> true;
        };
    }
}
