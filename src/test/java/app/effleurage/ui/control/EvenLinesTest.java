package app.effleurage.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.ui.theme.Fonts;
import app.effleurage.ui.theme.Letters;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class EvenLinesTest {

    private static final double LINE = 10;
    private static final double WIDTH = 300;

    @ParameterizedTest
    @CsvSource({"30 40 20 50,100,72", "30 40 20 50,150,144", "30 40 20 50,143,143", "80 10,85,81", "20,100,21", "20,20,20"})
    void linesTakeAsMuchAsTheyMust(String words, double width, double expected) {
        List<Integer> wide = wide(words);

        assertThat(EvenLines.within(width, widest(wide), heightOf(wide))).isEqualTo(expected);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsAddedAndNoWordBroken(int seed) {
        Random random = new Random(seed);
        List<Integer> words = random.ints(1 + random.nextInt(12), 4, 90).boxed().toList();
        double width = widest(words) + random.nextInt(200) + random.nextDouble();
        DoubleUnaryOperator height = heightOf(words);

        double even = EvenLines.within(width, widest(words), height);

        assertThat(even).isBetween((double) widest(words), width);
        assertThat(height.applyAsDouble(even)).isEqualTo(height.applyAsDouble(width));
        // One pixel of slack is kept, so narrower by two is too narrow.
        assertThat(even == width || even - 2 < widest(words)
                || height.applyAsDouble(even - 2) > height.applyAsDouble(width)).isTrue();
    }

    @Test
    void aShortWordIsNotLeftAlone(FxRobot robot) {
        String said = "Trova il muscolo che sporge quando mordi. Cerchi lenti lì sopra.";

        assertThat(lastLine(robot, Words.wrapped(said))).isEqualTo("sopra.");
        assertThat(lastLine(robot, Words.even(said))).isEqualTo("Cerchi lenti lì sopra.");
    }

    @Test
    void whatHasPlacesToBreakOfItsOwnIsLeftAsItIs(FxRobot robot) {
        Label label = Words.even("噛むとふくらむ筋肉に、ゆっくり円を描きます。噛むとふくらむ筋肉に。");

        lastLine(robot, label);

        assertThat(label.getWidth()).isEqualTo(WIDTH);
    }

    /** Of a label that is laid out in a narrow column. */
    private static String lastLine(FxRobot robot, Label label) {
        Fonts.load(Path.of("."), Letters.LATIN);
        label.setStyle("-fx-font-family: 'Nunito Sans'; -fx-font-size: 22px;");
        robot.interact(() -> new Scene(new VBox(label), WIDTH, 600).snapshot(null));
        Text text = (Text) label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).findFirst()
                .map(Node.class::cast).orElseThrow();
        assertThat(text.getText()).isEqualTo(label.getText());
        double lastTop = text.getLayoutBounds().getMaxY() - 2;
        int first = text.hitTest(new Point2D(0, lastTop)).getCharIndex();
        return text.getText().substring(first).strip();
    }

    private static List<Integer> wide(String words) {
        return List.of(words.split(" ")).stream().map(Integer::valueOf).toList();
    }

    private static int widest(List<Integer> words) {
        return words.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Words set in lines, each as long as it can be, with a space of one pixel. */
    private static DoubleUnaryOperator heightOf(List<Integer> words) {
        return width -> {
            int lines = 1;
            double used = -1;
            for (int word : words) {
                if (used + 1 + word > width) {
                    lines++;
                    used = -1;
                }
                used += 1 + word;
            }
            return lines * LINE;
        };
    }
}
