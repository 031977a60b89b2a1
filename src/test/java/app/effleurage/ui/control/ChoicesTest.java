package app.effleurage.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ChoicesTest {

    @Test
    void noneIsLeftAloneWhereTheyWrap(FxRobot robot) {
        Choices<Integer> nine = nine();

        assertThat(rows(robot, nine, 8)).containsExactly(5L, 4L);
        assertThat(rows(robot, nine, 4)).containsExactly(3L, 3L, 3L);
    }

    @Test
    void oneRowStaysOneAndKeepsItsWidth(FxRobot robot) {
        Choices<Integer> nine = nine();

        assertThat(rows(robot, nine, 12)).containsExactly(9L);
        assertThat(nine.getWidth()).isEqualTo(600);
    }

    @Test
    void whatIsWiderThanThereIsRoomStandsAlone(FxRobot robot) {
        assertThat(rows(robot, nine(), 1)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L);
    }

    /** Nine of fifty wide each. */
    private static Choices<Integer> nine() {
        Choices<Integer> choices = new Choices<>(IntStream.range(0, 9).boxed().toList(), 0, String::valueOf, _ -> { });
        choices.getChildren().forEach(button -> button.setStyle("-fx-pref-width: 50px;"));
        return choices;
    }

    /** How many stand in each row, with room for so many. */
    private static List<Long> rows(FxRobot robot, Choices<?> choices, int room) {
        robot.interact(() -> new Scene(new VBox(choices), room * 50, 600).snapshot(null));
        return List.copyOf(choices.getChildren().stream()
                .collect(Collectors.groupingBy(Node::getLayoutY, TreeMap::new, Collectors.counting())).values());
    }
}
