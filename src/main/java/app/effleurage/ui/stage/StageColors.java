package app.effleurage.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The colours in which strokes and breath are drawn, set by the stage's sheet.
 *
 * <p>{@code -stage-way}: the line of a stroke; {@code -stage-way-edge}: about it, so that it shows on any
 * skin; {@code -stage-touch}: pressure; {@code -stage-glow}: the zone at work; {@code -stage-muscle} and
 * {@code -stage-node}: what lies beneath it; {@code -stage-breath} and {@code -stage-ink}: the wreath and
 * the resting figure, on the background.
 */
final class StageColors {

    private static final StyleablePropertyFactory<StageView> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<StageView, Color> WAY =
            FACTORY.createColorCssMetaData("-stage-way", stage -> stage.colors().way, Color.web("#355B4E"));
    private static final CssMetaData<StageView, Color> WAY_EDGE =
            FACTORY.createColorCssMetaData("-stage-way-edge", stage -> stage.colors().wayEdge, Color.web("#FFFCF8"));
    private static final CssMetaData<StageView, Color> TOUCH =
            FACTORY.createColorCssMetaData("-stage-touch", stage -> stage.colors().touch, Color.web("#B9694A"));
    private static final CssMetaData<StageView, Color> GLOW =
            FACTORY.createColorCssMetaData("-stage-glow", stage -> stage.colors().glow, Color.web("#E58F6B"));
    private static final CssMetaData<StageView, Color> MUSCLE =
            FACTORY.createColorCssMetaData("-stage-muscle", stage -> stage.colors().muscle, Color.web("#9C4A3C"));
    private static final CssMetaData<StageView, Color> NODE =
            FACTORY.createColorCssMetaData("-stage-node", stage -> stage.colors().node, Color.web("#6E9A80"));
    private static final CssMetaData<StageView, Color> BREATH =
            FACTORY.createColorCssMetaData("-stage-breath", stage -> stage.colors().breath, Color.web("#8FB3A8"));
    private static final CssMetaData<StageView, Color> INK =
            FACTORY.createColorCssMetaData("-stage-ink", stage -> stage.colors().ink, Color.web("#355B4E"));

    private final StyleableObjectProperty<Color> way;
    private final StyleableObjectProperty<Color> wayEdge;
    private final StyleableObjectProperty<Color> touch;
    private final StyleableObjectProperty<Color> glow;
    private final StyleableObjectProperty<Color> muscle;
    private final StyleableObjectProperty<Color> node;
    private final StyleableObjectProperty<Color> breath;
    private final StyleableObjectProperty<Color> ink;

    /** @param changed called when a colour changes, so that what was drawn in it is drawn anew */
    StageColors(StageView stage, Runnable changed) {
        way = property(stage, WAY, changed);
        wayEdge = property(stage, WAY_EDGE, changed);
        touch = property(stage, TOUCH, changed);
        glow = property(stage, GLOW, changed);
        muscle = property(stage, MUSCLE, changed);
        node = property(stage, NODE, changed);
        breath = property(stage, BREATH, changed);
        ink = property(stage, INK, changed);
    }

    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return new ArrayList<>(FACTORY.getCssMetaData());
    }

    Color way() {
        return way.get();
    }

    Color wayEdge() {
        return wayEdge.get();
    }

    Color touch() {
        return touch.get();
    }

    Color glow() {
        return glow.get();
    }

    Color muscle() {
        return muscle.get();
    }

    Color node() {
        return node.get();
    }

    Color breath() {
        return breath.get();
    }

    Color ink() {
        return ink.get();
    }

    private static StyleableObjectProperty<Color> property(
            StageView stage, CssMetaData<StageView, Color> metaData, Runnable changed) {
        StyleableObjectProperty<Color> property = new StyleableObjectProperty<>(metaData.getInitialValue(stage)) {
            @Override
            public Object getBean() {
                return stage;
            }

            @Override
            public String getName() {
                return metaData.getProperty();
            }

            @Override
            public CssMetaData<StageView, Color> getCssMetaData() {
                return metaData;
            }
        };
        InvalidationListener listener = _ -> changed.run();
        property.addListener(listener);
        return property;
    }
}
