package app.effleurage.cli;

import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that draws is told: where to, in which colours, how the face is looked at. */
final class PictureFile {

    private static final Logger LOG = LoggerFactory.getLogger(PictureFile.class);

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light")
    private ThemeChoice theme;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "mirror")
    private ViewChoice view;

    @Mixin
    private PersonOption person;

    Path out() {
        return out;
    }

    /** @throws Stop if there is nobody of the id that was given */
    PictureLook look(Tools tools) throws Stop {
        return new PictureLook(theme, view, person.id(tools));
    }

    /** Has {@code drawing} write the file, and says so if it cannot. */
    int write(Tools tools, Drawing drawing) throws Stop {
        ProgramLog.openIn(tools.folders().logs());
        try {
            drawing.to(out);
            return ExitCode.CLEAN;
        } catch (IOException e) {
            LOG.warn("no picture", e);
            throw tools.failed("picture.failed", out, e);
        }
    }

    /** Draws into a file. */
    @FunctionalInterface
    interface Drawing {
        void to(Path file) throws IOException;
    }
}
