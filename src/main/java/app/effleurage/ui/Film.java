package app.effleurage.ui;

import app.effleurage.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.image.Image;

/** A routine's picture, and as many of its further frames as have been taken. It moves once all are there. */
final class Film {

    private Score score;
    private List<Long> instants = List.of();
    private final List<Image> frames = new ArrayList<>();
    private boolean old = true;

    /** Whether it is to be taken anew: it never was, or looks otherwise by now. */
    boolean isOld() {
        return old;
    }

    /** What was taken no longer looks as it should; it stays until it is taken anew, and moves no more. */
    void age() {
        old = true;
    }

    /**
     * Begins anew with the still.
     *
     * @param newInstants when each frame is, the still first
     */
    void begin(Score newScore, List<Long> newInstants, Image still) {
        score = newScore;
        instants = List.copyOf(newInstants);
        frames.clear();
        frames.add(still);
        old = false;
    }

    void add(Image frame) {
        frames.add(frame);
    }

    Score score() {
        return score;
    }

    Optional<Image> still() {
        return frames.stream().findFirst();
    }

    /** When the next frame that is to be taken is; empty when all are there. */
    OptionalLong missing() {
        return frames.size() < instants.size() ? OptionalLong.of(instants.get(frames.size())) : OptionalLong.empty();
    }

    /** How many frames it has to move by; one while some are missing. */
    int length() {
        return old || missing().isPresent() ? 1 : frames.size();
    }

    Image frame(int index) {
        return frames.get(index);
    }
}
