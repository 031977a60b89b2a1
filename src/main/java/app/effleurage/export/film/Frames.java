package app.effleurage.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** The frames of a film in order, each taken when it is asked for. */
final class Frames {

    /** Takes a frame. */
    @FunctionalInterface
    interface Camera {
        BufferedImage take(long atNanos) throws IOException;
    }

    private final long[] instants;
    private final Camera camera;
    private final FilmWatch watch;
    private int done;

    Frames(FilmOptions options, Camera camera, FilmWatch watch) {
        instants = options.instants();
        this.camera = camera;
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
        if (!watch.goesOn(done, instants.length)) {
            throw new CancellationException("film");
        }
        return camera.take(instants[done++]);
    }

    /** A frame out of its turn, such as to see which colours there are. */
    BufferedImage peek(int frame) throws IOException {
        if (!watch.goesOn(done, instants.length)) {
            throw new CancellationException("film");
        }
        return camera.take(instants[frame]);
    }

    /** Says that all of them are there. */
    void end() {
        watch.goesOn(instants.length, instants.length);
    }
}
