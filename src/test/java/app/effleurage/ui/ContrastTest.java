package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.ui.keys.Stops;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Contrast;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Toggle;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word on every page stands out 4.5 to 1 from what it stands on, and every sign of a control and each focus 3 to
 * 1 (WCAG 2.2, 1.4.3 and 1.4.11): measured on the pages as they are, in each theme and each state of a control.
 */
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double SIGNS = 3;
    private static final Pages.Size SIZE = Pages.Size.of("1280x800");
    private static final List<String> STATES = List.of("", "hover", "armed", "focused", "selected", "on");
    /** Edges by which a control is known, where no words are on it. */
    private static final Set<String> SIGNIFICANT = Set.of("on-off-track", "volume-dot", "clap-line");

    static Stream<Arguments> pages() {
        return Stream.of(Theme.values()).flatMap(theme -> ScreenPictures.PAGES.stream()
                .map(page -> Arguments.of(page, theme)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void wordsAndSignsStandOut(String page, Theme theme) {
        Set<String> faint = Toolkit.call(() -> {
            Scene scene = new ScreenPictures(SampleRoutines.named("tension-relief"), 102, 100, Locale.ENGLISH)
                    .undrawn().scene(page, SIZE, theme);
            Set<String> found = new TreeSet<>();
            for (String state : STATES) {
                Stops.in(scene.getRoot()).forEach(stop -> put(stop, state, true));
                scene.getRoot().applyCss();
                look(scene.getRoot(), state, found);
                Stops.in(scene.getRoot()).forEach(stop -> put(stop, state, false));
            }
            for (Node stop : Stops.in(scene.getRoot())) {
                focus(stop, found);
            }
            return found;
        });

        assertThat(faint).isEmpty();
    }

    private static void put(Node stop, String state, boolean isOn) {
        if (!state.isEmpty() && !(state.equals("selected") && !(stop instanceof Toggle))) {
            stop.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), isOn);
        }
    }

    private static void look(Node node, String state, Set<String> found) {
        if (!node.isVisible() || node instanceof StageView) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color colour) {
            tell(node, colour, state, WORDS, "\u201c" + text.getText() + "\u201d", found);
        }
        if (node instanceof Shape sign && node.getParent() instanceof IconView && sign.getStroke() instanceof Color colour
                && colour.getOpacity() > 0) {
            tell(node, colour, state, SIGNS, "a sign in " + of(node), found);
        }
        if (node instanceof Region region && region.getStyleClass().stream().anyMatch(SIGNIFICANT::contains)
                && region.getBackground() != null) {
            Set<String> faint = new TreeSet<>();
            List<BackgroundFill> fills = region.getBackground().getFills();
            fills.forEach(fill -> tell(region.getParent(), (Color) fill.getFill(), state, SIGNS, "an edge of " + of(node), faint));
            // One of them is the edge, and what it encloses may be as what is about it.
            if (faint.size() == fills.size()) {
                found.addAll(faint);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, state, found));
        }
    }

    private static void focus(Node stop, Set<String> found) {
        Region ring = (Region) stop;
        Set<String> before = edges(ring, Color::toString);
        for (String state : List.of("focused", "focus-visible")) {
            stop.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        }
        stop.applyCss();
        Color under = beneath(stop.getParent());
        Set<String> seen = edges(ring, colour -> Contrast.of(over(colour, under), under) >= SIGNS ? colour.toString() : "faint");
        seen.removeAll(before);
        seen.removeIf(edge -> edge.startsWith("faint"));
        for (String state : List.of("focused", "focus-visible")) {
            stop.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), false);
        }
        stop.applyCss();
        if (seen.isEmpty()) {
            found.add("no focus to be seen on " + of(stop) + ", " + under);
        }
    }

    /** All that is drawn about a control: what colour, and where. */
    private static Set<String> edges(Region ring, Function<Color, String> name) {
        Set<String> edges = new TreeSet<>();
        if (ring.getBorder() != null) {
            ring.getBorder().getStrokes().forEach(stroke -> edges.add(name.apply((Color) stroke.getTopStroke())
                    + stroke.getWidths() + stroke.getInsets()));
        }
        if (ring.getBackground() != null) {
            ring.getBackground().getFills().forEach(fill -> edges.add(name.apply((Color) fill.getFill()) + fill.getInsets()));
        }
        return edges;
    }

    private static void tell(Node node, Color colour, String state, double least, String what, Set<String> found) {
        Color under = beneath(node);
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        Color shown = over(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity() * opacity),
                under);
        double is = Contrast.of(shown, under);
        if (is < least) {
            found.add("%.2f: %s%s in %s, %s on %s".formatted(is, what, state.isEmpty() ? "" : " " + state, of(node), shown,
                    under));
        }
    }

    /** What a node stands on: all that is painted behind it, from the page up; a picture behind a veil is at its worst. */
    private static Color beneath(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color colour) {
                        layers.add(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(),
                                colour.getOpacity() * at.getOpacity()));
                    }
                }
            }
            if (layers.stream().anyMatch(Color::isOpaque)) {
                break;
            }
        }
        Color result = Color.WHITE;
        for (int i = layers.size() - 1; i >= 0; i--) {
            result = over(layers.get(i), result);
        }
        return result;
    }

    private static Color over(Color front, Color back) {
        double a = front.getOpacity();
        return Color.color(front.getRed() * a + back.getRed() * (1 - a), front.getGreen() * a + back.getGreen() * (1 - a),
                front.getBlue() * a + back.getBlue() * (1 - a));
    }

    private static String of(Node node) {
        StringBuilder path = new StringBuilder();
        Node at = node;
        for (int i = 0; i < 4 && at != null; i++) {
            path.insert(0, at.getStyleClass() + " ");
            at = at.getParent();
        }
        return path.toString().strip();
    }
}
