package app.effleurage.export;

import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.ui.theme.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The small pictures of one routine that are held against the golden ones: a row a step, a column an instant. */
final class GoldenSheet {

    private static final int CELL_WIDTH = 256;
    private static final int CELL_HEIGHT = 160;
    /** Where in a cell the words beside the stage begin. */
    private static final int WORDS_FROM = 144;
    private static final int TIMES = 4;
    private static final long FRAME_NANOS = 1_000_000_000L / 60;
    /** Kept in steps of so many of 256, finer than any tolerance: a third of the bytes. */
    private static final int COARSE = 8;

    /** The instants of a step that are looked at. */
    enum Instant {
        START("at its first instant", ScoredStep::fromNanos),
        STROKE("in mid-stroke", StepFrames::midStroke),
        END("a frame before its end", step -> step.toNanos() - FRAME_NANOS);

        private final String words;
        private final ToLongFunction<ScoredStep> at;

        Instant(String words, ToLongFunction<ScoredStep> at) {
            this.words = words;
            this.at = at;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * The two halves of a picture and how far each may be from the golden one. The numbers lie between
     * what was measured of another way to rasterise and of a real defect, over all cells of one routine.
     */
    enum Part {
        /**
         * Nearly all shapes and pictures. Antialiasing with a fourth of the samples: mean 0.03, none seen. The right
         * hand 1.5 cm lower: mean 0.67, 0.78 % seen, at the least; the left hand in its place, more.
         */
        STAGE("the stage", 0, WORDS_FROM, 1, 32, 0.3, 0.003),
        /**
         * Glyphs, which each machine hints and weighs in its own way: looked at in squares as high as a line,
         * where only missing, moved or other words remain. Glyphs half a pixel off in both directions: mean
         * 0.8, 0.1 % seen; a quarter of a pixel bolder: 1.2, 0.4 %. One line missing: 1.4 % seen, at the least.
         */
        WORDS("the words", WORDS_FROM, CELL_WIDTH, 4, 16, 1.5, 0.009);

        private final String words;
        private final int from;
        private final int to;
        private final int grain;
        private final int seen;
        private final double mean;
        private final double share;

        Part(String words, int from, int to, int grain, int seen, double mean, double share) {
            this.words = words;
            this.from = from;
            this.to = to;
            this.grain = grain;
            this.seen = seen;
            this.mean = mean;
            this.share = share;
        }

        private BufferedImage of(BufferedImage sheet, int step, Instant instant) {
            return sheet.getSubimage(instant.ordinal() * CELL_WIDTH + from, step * CELL_HEIGHT,
                    to - from, CELL_HEIGHT);
        }

        private boolean tolerates(PictureDifference difference) {
            return difference.mean() <= mean && difference.share() <= share;
        }
    }

    private GoldenSheet() {
    }

    /** Draws the sheet from the real player. JavaFX thread. */
    static BufferedImage draw(Score score, Theme theme) throws IOException {
        Still still = Still.player(Path.of("."), Locale.ENGLISH, score,
                new PictureOptions(CELL_WIDTH * TIMES, CELL_HEIGHT * TIMES, theme, false));
        List<BufferedImage> rows = new ArrayList<>();
        for (ScoredStep step : score.steps()) {
            BufferedImage row = new BufferedImage(
                    CELL_WIDTH * Instant.values().length, CELL_HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D on = row.createGraphics();
            for (Instant instant : Instant.values()) {
                BufferedImage cell = Pixels.reduced(still.take(instant.at.applyAsLong(step)), TIMES);
                on.drawImage(cell, instant.ordinal() * CELL_WIDTH, 0, null);
            }
            on.dispose();
            rows.add(row);
        }
        return coarse(Pixels.stack(rows));
    }

    /** What differs too far between two sheets of one routine, a line each; nothing if they are alike. */
    static List<String> differences(Score score, BufferedImage golden, BufferedImage actual) {
        List<String> differences = new ArrayList<>();
        for (ScoredStep step : score.steps()) {
            for (Instant instant : Instant.values()) {
                for (Part part : Part.values()) {
                    PictureDifference difference = PictureDifference.between(part.of(golden, step.index(), instant),
                            part.of(actual, step.index(), instant), part.grain, part.seen);
                    if (!part.tolerates(difference)) {
                        differences.add("step %d %s, %s: %s"
                                .formatted(step.index() + 1, instant, part.words, difference));
                    }
                }
            }
        }
        return differences;
    }

    static BufferedImage coarse(BufferedImage sheet) {
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                int rgb = sheet.getRGB(x, y);
                sheet.setRGB(x, y, coarse(rgb, 16) | coarse(rgb, 8) | coarse(rgb, 0));
            }
        }
        return sheet;
    }

    private static int coarse(int rgb, int shift) {
        return Math.min(0xFF, Math.round((rgb >> shift & 0xFF) / (float) COARSE) * COARSE) << shift;
    }
}
