package app.effleurage.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which of several moving pictures moves now, and how far it is: the one that is looked at, or else one after another
 * with a rest between. A tick is all it knows of time. Pure.
 */
final class Carousel {

    /** How often a picture goes through its frames in its turn. */
    static final int LOOPS = 2;
    /** How often one that is looked at does: somebody who has left the mouse there must not keep it moving. */
    static final int LOOPS_LOOKED_AT = 6;
    /** Ticks between two turns. */
    static final int REST = 20;

    private int current = -1;
    private int frame;
    private int loopsLeft;
    private int restLeft = REST;
    private OptionalInt lookedAt = OptionalInt.empty();

    /**
     * A picture that moves.
     *
     * @param picture which, from 0
     * @param frame which of its frames, from 0
     */
    record Turn(int picture, int frame) {
    }

    /**
     * Goes on by a tick.
     *
     * @param lengths how many frames each picture has; a picture with fewer than two stands still
     * @param looked the picture that is looked at
     * @return what to show; all others stand still
     */
    Optional<Turn> tick(List<Integer> lengths, OptionalInt looked) {
        if (!looked.equals(lookedAt)) {
            lookedAt = looked;
            loopsLeft = 0;
            restLeft = looked.isPresent() ? 0 : REST;
            if (looked.isPresent() && moves(lengths, looked.getAsInt())) {
                begin(looked.getAsInt(), LOOPS_LOOKED_AT);
            }
        }
        if (loopsLeft == 0 || !moves(lengths, current)) {
            loopsLeft = 0;
            return rest(lengths);
        }
        frame++;
        if (frame >= lengths.get(current)) {
            frame = 0;
            loopsLeft--;
            restLeft = REST;
        }
        return Optional.of(new Turn(current, frame));
    }

    private Optional<Turn> rest(List<Integer> lengths) {
        if (restLeft > 0) {
            restLeft--;
        } else {
            next(lengths).ifPresent(picture -> begin(picture, LOOPS));
        }
        return Optional.empty();
    }

    private void begin(int picture, int loops) {
        current = picture;
        frame = 0;
        loopsLeft = loops;
    }

    private OptionalInt next(List<Integer> lengths) {
        for (int step = 1; step <= lengths.size(); step++) {
            int picture = Math.floorMod(current + step, lengths.size());
            if (moves(lengths, picture)) {
                return OptionalInt.of(picture);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean moves(List<Integer> lengths, int picture) {
        return picture >= 0 && picture < lengths.size() && lengths.get(picture) > 1;
    }
}
