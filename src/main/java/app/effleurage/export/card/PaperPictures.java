package app.effleurage.export.card;

import app.effleurage.export.card.Style.Ink;
import app.effleurage.routine.View;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import app.effleurage.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A picture of each step for paper, and the colours of its words, both by the theme that is worn by day. JavaFX thread only. */
final class PaperPictures {

    private static final Logger LOG = LoggerFactory.getLogger(PaperPictures.class);

    /** Pixels down: 300 to the inch of the largest picture on a card. */
    private static final double HEIGHT = 860;
    /** How much of a drawing is shown from its top, where the hands stay on the face; below is only neck. */
    private static final double FACE_ALONE = 0.82;
    /** Strokes that stay above this, in centimetres below the hairline, are on the face: the chin ends at 18.5. */
    private static final double FACE_ENDS_D = 21;
    /** How broad the edge is that fades into the paper, of the picture's width. */
    private static final double FADE = 0.05;
    private static final int NEARLY_WHITE = 252;

    private final StageView stage;
    private final Group table;

    /** @param home the folder that holds {@code assets} */
    PaperPictures(Path home, Score score, CardOptions options) throws IOException {
        Locale language = options.language();
        Fonts.load(home, Letters.of(language));
        stage = new StageView(home.resolve("assets"), language, fault -> LOG.warn("a drawing cannot be shown", fault));
        stage.setManaged(false);
        stage.setOnPaper(true);
        options.person().ifPresent(stage::setPerson);
        stage.setFacing(options.facing());
        table = Styles.styled(new Group(stage), "card");
        Styles.dress(table, PaperPictures.class, "card.css", Letters.LATIN);
        Scene scene = new Scene(table);
        Theme.LIGHT.wear(scene, language);
        // The stage never turns; taken from within a scene that does, it would come out turned against it.
        scene.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        stage.setScore(score);
    }

    BufferedImage take(Score score, ScoredStep step) {
        boolean neckAlone = step.step().view() == View.NECK;
        double tall = Math.ceil(HEIGHT / (neckAlone || isOnFace(step) ? FACE_ALONE : 1));
        double width = Math.floor(HEIGHT * CardLayout.PICTURE_SHAPE);
        stage.resize(Math.ceil(tall * CardLayout.PICTURE_SHAPE), tall);
        stage.show(score.at(CardMoments.of(score, step)));
        table.applyCss();
        stage.layout();
        SnapshotParameters white = new SnapshotParameters();
        white.setFill(Color.WHITE);
        // A neck stands in the middle of its picture, a head at the top.
        white.setViewport(new Rectangle2D(Math.floor((stage.getWidth() - width) / 2),
                neckAlone ? Math.floor((tall - HEIGHT) / 2) : 0, width, HEIGHT));
        return fading(stage.snapshot(white, null));
    }

    private static boolean isOnFace(ScoredStep step) {
        return !step.runs().isEmpty() && step.runs().stream()
                .flatMap(run -> run.planned().right().points().stream()).allMatch(point -> point.d() < FACE_ENDS_D);
    }

    /** What the sheet says of each ink. */
    Map<Ink, java.awt.Color> inks() {
        Map<Ink, java.awt.Color> inks = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            Region dab = Styles.styled(new Region(), "ink-" + ink.name().toLowerCase(Locale.ROOT));
            table.getChildren().add(dab);
            table.applyCss();
            Color color = (Color) dab.getBackground().getFills().getFirst().getFill();
            inks.put(ink, new java.awt.Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue()));
            table.getChildren().remove(dab);
        }
        return inks;
    }

    /** The picture on white, its edges soft, so that a hand that reaches out of it is not cut off. */
    private static BufferedImage fading(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double edge = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y)) / (FADE * width);
                if (edge < 1) {
                    pixels[y * width + x] = overWhite(pixels[y * width + x], edge * edge * (3 - 2 * edge));
                }
                pixels[y * width + x] = cleaned(pixels[y * width + x]);
            }
        }
        BufferedImage fading = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fading.setRGB(0, 0, width, height, pixels, 0, width);
        return fading;
    }

    /** What is nearly white is the foot of a glow, and would show on paper as the edge of a box. */
    private static int cleaned(int pixel) {
        return (pixel & pixel >> 8 & pixel >> 16 & NEARLY_WHITE) == NEARLY_WHITE ? -1 : pixel;
    }

    private static int overWhite(int pixel, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            mixed |= (int) Math.round(255 - (255 - (pixel >> shift & 255)) * share) << shift;
        }
        return mixed;
    }
}
