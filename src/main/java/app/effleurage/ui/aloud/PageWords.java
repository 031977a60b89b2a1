package app.effleurage.ui.aloud;

import app.effleurage.text.Messages;
import app.effleurage.ui.keys.Stops;
import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What a page or sheet says: its name, all of it in the order of reading, and each thing on it. JavaFX thread. */
public final class PageWords {

    private final NodeWords words;

    public PageWords(Messages messages) {
        words = new NodeWords(messages);
    }

    /** What is said of something as the focus comes to it; empty where there is nothing to say. */
    public String of(Node node) {
        String said = words.whole(Facts.of(node));
        // Into words that only scroll the focus comes no further: here or nowhere they are read.
        boolean isAllThereIs = node.getAccessibleRole() == AccessibleRole.SCROLL_PANE && Stops.in(node).size() == 1;
        return isAllThereIs ? Stream.concat(Stream.of(stopped(said)), whole(node).stream())
                .collect(Collectors.joining(" ")) : said;
    }

    /** What a page is called: its one large line, or else the first that is a title; empty where it has none. */
    public Optional<String> title(Node page) {
        return Stream.of(Styles.DISPLAY, Styles.TITLE).flatMap(style -> all(page).stream()
                        .filter(node -> node.getStyleClass().contains(style)).map(PageWords::text))
                .filter(text -> !text.isBlank()).findFirst();
    }

    /** Every line on it, and what can be done. */
    public List<String> whole(Node page) {
        List<String> lines = new ArrayList<>();
        read(page, lines);
        return lines;
    }

    private void read(Node node, List<String> lines) {
        if (!node.isVisible()) {
            return;
        }
        boolean isScrolled = node.getAccessibleRole() == AccessibleRole.SCROLL_PANE;
        boolean isWords = node.getAccessibleRole() == AccessibleRole.TEXT;
        if (node.isFocusTraversable() && !isScrolled || isWords && !text(node).isBlank()) {
            String said = of(node);
            if (!said.isBlank()) {
                lines.add(stopped(said));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, lines));
        }
    }

    /** So that the next line is another sentence. */
    private static String stopped(String said) {
        return Character.isLetterOrDigit(said.codePointBefore(said.length())) ? said + "." : said;
    }

    private static List<Node> all(Node page) {
        List<Node> found = new ArrayList<>();
        gather(page, found);
        return found;
    }

    private static void gather(Node node, List<Node> found) {
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
            }
        }
    }

    private static String text(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : "";
    }
}
