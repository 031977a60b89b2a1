package app.effleurage.ui.handout;

import app.effleurage.journal.Hearing;
import app.effleurage.score.Score;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.image.Image;

/**
 * Makes what is given away of a routine. Its pictures are taken on the JavaFX thread, each at a pulse of its own, so
 * that a window stays alive; it must be asked on another thread, and takes its time. Each file is there whole or not at
 * all, and one that is there is replaced: whoever asks has asked.
 */
public interface Handouts {

    /** The size of a sheet. */
    enum Paper {
        A4, LETTER
    }

    /** How a film is kept. */
    enum Form {
        /** Silent, and plays over and over. */
        GIF,
        /** With sound; only where ffmpeg is installed. */
        MP4
    }

    /**
     * A card to be made.
     *
     * @param facing whether the face is of someone sitting opposite, rather than in a mirror
     * @param person whose face and hands, by the id of the person's folder; the first where empty
     */
    record Card(Score score, Paper paper, boolean facing, Optional<String> person) {
        public Card {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(paper, "paper");
        }
    }

    /**
     * A film to be made.
     *
     * @param fromNanos from the routine's start
     * @param toNanos where it ends, later
     * @param look in which colours, and whether the face is of someone sitting opposite
     * @param hearing what is heard, where the form has sound
     */
    record Film(Score score, Form form, long fromNanos, long toNanos, Look look, Hearing hearing) {
        public Film {
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(look, "look");
            Objects.requireNonNull(hearing, "hearing");
        }
    }

    /**
     * How a film looks.
     *
     * @param facing whether the face is of someone sitting opposite, rather than in a mirror
     * @param person whose face and hands, by the id of the person's folder; the first where empty
     */
    record Look(Theme theme, boolean facing, Optional<String> person) {
        public Look {
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(person, "person");
        }
    }

    /** Is told how something comes on, and may end it. On the thread that makes it. */
    @FunctionalInterface
    interface Watch {

        /** @return whether to go on; otherwise it is given up, and nothing of it is kept */
        boolean goesOn(int done, int all);
    }

    /** Whether there can be films of a form on this machine. From any thread. */
    boolean canFilm(Form form);

    /**
     * Writes a card as PDF.
     *
     * @return how many pages it has
     * @throws CancellationException if {@code watch} had enough
     */
    int writeCard(Card card, Watch watch, Path pdf) throws IOException;

    /**
     * The pages of a card, to be printed.
     *
     * @throws CancellationException if {@code watch} had enough
     */
    List<Image> cardPages(Card card, Watch watch) throws IOException;

    /**
     * Writes a film.
     *
     * @throws CancellationException if {@code watch} had enough
     */
    void writeFilm(Film film, Watch watch, Path file) throws IOException;
}
