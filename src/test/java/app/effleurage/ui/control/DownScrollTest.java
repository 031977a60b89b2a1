package app.effleurage.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.ui.Toolkit;
import app.effleurage.ui.theme.Theme;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A page or a sheet that scrolls only where it must. */
class DownScrollTest {

    /** Less than the toolkit's own edge about what scrolls. */
    private static final double SPARE = 1;

    @Test
    void asksForAllTheLinesThatItsWordsTakeWithinItsOwnEdge() {
        Toolkit.run(() -> {
            Label label = Words.wrapped("Words that fill the line they stand on, all but to its very end.");
            Region more = new Region();
            // Taller than any scroll pane is at least.
            more.setMinHeight(200);
            DownScroll scroll = DownScroll.whole(new VBox(label, more));
            StackPane root = new StackPane(scroll);
            Theme.LIGHT.wear(new Scene(root), Locale.ENGLISH);
            root.applyCss();
            double width = Math.ceil(label.prefWidth(-1)) + SPARE;

            scroll.askAt(width);
            root.resize(width, scroll.prefHeight(-1));
            root.layout();

            assertThat(scroll.getContent().getLayoutBounds().getHeight())
                    .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight());
        });
    }
}
