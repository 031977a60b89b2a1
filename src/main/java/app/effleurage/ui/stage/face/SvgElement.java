package app.effleurage.ui.stage.face;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One element of a drawing as it stands in the file.
 *
 * @param text the words inside it, where it may hold any
 * @param line where its start tag ends, counted from 1
 */
record SvgElement(String name, Map<String, String> attributes, List<SvgElement> children, String text, int line) {

    String attribute(String key) {
        return attributes.get(key);
    }

    /** This element and all within it, in the order of the file. */
    Stream<SvgElement> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(SvgElement::walk));
    }
}
