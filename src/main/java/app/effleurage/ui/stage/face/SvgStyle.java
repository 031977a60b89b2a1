package app.effleurage.ui.stage.face;

import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * What an element hands down to those within it: the paint attributes by name, as SVG inherits
 * them.
 *
 * @param from where each attribute was written, to say so when its value is wrong
 */
record SvgStyle(Map<String, String> values, SvgElement from) {

    private static final Map<String, String> AT_FIRST = Map.of("fill", "#000000", "fill-opacity", "1",
            "fill-rule", "nonzero", "stroke", "none", "stroke-opacity", "1", "stroke-width", "1",
            "stroke-linecap", "butt", "stroke-linejoin", "miter", "stroke-miterlimit", "4");

    static SvgStyle atFirst(SvgElement root) {
        return new SvgStyle(AT_FIRST, root).within(root);
    }

    /** The style of {@code element}, standing where this style holds. */
    SvgStyle within(SvgElement element) {
        Map<String, String> merged = values;
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            if (AT_FIRST.containsKey(attribute.getKey())) {
                merged = merged == values ? new HashMap<>(values) : merged;
                merged.put(attribute.getKey(), attribute.getValue().strip());
            }
        }
        return new SvgStyle(merged, element);
    }

    void dress(Shape shape, SvgTree tree, SvgPaints paints) throws FaceArtException {
        shape.setFill(paint("fill", tree, paints));
        Paint stroke = paint("stroke", tree, paints);
        shape.setStroke(stroke);
        if (stroke != null) {
            shape.setStrokeWidth(number("stroke-width", tree));
            shape.setStrokeMiterLimit(number("stroke-miterlimit", tree));
            shape.setStrokeLineCap(switch (values.get("stroke-linecap")) {
                case "butt" -> StrokeLineCap.BUTT;
                case "round" -> StrokeLineCap.ROUND;
                case "square" -> StrokeLineCap.SQUARE;
                default -> throw wrong("stroke-linecap", tree);
            });
            shape.setStrokeLineJoin(switch (values.get("stroke-linejoin")) {
                case "miter" -> StrokeLineJoin.MITER;
                case "round" -> StrokeLineJoin.ROUND;
                case "bevel" -> StrokeLineJoin.BEVEL;
                default -> throw wrong("stroke-linejoin", tree);
            });
        }
        if (shape instanceof SVGPath path) {
            path.setFillRule(switch (values.get("fill-rule")) {
                case "nonzero" -> FillRule.NON_ZERO;
                case "evenodd" -> FillRule.EVEN_ODD;
                default -> throw wrong("fill-rule", tree);
            });
        }
    }

    /** The paint under {@code key}, or null for none. */
    private Paint paint(String key, SvgTree tree, SvgPaints paints) throws FaceArtException {
        String value = values.get(key);
        if (value.equals("none")) {
            return null;
        }
        double opacity = number(key + "-opacity", tree);
        if (value.startsWith("url(")) {
            return paints.gradient(from, value, opacity);
        }
        Color colour = paints.values().colour(from, value);
        return opacity == 1 ? colour : colour.deriveColor(0, 1, 1, opacity);
    }

    private double number(String key, SvgTree tree) throws FaceArtException {
        try {
            return Double.parseDouble(values.get(key));
        } catch (NumberFormatException _) {
            throw wrong(key, tree);
        }
    }

    private FaceArtException wrong(String key, SvgTree tree) {
        return tree.fault(Fault.VALUE, from, from.name(), key, values.get(key));
    }
}
