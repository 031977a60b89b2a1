package app.effleurage.export;

import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A whole routine on one sheet, for people to look at: a row of small pictures for each step. The same
 * routine gives the same bytes at each run on one machine.
 *
 * <p>Starts and ends the toolkit as {@link PlayerPicture} does. Not on the JavaFX thread.
 */
public final class ContactSheet implements AutoCloseable {

    /** Taken large and then made small, so that the player lays itself out as in a window. */
    private static final int TIMES = 4;
    private static final int PLAYER_WIDTH = 300;
    private static final int PLAYER_HEIGHT = 190;
    private static final int STAGE_WIDTH = 220;
    private static final int STAGE_HEIGHT = 260;

    private final Path home;
    private final Locale locale;
    private final Darkroom darkroom = new Darkroom();

    /**
     * @param home the folder that holds {@code assets}
     */
    public ContactSheet(Path home, Locale locale) {
        this.home = Objects.requireNonNull(home, "home");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /**
     * Writes the sheet as PNG.
     *
     * @throws IOException if the assets cannot be read or the sheet cannot be written
     */
    public void render(Score score, SheetOptions options, Path png) throws IOException {
        Pixels.write(darkroom.develop(() -> sheet(score, options)), png);
    }

    @Override
    public void close() {
        darkroom.close();
    }

    private BufferedImage sheet(Score score, SheetOptions options) throws IOException {
        int width = options.stageOnly() ? STAGE_WIDTH : PLAYER_WIDTH;
        int height = options.stageOnly() ? STAGE_HEIGHT : PLAYER_HEIGHT;
        PictureOptions large = new PictureOptions(
                width * TIMES, height * TIMES, options.theme(), options.facing(), options.person(), options.isStill());
        Still still = options.stageOnly()
                ? Still.stage(home, locale, score, large) : Still.player(home, locale, score, large);
        SheetRow row = new SheetRow(options.theme(), locale, width, height);
        List<BufferedImage> rows = new ArrayList<>();
        for (ScoredStep step : score.steps()) {
            List<Long> times = StepFrames.through(step, options.frames());
            rows.add(row.draw(step, times,
                    times.stream().map(at -> Pixels.reduced(still.take(at), TIMES)).toList()));
        }
        return Pixels.stack(rows);
    }
}
