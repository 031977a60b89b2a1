package app.effleurage.ui;

import app.effleurage.journal.Look;
import app.effleurage.journal.ViewChoice;
import app.effleurage.score.Score;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import app.effleurage.ui.theme.Theme;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/** Stills of routines, taken off one stage that nobody sees. */
final class StillPictures {

    /** Across, of what a face with shoulders is down. */
    private static final double PORTRAIT = 0.63;

    private final StageView stage;
    private final Scene darkroom;
    private final double height;
    private Score shown;

    /**
     * @param stage one of its own, shown nowhere else
     * @param height pixels down, of the largest picture
     */
    StillPictures(StageView stage, Theme theme, Look look, double height) {
        this.stage = Objects.requireNonNull(stage, "stage");
        this.height = height;
        Group table = Styles.styled(new Group(stage), "still");
        Styles.dress(table, StillPictures.class, "still.css", Letters.LATIN);
        darkroom = new Scene(table);
        darkroom.getStylesheets().setAll(theme.sheets(Letters.LATIN));
        stage.setManaged(false);
        look.person().ifPresent(stage::setPerson);
        stage.setFacing(look.view() == ViewChoice.FACING);
        stage.relocate(0, 0);
    }

    /**
     * The stage at an instant, on no ground.
     *
     * @param most pixels down that the picture has at most
     */
    Image take(Score score, long nanos, double most) {
        if (score != shown) {
            // While it has no size nothing is painted for the score's first moment, which nobody will see.
            stage.resize(0, 0);
            stage.setScore(score);
            shown = score;
        }
        stage.show(score.at(nanos));
        stage.resize(height * PORTRAIT, height);
        darkroom.getRoot().applyCss();
        stage.layout();
        double shrink = Math.min(1, most / height);
        SnapshotParameters plain = new SnapshotParameters();
        plain.setFill(Color.TRANSPARENT);
        plain.setTransform(new Scale(shrink, shrink));
        plain.setViewport(new Rectangle2D(0, 0, Math.floor(height * PORTRAIT * shrink), Math.floor(height * shrink)));
        return stage.snapshot(plain, null);
    }
}
