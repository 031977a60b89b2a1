package app.effleurage.ui.stage.face;

import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/** The gradients of one drawing, each made once for each opacity it is used at. */
final class SvgPaints {

    private static final int LONGEST_CHAIN = 4;

    private final SvgTree tree;
    private final SvgValues values;
    private final Map<String, Paint> made = new HashMap<>();

    SvgPaints(SvgTree tree, SvgValues values) {
        this.tree = tree;
        this.values = values;
    }

    SvgValues values() {
        return values;
    }

    Paint gradient(SvgElement user, String reference, double opacity) throws FaceArtException {
        String key = reference + " " + opacity;
        Paint paint = made.get(key);
        if (paint == null) {
            SvgElement gradient = values.reference(user, reference);
            paint = switch (gradient.name()) {
                case "linearGradient" -> linear(gradient, opacity);
                case "radialGradient" -> radial(gradient, opacity);
                default -> throw tree.fault(Fault.REFERENCE, user, reference);
            };
            made.put(key, paint);
        }
        return paint;
    }

    private LinearGradient linear(SvgElement gradient, double opacity) throws FaceArtException {
        return new LinearGradient(values.share(gradient, "x1", 0), values.share(gradient, "y1", 0),
                values.share(gradient, "x2", 1), values.share(gradient, "y2", 0),
                isInBox(gradient), CycleMethod.NO_CYCLE, stops(gradient, opacity));
    }

    private RadialGradient radial(SvgElement gradient, double opacity) throws FaceArtException {
        return new RadialGradient(0, 0, values.share(gradient, "cx", 0.5), values.share(gradient, "cy", 0.5),
                values.share(gradient, "r", 0.5), isInBox(gradient), CycleMethod.NO_CYCLE, stops(gradient, opacity));
    }

    private boolean isInBox(SvgElement gradient) throws FaceArtException {
        String units = gradient.attribute("gradientUnits");
        if (units == null || units.equals("objectBoundingBox")) {
            return true;
        }
        if (units.equals("userSpaceOnUse")) {
            return false;
        }
        throw tree.fault(Fault.VALUE, gradient, gradient.name(), "gradientUnits", units);
    }

    /** A gradient's own stops, or those of the gradient it refers to. */
    private List<Stop> stops(SvgElement gradient, double opacity) throws FaceArtException {
        SvgElement holder = gradient;
        for (int i = 0; i < LONGEST_CHAIN && holder.children().isEmpty(); i++) {
            String href = SvgNodes.href(holder);
            if (href == null) {
                break;
            }
            holder = values.reference(holder, href);
        }
        if (holder.children().isEmpty()) {
            throw tree.fault(Fault.MISSING, gradient, gradient.name(), "stop");
        }
        List<Stop> stops = new ArrayList<>();
        for (SvgElement stop : holder.children()) {
            Color colour = values.colour(stop, values.text(stop, "stop-color"));
            double own = values.share(stop, "stop-opacity", 1) * opacity;
            stops.add(new Stop(values.share(stop, "offset", 0), colour.deriveColor(0, 1, 1, own)));
        }
        return stops;
    }
}
