package app.effleurage.ui.stage.face;

import app.effleurage.ui.stage.face.FaceArtException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

/** Numbers, colours, transforms and references as they are written in attributes. */
final class SvgValues {

    private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
    private static final Pattern NUMBERS = Pattern.compile("\\s*" + NUMBER + "(?:[\\s,]+" + NUMBER + ")*\\s*");
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern TRANSFORM = Pattern.compile("\\s*,?\\s*(\\w+)\\s*\\(([^)]*)\\)");
    private static final Pattern LOCAL = Pattern.compile("url\\(#([^)\\s]+)\\)|#(\\S+)");

    private final SvgTree tree;

    SvgValues(SvgTree tree) {
        this.tree = tree;
    }

    /** The number under {@code key}, or {@code absent} where there is none. */
    double number(SvgElement element, String key, double absent) throws FaceArtException {
        String value = element.attribute(key);
        return value == null ? absent : one(element, key, value);
    }

    double number(SvgElement element, String key) throws FaceArtException {
        return one(element, key, text(element, key));
    }

    /** A number or a percentage, as a share. */
    double share(SvgElement element, String key, double absent) throws FaceArtException {
        String value = element.attribute(key);
        if (value == null) {
            return absent;
        }
        boolean percent = value.strip().endsWith("%");
        double number = one(element, key, percent ? value.strip().substring(0, value.strip().length() - 1) : value);
        return percent ? number / 100 : number;
    }

    String text(SvgElement element, String key) throws FaceArtException {
        String value = element.attribute(key);
        if (value == null) {
            throw tree.fault(Fault.MISSING, element, element.name(), key);
        }
        return value;
    }

    List<Double> numbers(SvgElement element, String key) throws FaceArtException {
        String value = text(element, key);
        return list(value, tree.fault(Fault.VALUE, element, element.name(), key, value));
    }

    Color colour(SvgElement element, String value) throws FaceArtException {
        return switch (value.strip()) {
            case "white" -> Color.WHITE;
            case "black" -> Color.BLACK;
            case String hex when COLOUR.matcher(hex).matches() -> Color.web(hex);
            default -> throw tree.fault(Fault.COLOUR, element, value);
        };
    }

    /** What {@code url(#id)} or {@code #id} names. */
    SvgElement reference(SvgElement element, String value) throws FaceArtException {
        Matcher local = LOCAL.matcher(value.strip());
        if (local.matches()) {
            var found = tree.find(local.group(1) == null ? local.group(2) : local.group(1));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw tree.fault(Fault.REFERENCE, element, value);
    }

    /** All of an element's transforms as one, or nothing where it has none. */
    List<Transform> transforms(SvgElement element) throws FaceArtException {
        String value = element.attribute("transform");
        if (value == null || value.isBlank()) {
            return List.of();
        }
        Affine all = new Affine();
        Matcher next = TRANSFORM.matcher(value);
        int end = 0;
        while (next.lookingAt()) {
            append(all, next.group(1), next.group(2), element, value);
            end = next.end();
            next.region(end, value.length());
        }
        if (!value.substring(end).isBlank()) {
            throw tree.fault(Fault.TRANSFORM, element, value);
        }
        return List.of(all);
    }

    private void append(Affine all, String name, String arguments, SvgElement element, String value)
            throws FaceArtException {
        FaceArtException wrong = tree.fault(Fault.TRANSFORM, element, value);
        double[] n = list(arguments, wrong).stream().mapToDouble(Double::doubleValue).toArray();
        switch (name + n.length) {
            case "translate1" -> all.appendTranslation(n[0], 0);
            case "translate2" -> all.appendTranslation(n[0], n[1]);
            case "scale1" -> all.appendScale(n[0], n[0]);
            case "scale2" -> all.appendScale(n[0], n[1]);
            case "rotate1" -> all.appendRotation(n[0]);
            case "rotate3" -> all.appendRotation(n[0], n[1], n[2]);
            case "matrix6" -> all.append(n[0], n[2], n[4], n[1], n[3], n[5]);
            default -> throw wrong;
        }
    }

    private double one(SvgElement element, String key, String value) throws FaceArtException {
        FaceArtException wrong = tree.fault(Fault.VALUE, element, element.name(), key, value);
        List<Double> numbers = list(value, wrong);
        if (numbers.size() != 1) {
            throw wrong;
        }
        return numbers.getFirst();
    }

    private static List<Double> list(String value, FaceArtException otherwise) throws FaceArtException {
        if (!NUMBERS.matcher(value).matches()) {
            throw otherwise;
        }
        List<Double> numbers = new ArrayList<>();
        for (String number : value.strip().split("[\\s,]+", -1)) {
            numbers.add(Double.parseDouble(number));
        }
        return numbers;
    }
}
