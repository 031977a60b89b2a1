package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.text.Messages;
import app.effleurage.ui.aloud.PageWords;
import app.effleurage.ui.keys.Stops;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader is told of every page and sheet, and how one gets through it by Tab. */
class AccessTest {

    /** What can have the focus is one of these. */
    private static final Set<AccessibleRole> ROLES = EnumSet.of(AccessibleRole.BUTTON, AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.RADIO_BUTTON, AccessibleRole.SLIDER, AccessibleRole.TEXT, AccessibleRole.TEXT_FIELD,
            AccessibleRole.TEXT_AREA, AccessibleRole.COMBO_BOX, AccessibleRole.SCROLL_PANE);
    private static final Pages.Size SIZE = Pages.Size.of("1024x700");

    static Stream<String> pages() {
        return ScreenPictures.PAGES.stream();
    }

    /** All that is to be asked of a page, at once, for each takes a while to make. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsHeardAndWalkedThrough(String page) {
        List<String> amiss = on(page, 100, Locale.ENGLISH, scene -> {
            List<String> found = new ArrayList<>();
            stops(scene, found);
            order(scene, found);
            hear(scene.getRoot(), found);
            aloud(scene, found);
            return found;
        });
        // However large the words, the last line is reached by keys too.
        amiss.addAll(on(page, 200, Locale.ENGLISH, scene -> {
            List<String> found = new ArrayList<>();
            scrolls(scene.getRoot(), found);
            return found;
        }));

        assertThat(amiss).isEmpty();
    }

    /** Names come from the bundles: in another language they are others. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatEachIsCalledIsSaidInTheLanguageThatIsSpoken(String page) {
        List<String> english = on(page, 100, Locale.ENGLISH, AccessTest::names);
        List<String> arabic = on(page, 100, Locale.of("ar"), AccessTest::names);

        assertThat(english).filteredOn(name -> name.codePoints().filter(Character::isLetter).count() > 1)
                .noneMatch(arabic::contains);
    }

    /** What can have the focus says what it is, and is called something of its own. */
    private static void stops(Scene scene, List<String> found) {
        Set<String> names = new HashSet<>();
        for (Node node : Stops.in(scene.getRoot())) {
            if (!ROLES.contains(node.getAccessibleRole())) {
                found.add(node.getAccessibleRole() + " is no role for " + node);
            }
            if (name(node).isBlank()) {
                found.add("has no name: " + node);
            } else if (!(node instanceof ScrollPane) && !names.add(name(node))) {
                found.add("a second one is called " + name(node));
            }
        }
    }

    /** Down the page, and within a line along it; a column is read before the one beside it. */
    private static void order(Scene scene, List<String> found) {
        List<Node> stops = Stops.in(scene.getRoot());
        for (int i = 1; i < stops.size(); i++) {
            Bounds before = seen(stops.get(i - 1));
            Bounds now = seen(stops.get(i));
            boolean areSeen = before.getHeight() > 1 && now.getHeight() > 1;
            boolean sameColumn = areSeen && now.getMinX() < before.getMaxX() && before.getMinX() < now.getMaxX();
            if (sameColumn && !isIn(stops.get(i - 1), stops.get(i)) && now.getMaxY() <= before.getMinY() + 1) {
                found.add("after " + name(stops.get(i - 1)) + " back up to " + name(stops.get(i)));
            }
        }
    }

    private static void scrolls(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null
                && pane.getContent().getLayoutBounds().getHeight() > pane.getViewportBounds().getHeight() + 1
                && !pane.isFocusTraversable()) {
            found.add("cannot be scrolled by keys: " + pane);
        }
        // A field that is written in scrolls by itself.
        if (node instanceof Parent parent && !(node instanceof TextArea)) {
            parent.getChildrenUnmodifiable().forEach(child -> scrolls(child, found));
        }
    }

    /** What a screen reader comes by, in the way it does. */
    private static void hear(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW && name(node).isBlank()) {
            found.add("a picture of nothing: " + node + " in " + node.getParent());
        }
        if (node instanceof Shape && !(node instanceof Text) && (node.isFocusTraversable()
                || node.getAccessibleRole() != AccessibleRole.NODE)) {
            found.add("a shape that is more than decoration: " + node);
        }
        if (node instanceof Parent parent
                && parent.queryAccessibleAttribute(AccessibleAttribute.CHILDREN) instanceof List<?> children) {
            children.forEach(child -> hear((Node) child, found));
        }
    }

    /** What our own voice says of it where there is no screen reader: the same, and what each is. */
    private static void aloud(Scene scene, List<String> found) {
        PageWords words = new PageWords(Messages.beside(PageWords.class, Locale.ENGLISH));
        for (Node node : Stops.in(scene.getRoot())) {
            String said = words.of(node);
            boolean isOnlyWords = node.getAccessibleRole() == AccessibleRole.TEXT;
            if (!said.startsWith(name(node)) || said.length() == name(node).length() && !isOnlyWords) {
                found.add("is said as \u201c" + said + "\u201d: " + node);
            }
        }
        List<String> whole = words.whole(scene.getRoot());
        Stops.in(scene.getRoot()).stream().filter(node -> !(node instanceof ScrollPane)).map(AccessTest::name)
                .filter(name -> whole.stream().noneMatch(line -> line.startsWith(name)))
                .forEach(name -> found.add("is not read with the whole page: " + name));
    }

    private static List<String> names(Scene scene) {
        return Stops.in(scene.getRoot()).stream().map(AccessTest::name).toList();
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        // The toolkit reads a field that is written in by its own name, and what is written after it.
        boolean isWritten = node.getAccessibleRole() == AccessibleRole.TEXT_FIELD
                || node.getAccessibleRole() == AccessibleRole.TEXT_AREA || node.getAccessibleRole() == AccessibleRole.COMBO_BOX;
        Object text = isWritten ? given : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }

    /** Where it is seen: what is scrolled out of its room lies at the room's edge. */
    private static Bounds seen(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        for (Node in = node.getParent(); in != null; in = in.getParent()) {
            if (in instanceof ScrollPane) {
                Bounds room = in.localToScene(in.getLayoutBounds());
                double top = Math.clamp(at.getMinY(), room.getMinY(), room.getMaxY());
                double bottom = Math.clamp(at.getMaxY(), room.getMinY(), room.getMaxY());
                at = new BoundingBox(at.getMinX(), top, at.getWidth(), bottom - top);
            }
        }
        return at;
    }

    private static boolean isIn(Node over, Node node) {
        Node at = node;
        while (at != null && at != over) {
            at = at.getParent();
        }
        return at == over;
    }

    private static List<String> on(String page, int textPercent, Locale locale, Function<Scene, List<String>> look) {
        return Toolkit.call(() -> look.apply(new ScreenPictures(SampleRoutines.named("tension-relief"), 102, textPercent,
                locale).undrawn().scene(page, SIZE, Theme.LIGHT)));
    }
}
