package app.effleurage.ui.stage.face;

import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The part of SVG that a face may be drawn in. Anything else is refused rather than left out, so
 * that what a designer sees in an editor is what the stage shows.
 */
final class SvgSubset {

    private static final Set<String> PAINT = Set.of("fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity",
            "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit");
    private static final Set<String> PLACED = union(PAINT,
            Set.of("id", "opacity", "transform", "clip-path", "mask", "display"));
    private static final Set<String> GRADIENT = Set.of("id", "gradientUnits", "href", "xlink:href");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("svg", union(PAINT, Set.of("id", "version", "viewBox", "width", "height"))),
            Map.entry("title", Set.of("id")),
            Map.entry("desc", Set.of("id")),
            Map.entry("defs", Set.of("id")),
            Map.entry("g", PLACED),
            Map.entry("use", union(PLACED, Set.of("href", "xlink:href", "x", "y"))),
            Map.entry("path", union(PLACED, Set.of("d"))),
            Map.entry("circle", union(PLACED, Set.of("cx", "cy", "r"))),
            Map.entry("ellipse", union(PLACED, Set.of("cx", "cy", "rx", "ry"))),
            Map.entry("rect", union(PLACED, Set.of("x", "y", "width", "height", "rx", "ry"))),
            Map.entry("line", union(PLACED, Set.of("x1", "y1", "x2", "y2"))),
            Map.entry("polyline", union(PLACED, Set.of("points"))),
            Map.entry("polygon", union(PLACED, Set.of("points"))),
            Map.entry("clipPath", Set.of("id")),
            Map.entry("mask", Set.of("id", "maskUnits", "x", "y", "width", "height")),
            Map.entry("linearGradient", union(GRADIENT, Set.of("x1", "y1", "x2", "y2"))),
            Map.entry("radialGradient", union(GRADIENT, Set.of("cx", "cy", "r"))),
            Map.entry("stop", Set.of("offset", "stop-color", "stop-opacity")));

    private SvgSubset() {
    }

    /** Refuses what this reader does not know, at the first place where it stands. */
    static void check(SvgTree tree) throws FaceArtException {
        if (!tree.root().name().equals("svg")) {
            throw tree.fault(Fault.ELEMENT, tree.root(), tree.root().name());
        }
        for (SvgElement element : tree.root().walk().toList()) {
            Set<String> known = ATTRIBUTES.get(element.name());
            if (known == null || element.name().equals("svg") && element != tree.root()) {
                throw tree.fault(Fault.ELEMENT, element, element.name());
            }
            for (String attribute : element.attributes().keySet()) {
                if (!known.contains(attribute)) {
                    throw tree.fault(Fault.ATTRIBUTE, element, element.name(), attribute);
                }
            }
            boolean mayHoldText = element.name().equals("title") || element.name().equals("desc");
            if (!mayHoldText && !element.text().isEmpty()) {
                throw tree.fault(Fault.TEXT, element, element.text());
            }
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }
}
