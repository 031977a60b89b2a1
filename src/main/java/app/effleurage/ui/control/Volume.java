package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * How loud something is: ten dots, each a little larger than the last so that size says what colour says, and the
 * percent beside them. Moved by pressing or dragging along the dots, and by keys: arrows a step, Home silent, End full.
 */
public final class Volume extends HBox {

    /** Percent to a dot. */
    static final int STEP = 10;
    private static final int FULL = 100;
    private static final double SMALLEST_EM = 0.5;
    private static final double GROWTH_EM = 0.06;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Dots dots = new Dots();
    private final List<Region> all = new ArrayList<>();
    private final Label number = Words.line("", Styles.QUIET, "volume-number");
    private final IntFunction<String> words;
    private final IntConsumer onChange;
    private int percent;

    /**
     * @param name what it is the volume of, for who cannot see it
     * @param percent 0 silent to 100
     * @param words the percent as a person reads them
     * @param onChange called with each new volume
     */
    public Volume(String name, int percent, IntFunction<String> words, IntConsumer onChange) {
        this.words = Objects.requireNonNull(words, "words");
        this.onChange = Objects.requireNonNull(onChange, "onChange");
        Styles.styled(this, "volume");
        for (int dot = 0; dot * STEP < FULL; dot++) {
            Region region = Styles.styled(new Region(), "volume-dot");
            double em = SMALLEST_EM + GROWTH_EM * dot;
            region.setStyle("-fx-min-width: " + em + "em; -fx-min-height: " + em + "em;"
                    + "-fx-max-width: " + em + "em; -fx-max-height: " + em + "em;");
            all.add(region);
        }
        dots.getChildren().setAll(all);
        // A scale as on any device; its keys have it so.
        dots.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        dots.setAccessibleText(name);
        dots.setOnMousePressed(this::pressed);
        dots.setOnMouseDragged(this::pressed);
        dots.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        getChildren().addAll(dots, number);
        show(percent);
    }

    /** What it shows, 0 to 100. */
    public int percent() {
        return percent;
    }

    /** Shows another volume, without telling anybody. */
    public void show(int newPercent) {
        percent = newPercent;
        // A dot is lit as long as anything is heard at all.
        int lit = (int) Math.ceil(percent / (double) STEP);
        for (int dot = 0; dot < all.size(); dot++) {
            all.get(dot).pseudoClassStateChanged(LIT, dot < lit);
        }
        number.setText(words.apply(percent));
        dots.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void choose(int wanted) {
        int within = Math.clamp(wanted, 0, FULL);
        if (within != percent) {
            show(within);
            onChange.accept(within);
        }
    }

    private void louder() {
        choose((percent / STEP + 1) * STEP);
    }

    private void softer() {
        choose((percent - 1) / STEP * STEP);
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, UP -> louder();
            case LEFT, DOWN -> softer();
            case HOME -> choose(0);
            case END -> choose(FULL);
            default -> {
                return;
            }
        }
        // Else the arrows would go on to another control, or scroll.
        event.consume();
    }

    private void pressed(MouseEvent event) {
        dots.requestFocus();
        choose(dots.percentAt(dots.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())).getX()));
        event.consume();
    }

    /** What has the focus. Before the first dot lies a margin of its own, which is silence. */
    private final class Dots extends HBox {

        Dots() {
            Styles.styled(this, "volume-dots");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
        }

        int percentAt(double x) {
            return STEP * (int) all.stream().filter(dot -> dot.getBoundsInParent().getMinX() <= x).count();
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> (double) percent;
                case MIN_VALUE -> 0.0;
                case MAX_VALUE -> (double) FULL;
                case VALUE_STRING -> number.getText();
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case INCREMENT -> louder();
                case DECREMENT -> softer();
                case SET_VALUE -> choose(((Number) parameters[0]).intValue());
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
