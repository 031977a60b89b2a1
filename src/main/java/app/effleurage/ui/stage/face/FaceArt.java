package app.effleurage.ui.stage.face;

import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;

/**
 * One drawing of a face, read from its SVG file. Lengths are millimetres at life size from the
 * middle of the hairline, to the right and down, as {@link app.effleurage.face.Projection} gives
 * them in centimetres for a mirror with the right side near.
 *
 * @param drawing all that is drawn, as nodes with the ids of the file; one owner may show it
 * @param landmarks the named points of the file, by landmark name: a midline point under its own
 *     name, a paired one with {@code -left} or {@code -right} (the user's own sides)
 * @param viewBox what of the drawing is meant to be seen, with room for hands around the head
 */
public record FaceArt(Group drawing, Map<String, Point2D> landmarks, Rectangle2D viewBox) {

    /** What the id of a landmark begins with in the file. */
    private static final String LANDMARK = "lm-";

    public FaceArt {
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(viewBox, "viewBox");
        landmarks = Map.copyOf(landmarks);
    }

    /**
     * Reads a drawing. May be called on any thread; the nodes are not yet in a scene.
     *
     * @throws FaceArtException when the file cannot be read or holds anything outside the subset
     *     of SVG in {@code docs/faces.md}; the first fault is named with its line
     */
    public static FaceArt read(Path file) throws FaceArtException {
        SvgTree tree = SvgTree.read(file);
        SvgSubset.check(tree);
        SvgValues values = new SvgValues(tree);
        return new FaceArt(new SvgNodes(tree, values).drawing(), landmarks(tree, values), viewBox(tree, values));
    }

    private static Rectangle2D viewBox(SvgTree tree, SvgValues values) throws FaceArtException {
        List<Double> box = values.numbers(tree.root(), "viewBox");
        if (box.size() != 4 || box.get(2) <= 0 || box.get(3) <= 0) {
            throw tree.fault(Fault.VALUE, tree.root(), "svg", "viewBox", tree.root().attribute("viewBox"));
        }
        return new Rectangle2D(box.get(0), box.get(1), box.get(2), box.get(3));
    }

    private static Map<String, Point2D> landmarks(SvgTree tree, SvgValues values) throws FaceArtException {
        Map<String, Point2D> landmarks = new LinkedHashMap<>();
        for (SvgElement element : tree.root().walk().toList()) {
            String id = element.attribute("id");
            if (id != null && id.startsWith(LANDMARK)) {
                landmarks.put(id.substring(LANDMARK.length()),
                        new Point2D(values.number(element, "cx"), values.number(element, "cy")));
            }
        }
        return landmarks;
    }
}
