package app.effleurage.export.film;

import app.effleurage.export.PlayerReel;
import app.effleurage.export.Watch;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** The frames of a film in order: while one is put to use, the next is already being taken. */
final class Frames {

    private final long[] instants;
    private final PlayerReel reel;
    private final Watch watch;
    private int done;
    private PlayerReel.Shot coming;

    Frames(FilmOptions options, PlayerReel reel, Watch watch) {
        instants = options.instants();
        this.reel = reel;
        this.watch = watch;
    }

    int count() {
        return instants.length;
    }

    boolean hasNext() {
        return done < instants.length;
    }

    /** @throws CancellationException if the film is not wanted any more */
    BufferedImage next() throws IOException {
        requireWanted();
        PlayerReel.Shot now = coming == null ? reel.begin(instants[done]) : coming;
        done++;
        coming = hasNext() ? reel.begin(instants[done]) : null;
        return now.await();
    }

    /** A frame out of its turn, such as to see which colours there are; before any that is in its turn. */
    BufferedImage peek(int frame) throws IOException {
        requireWanted();
        return reel.take(instants[frame]);
    }

    /** Says that all of them are there. */
    void end() {
        watch.goesOn(instants.length, instants.length);
    }

    private void requireWanted() {
        if (!watch.goesOn(done, instants.length)) {
            throw new CancellationException("film");
        }
    }
}
