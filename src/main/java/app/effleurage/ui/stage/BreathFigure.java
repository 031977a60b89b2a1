package app.effleurage.ui.stage;

import app.effleurage.score.BreathMoment;
import app.effleurage.text.Messages;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

/**
 * The breath as a wreath of leaves about the head: from its foot upward the leaves open as the lungs
 * fill, and close again from the top. The word of the phase and its count stand in its gap.
 */
final class BreathFigure {

    private static final int LEAVES = 12;
    private static final double STEPS = 100;

    /** From the foot of the wreath, where its two branches meet, to its open top. */
    private static final double FIRST_DEGREES = 24;
    private static final double LAST_DEGREES = 147;

    private static final double ACROSS_CM = 13.0;
    private static final double DOWN_CM = 15.6;
    private static final double MIDDLE_D = 10.2;

    private static final double LEAF_CM = 3.2;

    private static final double CLOSED_DEGREES = 12;
    private static final double OPEN_DEGREES = 58;
    private static final double CLOSED_SIZE = 0.62;
    private static final double WORD_D = -4.0;
    private static final double COUNT_D = -6.5;
    private static final double WORDS_ASIDE_CM = 12.8;
    private static final double LIGHT_CM = 18;

    private static final double HEAD_CM = 7.4;
    private static final double WORD_ROOM_CM = 8.2;
    private static final double WORD_CM = 1.45;
    private static final double COUNT_CM = 3.1;

    private final Messages messages;
    private final Group group = new Group();
    private final ImageView[] leaves = new ImageView[4 * LEAVES];
    private final double[] opened = new double[4 * LEAVES];
    private final Affine[] places = new Affine[4 * LEAVES];
    private final Text word = new Text();
    private final Text count = new Text();
    private final ImageView light = new ImageView();
    private Image leaf;
    private double centreX;
    private double centreY;
    private double perCm;
    private double imagePerCm;
    private int wordsSide = 1;

    BreathFigure(Messages messages) {
        this.messages = messages;
        group.setManaged(false);
        group.getChildren().add(light);
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = new ImageView();
            places[i] = new Affine();
            leaves[i].getTransforms().add(places[i]);
            group.getChildren().add(leaves[i]);
        }
        for (Text text : new Text[] {word, count}) {
            text.setTextAlignment(TextAlignment.CENTER);
            text.setTextOrigin(VPos.CENTER);
            // Figures so large are drawn as shapes, and would be at each frame in which a leaf beside them moves.
            text.setCache(true);
            // A size set by style is only there once the styles have been worked out: then they are placed anew.
            text.layoutBoundsProperty().addListener((_, _, _) -> placeWords());
            group.getChildren().add(text);
        }
        word.getStyleClass().add("breath-word");
        count.getStyleClass().add("breath-count");
    }

    Group group() {
        return group;
    }

    void place(double hairlineX, double hairlineY, double pixelsPerCm) {
        if (hairlineX != centreX || pixelsPerCm != perCm) {
            java.util.Arrays.fill(opened, -1);
        }
        centreX = hairlineX;
        centreY = hairlineY + MIDDLE_D * pixelsPerCm;
        perCm = pixelsPerCm;
    }

    /** Paints leaf and light for a size. */
    void paint(Color color, double realPixelsPerCm, double outputScale) {
        imagePerCm = realPixelsPerCm;
        leaf = paintLeaf(color, realPixelsPerCm);
        for (ImageView view : leaves) {
            view.setImage(leaf);
        }
        java.util.Arrays.fill(opened, -1);
        light.setImage(SoftPictures.disc((int) Math.round(2 * LIGHT_CM * realPixelsPerCm), color));
        light.setFitWidth(light.getImage().getWidth() / outputScale);
        light.setFitHeight(light.getFitWidth());
    }

    /**
     * @param breath the breath now; nothing while it is left to itself
     * @param presence how far the figure has come into sight, 0 to 1
     * @param halo how far the light behind the head has come, 0 to 1: where breathing is all there is to do
     * @param words where the words stand: 1 right of the head, -1 left, and between the two fainter
     * @param still whether the leaves only brighten and do not move
     */
    void show(Optional<BreathMoment> breath, double presence, double halo, double words, boolean still) {
        group.setVisible(presence > 0.004);
        if (!group.isVisible()) {
            return;
        }
        // In steps too small to see, and all at once: then most frames need not draw the wreath anew.
        double fullness = Math.round(breath.map(BreathMoment::fullness).orElse(0.0) * STEPS) / STEPS;
        for (int i = 0; i < leaves.length; i++) {
            showLeaf(i, fullness, presence, still);
        }
        showLight(fullness, halo, still);
        word.setVisible(breath.isPresent());
        count.setVisible(breath.isPresent());
        breath.ifPresent(now -> showWords(now, presence * Math.abs(words), words < 0 ? -1 : 1));
    }

    private void showLight(double fullness, double halo, boolean still) {
        light.setVisible(halo > 0.004);
        if (light.isVisible()) {
            light.setTranslateX(Math.round(centreX - light.getFitWidth() / 2));
            light.setTranslateY(Math.round(centreY - light.getFitHeight() / 2));
            light.setOpacity(halo * Curve.between(0.15, 0.9, still ? 0.6 : fullness));
        }
    }

    private void showLeaf(int index, double fullness, double presence, boolean still) {
        int along = index / 4;
        boolean right = index % 2 == 0;
        boolean inner = index / 2 % 2 == 0;
        double up = (along + (inner ? 0.5 : 0)) / LEAVES;
        // A wave of opening runs up the branch; each leaf takes a third of the breath to open.
        double open = Curve.gentle(Curve.within(fullness, up * 0.68, up * 0.68 + 0.32));
        leaves[index].setOpacity(presence * Curve.between(inner ? 0.22 : 0.30, inner ? 0.72 : 0.95, open));
        double moved = still ? 0.8 : open;
        if (moved == opened[index]) {
            return;
        }
        opened[index] = moved;
        double angle = Math.toRadians(Curve.between(FIRST_DEGREES, LAST_DEGREES, up));
        double x = ACROSS_CM * Math.sin(angle) * perCm;
        double y = DOWN_CM * Math.cos(angle) * perCm;
        // Along the branch, upward; leaves stand off from it to either side.
        double tangent = Math.atan2(-DOWN_CM * Math.sin(angle), ACROSS_CM * Math.cos(angle));
        double off = Math.toRadians(Curve.between(CLOSED_DEGREES, OPEN_DEGREES, moved));
        double turn = tangent + (inner ? -off * 0.8 : off);
        double size = (inner ? 0.74 : 1) * Curve.between(CLOSED_SIZE, 1, moved) * (1 - 0.30 * Math.pow(up, 3))
                * perCm / imagePerCm;
        double cos = Math.cos(turn) * size;
        double sin = Math.sin(turn) * size;
        double mirror = right ? 1 : -1;
        double anchor = leaf.getHeight() / 2;
        places[index].setToTransform(
                mirror * cos, mirror * -sin, centreX + mirror * (x + sin * anchor),
                sin, cos, centreY + y - cos * anchor);
    }

    private void showWords(BreathMoment breath, double presence, int side) {
        String phase = messages.get("breath." + breath.phase().id());
        if (!phase.equals(word.getText())) {
            word.setText(phase);
        }
        String number = Integer.toString(breath.count());
        if (!number.equals(count.getText())) {
            count.setText(number);
        }
        // Room beside the head, in a stage no wider than the face.
        double room = Math.min(1, (centreX - (0.3 + HEAD_CM) * perCm) / (WORD_ROOM_CM * perCm));
        size(word, WORD_CM * room);
        size(count, COUNT_CM * Math.sqrt(room));
        wordsSide = side;
        placeWords();
        word.setOpacity(presence);
        count.setOpacity(presence);
    }

    private void placeWords() {
        double width = Math.max(word.getLayoutBounds().getWidth(), count.getLayoutBounds().getWidth());
        double aside = Math.min(WORDS_ASIDE_CM * perCm, centreX - width / 2 - 0.3 * perCm);
        double middle = centreX + wordsSide * aside;
        set(word, middle, WORD_D);
        set(count, middle, COUNT_D);
    }

    private void set(Text text, double middle, double d) {
        text.setX(Math.round(middle - text.getLayoutBounds().getWidth() / 2));
        text.setY(Math.round(centreY + (d - MIDDLE_D) * perCm));
    }

    /** By style, so that the family stays the theme's. */
    private void size(Text text, double cm) {
        long size = Math.round(cm * perCm);
        if (!Long.valueOf(size).equals(text.getUserData())) {
            text.setUserData(size);
            text.setStyle("-fx-font-size: " + size + "px;");
        }
    }

    /** A eucalyptus leaf that points to the right, its foot at the left in the middle. */
    private static Image paintLeaf(Color color, double perCm) {
        double length = LEAF_CM * perCm;
        double height = length * 0.46;
        Canvas canvas = new Canvas(length, height);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        double middle = height / 2;
        graphics.beginPath();
        graphics.moveTo(length * 0.10, middle);
        graphics.bezierCurveTo(length * 0.22, height * 0.02, length * 0.66, -height * 0.02, length * 0.97, middle);
        graphics.bezierCurveTo(length * 0.66, height * 1.02, length * 0.22, height * 0.98, length * 0.10, middle);
        graphics.closePath();
        graphics.setFill(new LinearGradient(0, 0, 0, 1, true, CycleMethod.NO_CYCLE,
                new Stop(0, color.interpolate(Color.WHITE, 0.22)), new Stop(0.5, color),
                new Stop(0.52, color.interpolate(Color.BLACK, 0.08)), new Stop(1, color.interpolate(Color.WHITE, 0.08))));
        graphics.fill();
        graphics.setStroke(color.interpolate(Color.BLACK, 0.28));
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineWidth(Math.max(0.8, 0.05 * perCm));
        graphics.strokeLine(0, middle, length * 0.86, middle);
        javafx.scene.SnapshotParameters parameters = new javafx.scene.SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return canvas.snapshot(parameters, new WritableImage((int) Math.ceil(length), (int) Math.ceil(height)));
    }
}
