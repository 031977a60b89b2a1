package app.effleurage.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.ui.Toolkit;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeTest {

    private final List<Integer> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"50, RIGHT, 60", "50, UP, 60", "50, LEFT, 40", "50, DOWN, 40", "73, RIGHT, 80", "73, LEFT, 70",
            "5, LEFT, 0", "95, RIGHT, 100", "50, HOME, 0", "50, END, 100"})
    void aKeyGoesToTheNextWholeStep(int from, KeyCode key, int to) {
        assertThat(after(from, key)).isEqualTo(to);
        assertThat(told).containsExactly(to);
    }

    @ParameterizedTest
    @CsvSource({"0, LEFT", "100, RIGHT", "0, HOME", "100, END", "50, TAB", "50, SPACE"})
    void nobodyIsToldWhereNothingChanges(int from, KeyCode key) {
        assertThat(after(from, key)).isEqualTo(from);
        assertThat(told).isEmpty();
    }

    @Test
    void aPressOnADotGoesThereAndOneBeforeTheFirstIsSilence() {
        int[] found = Toolkit.call(() -> {
            Volume volume = volume(50);
            Node dots = volume.lookup(".volume-dots");
            press(dots, dots.lookupAll(".volume-dot").toArray(Node[]::new)[7]);
            int loud = volume.percent();
            dots.fireEvent(pressed(dots.localToScene(1, 1).getX()));
            return new int[] {loud, volume.percent()};
        });

        assertThat(found).containsExactly(80, 0);
        assertThat(told).containsExactly(80, 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 1", "11, 2", "100, 10"})
    void aDotIsLitAsLongAsAnythingIsHeard(int percent, int lit) {
        long found = Toolkit.call(() -> volume(percent).lookupAll(".volume-dot:lit").stream().count());

        assertThat(found).isEqualTo(lit);
    }

    @Test
    void whoCannotSeeItReadsAndMovesItAsASlider() {
        List<Object> found = Toolkit.call(() -> {
            Volume volume = volume(30);
            Node dots = volume.lookup(".volume-dots");
            dots.executeAccessibleAction(AccessibleAction.INCREMENT);
            return List.of(dots.getAccessibleText(), dots.queryAccessibleAttribute(AccessibleAttribute.VALUE),
                    dots.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE),
                    dots.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
        });

        assertThat(found).containsExactly("Breath", 40.0, 100.0, "40 of 100");
    }

    private int after(int from, KeyCode key) {
        return Toolkit.call(() -> {
            Volume volume = volume(from);
            Event.fireEvent(volume.lookup(".volume-dots"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return volume.percent();
        });
    }

    private Volume volume(int percent) {
        Volume volume = new Volume("Breath", percent, each -> each + " of 100", told::add);
        Scene scene = new Scene(volume, 600, 60);
        scene.getStylesheets().setAll(Theme.LIGHT.sheets(Letters.LATIN));
        volume.applyCss();
        volume.resize(600, 60);
        volume.layout();
        return volume;
    }

    private static void press(Node dots, Node dot) {
        dots.fireEvent(pressed(dot.localToScene(dot.getLayoutBounds()).getCenterX()));
    }

    private static MouseEvent pressed(double sceneX) {
        return new MouseEvent(MouseEvent.MOUSE_PRESSED, sceneX, 0, sceneX, 0, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, false, false, false, null);
    }
}
