package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.ui.keys.Stops;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page comes to rest, whatever is pointed at or has the focus: what asks for a layout while it is laid out is
 * laid out and drawn in each frame from then on, and takes a whole core where nothing moves.
 */
class RestTest {

    private static final Pages.Size SIZE = Pages.Size.of("1280x800");
    private static final List<String> STATES = List.of("", "hover", "focused", "focus-visible", "armed");

    /** A width that follows from a height is known one pass later. */
    private static final int PASSES = 3;

    static Stream<String> pages() {
        return ScreenPictures.PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageComesToRest(String page) {
        List<String> restless = Toolkit.call(() -> {
            Scene scene = new ScreenPictures(SampleRoutines.named("tension-relief"), 102, 100, Locale.ENGLISH)
                    .undrawn().scene(page, SIZE, Theme.LIGHT);
            List<String> found = new ArrayList<>();
            for (Node stop : Stops.in(scene.getRoot())) {
                for (String state : STATES) {
                    put(stop, state, true);
                    layOut(scene);
                    gather(scene.getRoot(), state + " " + stop + ": ", found);
                    put(stop, state, false);
                }
            }
            return found;
        });

        assertThat(restless).isEmpty();
    }

    private static void put(Node stop, String state, boolean isOn) {
        if (!state.isEmpty()) {
            stop.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), isOn);
        }
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void gather(Node node, String when, List<String> found) {
        if (node instanceof Parent parent && node.isVisible()) {
            if (parent.isNeedsLayout()) {
                found.add(when + node);
            }
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, when, found));
        }
    }
}
