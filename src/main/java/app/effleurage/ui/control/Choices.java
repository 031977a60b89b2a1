package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * A few things of which one is chosen, side by side. Where they must wrap, the rows are about as long as each other, so
 * that none is left alone on the last.
 *
 * @param <T> what is chosen
 */
public final class Choices<T> extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * @param words what each is called
     * @param onChoice called with each new choice
     */
    public Choices(List<T> things, T chosen, Function<T, String> words, Consumer<T> onChoice) {
        Styles.styled(this, "choices");
        for (T thing : things) {
            ToggleButton button = Styles.styled(new ToggleButton(words.apply(thing)), "pill");
            // One of several, as on the dial of an old radio.
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setToggleGroup(group);
            button.setSelected(thing.equals(chosen));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                // A second press on the chosen one must not leave nothing chosen.
                button.setSelected(true);
                onChoice.accept(thing);
            });
            Press.onEnter(button);
            buttons.put(thing, button);
            getChildren().add(button);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(even(width));
    }

    /** No wider than its rows need, whatever there is room for: it wraps at its own width. */
    @Override
    public void resize(double width, double height) {
        super.resize(even(width), height);
    }

    /** The least width in which there are no more rows than in that one. */
    private double even(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        double[] each = getManagedChildren().stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).toArray();
        if (rows(each, width - around) < 2) {
            return width;
        }
        double widest = Arrays.stream(each).max().orElseThrow();
        return around + EvenLines.within(width - around, widest, room -> rows(each, room));
    }

    private int rows(double[] each, double width) {
        int rows = 0;
        double row = 0;
        for (double button : each) {
            double longer = row + snapSpaceX(getHgap()) + button;
            boolean fits = rows > 0 && longer <= width;
            row = fits ? longer : button;
            rows += fits ? 0 : 1;
        }
        return rows;
    }

    /** Has each called by what is chosen as well, for who hears only the one that has the focus: "Theme: Dark". */
    public Choices<T> of(String name) {
        buttons.values().forEach(button -> button.setAccessibleText(name + ": " + button.getText()));
        return this;
    }

    /** Shows one as chosen, without telling anybody; one that is not among them changes nothing. */
    public void select(T thing) {
        ToggleButton button = buttons.get(thing);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /** The button of one of them, to put a picture on. */
    public ToggleButton button(T thing) {
        return buttons.get(thing);
    }

    /** Puts the focus on the one that is chosen. */
    public void focusChosen() {
        buttons.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
    }
}
