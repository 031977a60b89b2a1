package app.effleurage.ui;

import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/** A small picture of each step, taken one at a time between frames while nothing plays. JavaFX thread. */
final class StepPictures {

    /** Pixels down: as large as the largest of the small ones. */
    static final double HEIGHT = 240;
    private static final int FRAMES_BETWEEN = 3;

    private final Supplier<StillPictures> makeDarkroom;
    private final Score score;
    private final FrameClock pulses;
    private final BiConsumer<Integer, Image> hang;
    private StillPictures darkroom;
    private int next;
    private int framesUntilNext = FRAMES_BETWEEN;

    /**
     * @param makeDarkroom asked when the first picture is taken
     * @param pulses says when the page has been drawn and a picture may be taken
     * @param hang told of each picture, with the index of its step
     */
    StepPictures(Supplier<StillPictures> makeDarkroom, Score score, FrameClock pulses,
            BiConsumer<Integer, Image> hang) {
        this.makeDarkroom = Objects.requireNonNull(makeDarkroom, "makeDarkroom");
        this.score = Objects.requireNonNull(score, "score");
        this.pulses = Objects.requireNonNull(pulses, "pulses");
        this.hang = Objects.requireNonNull(hang, "hang");
    }

    /** Goes on with those that are still to be taken. */
    void goOn() {
        if (next < score.steps().size()) {
            pulses.start(this::frame);
        }
    }

    /** Takes none for now: something else wants the time. */
    void rest() {
        pulses.stop();
    }

    private void frame() {
        if (framesUntilNext > 0) {
            framesUntilNext--;
            return;
        }
        framesUntilNext = FRAMES_BETWEEN;
        if (darkroom == null) {
            darkroom = makeDarkroom.get();
        }
        hang.accept(next, darkroom.take(score, tellingInstant(score.steps().get(next)), HEIGHT));
        next++;
        if (next == score.steps().size()) {
            pulses.stop();
            darkroom = null;
        }
    }

    /** Half way through a cycle in the middle of the longest stroke; without strokes, half way through the step. */
    static long tellingInstant(ScoredStep step) {
        return step.segments().stream().filter(Segment.Run.class::isInstance).map(Segment.Run.class::cast)
                .max(Comparator.comparingLong(Segment::lengthNanos))
                .map(run -> (run.cycleStart(run.cycles() / 2) + run.cycleStart(run.cycles() / 2 + 1)) / 2)
                .orElse(step.fromNanos() + step.lengthNanos() / 2);
    }
}
