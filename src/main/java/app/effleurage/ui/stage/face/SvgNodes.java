package app.effleurage.ui.stage.face;

import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.util.OptionalInt;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** Makes nodes of the elements of a drawing, each with the id it has in the file. */
final class SvgNodes {

    private static final int LONGEST_CHAIN_OF_USES = 8;

    private final SvgTree tree;
    private final SvgValues values;
    private final SvgPaints paints;

    SvgNodes(SvgTree tree, SvgValues values) {
        this.tree = tree;
        this.values = values;
        paints = new SvgPaints(tree, values);
    }

    /** All that is drawn, in the drawing's own units. */
    Group drawing() throws FaceArtException {
        Group group = new Group();
        fill(group, tree.root(), SvgStyle.atFirst(tree.root()), 0);
        return group;
    }

    static String href(SvgElement element) {
        String href = element.attribute("href");
        return href == null ? element.attribute("xlink:href") : href;
    }

    private void fill(Group group, SvgElement parent, SvgStyle style, int uses) throws FaceArtException {
        for (SvgElement child : parent.children()) {
            Node node = node(child, style, uses);
            if (node != null) {
                group.getChildren().add(node);
            }
        }
    }

    /** The node for an element, or null where nothing of it is drawn. */
    private Node node(SvgElement element, SvgStyle outer, int uses) throws FaceArtException {
        if (isHidden(element)) {
            return null;
        }
        SvgStyle style = outer.within(element);
        Node node = switch (element.name()) {
            case "title", "desc", "defs", "clipPath", "mask", "linearGradient", "radialGradient" -> null;
            case "g" -> {
                Group group = new Group();
                fill(group, element, style, uses);
                yield group;
            }
            case "use" -> use(element, style, uses);
            default -> {
                Shape shape = shape(element);
                style.dress(shape, tree, paints);
                yield shape;
            }
        };
        if (node != null) {
            place(node, element, uses);
        }
        return node;
    }

    private void place(Node node, SvgElement element, int uses) throws FaceArtException {
        node.setId(element.attribute("id"));
        node.setOpacity(values.share(element, "opacity", 1));
        node.getTransforms().addAll(values.transforms(element));
        String clip = element.attribute("clip-path");
        String mask = element.attribute("mask");
        if (clip != null && mask != null) {
            throw tree.fault(Fault.ATTRIBUTE, element, element.name(), "mask");
        }
        if (clip != null) {
            node.setClip(cut(element, clip, "clipPath", uses));
        } else if (mask != null) {
            node.setClip(cut(element, mask, "mask", uses));
        }
    }

    /**
     * The toolkit cuts by the alpha of a clip; a mask drawn in white, with opacity for what is to
     * fade, therefore means the same here as it does in SVG, where it goes by brightness.
     */
    private Group cut(SvgElement user, String reference, String kind, int uses) throws FaceArtException {
        SvgElement shape = values.reference(user, reference);
        if (!shape.name().equals(kind)) {
            throw tree.fault(Fault.REFERENCE, user, reference);
        }
        Group group = new Group();
        fill(group, shape, SvgStyle.atFirst(shape), chained(user, reference, uses));
        return group;
    }

    private Node use(SvgElement element, SvgStyle style, int uses) throws FaceArtException {
        String href = href(element);
        if (href == null) {
            throw tree.fault(Fault.MISSING, element, element.name(), "href");
        }
        Node used = node(values.reference(element, href), style, chained(element, href, uses));
        if (used == null) {
            throw tree.fault(Fault.REFERENCE, element, href);
        }
        used.setId(null);
        used.setTranslateX(values.number(element, "x", 0));
        used.setTranslateY(values.number(element, "y", 0));
        return new Group(used);
    }

    /** An element that, by way of others, uses itself would be drawn without end. */
    private int chained(SvgElement element, String reference, int uses) throws FaceArtException {
        if (uses >= LONGEST_CHAIN_OF_USES) {
            throw tree.fault(Fault.REFERENCE, element, reference);
        }
        return uses + 1;
    }

    private Shape shape(SvgElement e) throws FaceArtException {
        return switch (e.name()) {
            case "path" -> path(e);
            case "circle" -> new Circle(values.number(e, "cx", 0), values.number(e, "cy", 0), values.number(e, "r"));
            case "ellipse" -> new Ellipse(values.number(e, "cx", 0), values.number(e, "cy", 0),
                    values.number(e, "rx"), values.number(e, "ry"));
            case "line" -> new Line(values.number(e, "x1", 0), values.number(e, "y1", 0),
                    values.number(e, "x2", 0), values.number(e, "y2", 0));
            case "polyline" -> {
                Polyline line = new Polyline();
                line.getPoints().addAll(points(e));
                yield line;
            }
            case "polygon" -> {
                Polygon polygon = new Polygon();
                polygon.getPoints().addAll(points(e));
                yield polygon;
            }
            case "rect" -> {
                Rectangle rect = new Rectangle(values.number(e, "x", 0), values.number(e, "y", 0),
                        values.number(e, "width"), values.number(e, "height"));
                double rx = values.number(e, "rx", values.number(e, "ry", 0));
                rect.setArcWidth(2 * rx);
                rect.setArcHeight(2 * values.number(e, "ry", rx));
                yield rect;
            }
            default -> throw tree.fault(Fault.ELEMENT, e, e.name());
        };
    }

    private SVGPath path(SvgElement element) throws FaceArtException {
        String data = values.text(element, "d");
        OptionalInt wrong = SvgPathData.firstFault(data);
        if (wrong.isPresent()) {
            int at = wrong.getAsInt();
            throw tree.fault(Fault.PATH, element, at + 1, data.substring(at, Math.min(data.length(), at + 12)));
        }
        SVGPath path = new SVGPath();
        path.setContent(data);
        return path;
    }

    private Double[] points(SvgElement element) throws FaceArtException {
        var numbers = values.numbers(element, "points");
        if (numbers.size() % 2 != 0) {
            throw tree.fault(Fault.VALUE, element, element.name(), "points", element.attribute("points"));
        }
        return numbers.toArray(Double[]::new);
    }

    private boolean isHidden(SvgElement element) throws FaceArtException {
        String display = element.attribute("display");
        if (display == null || display.equals("inline")) {
            return false;
        }
        if (display.equals("none")) {
            return true;
        }
        throw tree.fault(Fault.VALUE, element, element.name(), "display", display);
    }
}
