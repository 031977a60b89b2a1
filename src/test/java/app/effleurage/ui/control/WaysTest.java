package app.effleurage.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.ui.Toolkit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three buttons of 100 pixels, in rows of what width there is. */
class WaysTest {

    private static final double WIDE = 100;

    @ParameterizedTest
    @CsvSource({"300, 0, 0, 0", "299, 0, 1, 1", "200, 0, 1, 1", "199, 0, 1, 2"})
    void noneButTheFirstStandsAloneWhereTwoFit(double width, int first, int second, int third) {
        List<Integer> rows = Toolkit.call(() -> {
            List<Region> buttons = Stream.generate(WaysTest::button).limit(2).toList();
            Region last = button();
            Ways ways = new Ways("ways", buttons.getFirst(), buttons.getLast());
            ways.add(last);
            StackPane root = new StackPane(ways);
            new Scene(root, width, 3 * WIDE);
            root.applyCss();
            root.layout();
            return Stream.concat(buttons.stream(), Stream.of(last))
                    .map(button -> (int) (button.localToScene(0, 0).getY() / WIDE)).toList();
        });

        assertThat(rows).containsExactly(first, second, third);
    }

    private static Region button() {
        Region button = new Region();
        button.setMinSize(WIDE, WIDE);
        button.setPrefSize(WIDE, WIDE);
        return button;
    }
}
