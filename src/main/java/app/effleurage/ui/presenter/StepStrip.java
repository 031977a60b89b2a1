package app.effleurage.ui.presenter;

import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import app.effleurage.text.TimeWords;
import app.effleurage.ui.control.PictureFrame;
import app.effleurage.ui.control.Press;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** All steps as small pictures; a press on one goes there. */
final class StepStrip extends ScrollPane {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final List<Button> tiles = new ArrayList<>();
    private final List<PictureFrame> frames = new ArrayList<>();
    private int now = -1;

    StepStrip(Score score, Messages words, IntConsumer onStep) {
        Styles.styled(this, "step-strip");
        HBox row = Styles.styled(new HBox(), "step-tiles");
        // As the keys have it that go through the steps.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (ScoredStep step : score.steps()) {
            PictureFrame frame = new PictureFrame();
            frames.add(frame);
            Label number = Words.line(Integer.toString(step.index() + 1), "tile-number");
            StackPane picture = Styles.styled(new StackPane(frame, number), "tile-picture");
            StackPane.setAlignment(frame, Pos.CENTER);
            Rectangle clip = new Rectangle();
            clip.widthProperty().bind(picture.widthProperty());
            clip.heightProperty().bind(picture.heightProperty());
            picture.setClip(clip);
            String name = step.step().words().name().in(words.locale());
            Button tile = Styles.styled(new Button(), "step-tile");
            TileName said = new TileName(name);
            said.setNodeOrientation(Theme.orientation(words.locale()));
            VBox face = new VBox(picture, said);
            face.prefWidthProperty().bind(tile.widthProperty().subtract(8));
            tile.setGraphic(face);
            tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            tile.setAccessibleText(words.get("tile", step.index() + 1, name,
                    new TimeWords(words.locale()).of(step.lengthNanos())));
            Press.onEnter(tile);
            tile.setOnAction(_ -> onStep.accept(step.index()));
            HBox.setHgrow(tile, Priority.ALWAYS);
            tiles.add(tile);
            row.getChildren().add(tile);
        }
        setContent(row);
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setPannable(true);
    }

    void setPicture(int step, Image image) {
        frames.get(step).setImage(image);
    }

    void show(int step) {
        if (step == now) {
            return;
        }
        now = step;
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).pseudoClassStateChanged(NOW, i == step);
            tiles.get(i).pseudoClassStateChanged(DONE, i < step);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double content = getContent().getLayoutBounds().getWidth();
        double room = getViewportBounds().getWidth();
        if (now >= 0 && content > room) {
            Button tile = tiles.get(now);
            double middle = tile.getLayoutX() + tile.getWidth() / 2;
            setHvalue(Math.clamp((middle - room / 2) / (content - room), 0, 1));
        }
    }
}
