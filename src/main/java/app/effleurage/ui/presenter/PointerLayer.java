package app.effleurage.ui.presenter;

import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** What the presenter points with, over a stage: a dot, or a ring of light with all about it dimmed. */
final class PointerLayer extends Region {

    private static final double DOT_CM = 0.42;
    private static final double HALO_CM = 1.0;
    private static final double LIGHT_CM = 3.4;
    /** The edge of the light is soft: rings of less and less dark lie upon it. */
    private static final int SOFT_RINGS = 5;
    private static final double SOFT_CM = 0.5;

    private final Circle halo = Styles.styled(new Circle(), "pointer-halo");
    private final Circle dot = Styles.styled(new Circle(), "pointer-dot");
    private final Circle ring = Styles.styled(new Circle(), "light-ring");
    private final Path[] dims = new Path[SOFT_RINGS];

    PointerLayer() {
        Styles.styled(this, "pointer-layer");
        Styles.dress(this, PointerLayer.class, "pointer.css", Letters.LATIN);
        setMouseTransparent(true);
        setManaged(false);
        for (int i = 0; i < SOFT_RINGS; i++) {
            dims[i] = Styles.styled(new Path(), "light-dim");
            dims[i].setFillRule(FillRule.EVEN_ODD);
            dims[i].setOpacity(1.0 / SOFT_RINGS);
            getChildren().add(dims[i]);
        }
        getChildren().addAll(ring, halo, dot);
        getChildren().forEach(node -> node.setManaged(false));
        show(Optional.empty(), null);
    }

    /** @param stage the one that is pointed at, which lies in the same parent as this */
    void show(Optional<Spot> spot, StageView stage) {
        boolean isDot = spot.filter(each -> each.tool() == Spot.Tool.POINTER).isPresent();
        boolean isLight = spot.isPresent() && !isDot;
        dot.setVisible(isDot);
        halo.setVisible(isDot);
        ring.setVisible(isLight);
        for (Path dim : dims) {
            dim.setVisible(isLight);
        }
        spot.ifPresent(here -> place(here, stage));
    }

    private void place(Spot spot, StageView stage) {
        Point2D at = stage.pixelAt(spot.at());
        double x = at.getX() + stage.getLayoutX() - getLayoutX();
        double y = at.getY() + stage.getLayoutY() - getLayoutY();
        double cm = stage.pixelsPerCm();
        circle(dot, x, y, DOT_CM * cm);
        circle(halo, x, y, HALO_CM * cm);
        circle(ring, x, y, LIGHT_CM * cm);
        if (spot.tool() == Spot.Tool.LIGHT) {
            for (int i = 0; i < dims.length; i++) {
                dim(dims[i], x, y, (LIGHT_CM + SOFT_CM * i / SOFT_RINGS) * cm);
            }
        }
    }

    private static void circle(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }

    private void dim(Path path, double x, double y, double radius) {
        path.getElements().setAll(new MoveTo(0, 0), new HLineTo(getWidth()), new VLineTo(getHeight()), new HLineTo(0),
                new ClosePath(), new MoveTo(x - radius, y), new ArcTo(radius, radius, 0, x + radius, y, false, true),
                new ArcTo(radius, radius, 0, x - radius, y, false, true), new ClosePath());
    }
}
