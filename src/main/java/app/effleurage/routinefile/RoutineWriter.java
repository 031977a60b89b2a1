package app.effleurage.routinefile;

import app.effleurage.routine.Pressure;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

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
     * Saves to a file, so that whoever reads it finds the old text or the new one whole: written beside it,
     * forced to the disk, then moved into its place. A link is followed, and what it leads to is replaced.
     *
     * @throws IOException if it cannot be saved; the file is then as it was
     */
    public void save(Routine routine, Path file) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        save(routine, target, RoutineWriter::moveInto);
    }

    /**
     * Saves as {@link #save} does, but only where there is no file yet.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one, which then is as it was
     * @throws IOException if it cannot be saved
     */
    public void saveNew(Routine routine, Path file) throws IOException {
        save(routine, file.toAbsolutePath(), Files::move);
    }

    private void save(Routine routine, Path target, Mover mover) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer text = ByteBuffer.wrap(write(routine).getBytes(StandardCharsets.UTF_8));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            mover.move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @FunctionalInterface
    private interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    private static void moveInto(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Node source(Source source) {
        return new TreeBuilder()
                .text("title", source.title())
                .optional("url", source.address(), TreeBuilder::textOf)
                .build();
    }
}
