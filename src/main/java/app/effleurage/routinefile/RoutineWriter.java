package app.effleurage.routinefile;

import app.effleurage.files.WholeFile;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes routines as canonical files of format 1: the same routine always gives the same text, and a sound
 * routine reads back equal. What a file gets by leaving it out is left out, except in strokes, which say
 * motion, contact, hands, pressure and tempo in full. Stateless and safe to share between threads.
 */
public final class RoutineWriter {

    /** The routine as the text of a file, with a line end after its last line. */
    public String write(Routine routine) {
        TreeBuilder file = new TreeBuilder()
                .number("format", RoutineForm.FORMAT)
                .text("id", routine.id())
                .words("title", routine.about().title())
                .optional("subtitle", routine.about().subtitle(), TreeBuilder::wordsOf)
                .id("goal", routine.about().goal())
                .optional("feelsLike", routine.about().feelsLike(), TreeBuilder::wordsOf)
                .optional("author", routine.about().author(), TreeBuilder::textOf)
                .list("preparation", routine.preparation(), TreeBuilder::wordsOf)
                .list("cautions", routine.safety().cautions(), TreeBuilder::wordsOf);
        if (routine.safety().pressureCap() != Pressure.FIRMEST) {
            file.number("pressureCap", routine.safety().pressureCap());
        }
        return JsonText.of(file
                .flag("fixedOrder", routine.safety().fixedOrder())
                .list("sources", routine.sources(), RoutineWriter::source)
                .list("steps", routine.steps(), StepTree::of)
                .build());
    }

    /**
     * Saves to a file, so that whoever reads it finds the old text or the new one whole. A link is followed, and what
     * it leads to is replaced.
     *
     * @throws IOException if it cannot be saved; the file is then as it was
     */
    public void save(Routine routine, Path file) throws IOException {
        WholeFile.write(file, write(routine).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Saves as {@link #save} does, but only where there is no file yet.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one, which then is as it was
     * @throws IOException if it cannot be saved
     */
    public void saveNew(Routine routine, Path file) throws IOException {
        WholeFile.writeNew(file, write(routine).getBytes(StandardCharsets.UTF_8));
    }

    private static Node source(Source source) {
        return new TreeBuilder()
                .text("title", source.title())
                .optional("url", source.address(), TreeBuilder::textOf)
                .build();
    }
}
