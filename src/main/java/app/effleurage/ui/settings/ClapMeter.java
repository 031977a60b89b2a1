package app.effleurage.ui.settings;

import app.effleurage.claps.Level;
import app.effleurage.claps.Sensitivity;
import app.effleurage.ui.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * How loud it is, as a bar, and across it the line that a clap must pass: dragged, or moved by the arrow keys. A
 * second, thinner line shows how loud a clap must be where the room is so loud that it must be louder still.
 */
final class ClapMeter extends Region {

    private static final double LEAST_DBFS = -64;
    private static final int STEP = 5;
    private static final double BAR_SHARE = 0.5;

    private final Region track = Styles.styled(new Region(), "clap-track");
    private final Region bar = Styles.styled(new Region(), "clap-bar");
    private final Region needed = Styles.styled(new Region(), "clap-needed");
    private final Region line = Styles.styled(new Region(), "clap-line");
    private final Consumer<Sensitivity> onChange;
    private Sensitivity sensitivity;
    private Level level = new Level(Level.SILENCE_DBFS, Level.SILENCE_DBFS);

    /**
     * @param name what it sets, for who cannot see it
     * @param onChange called with each new place of the line
     */
    ClapMeter(String name, Sensitivity sensitivity, Consumer<Sensitivity> onChange) {
        this.sensitivity = sensitivity;
        this.onChange = onChange;
        Styles.styled(this, "clap-meter");
        // A scale as on any device; its keys have it so.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setFocusTraversable(true);
        getChildren().addAll(track, bar, needed, line);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /** Shows another place of the line, without telling anybody. */
    void show(Sensitivity other) {
        sensitivity = other;
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    /** Shows how loud it is. */
    void show(Level now) {
        level = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double thick = height * BAR_SHARE;
        double top = (height - thick) / 2;
        track.resizeRelocate(0, top, width, thick);
        bar.resizeRelocate(0, top, Math.max(thick, width * share(level.loudestDbfs())), thick);
        bar.setVisible(level.loudestDbfs() > LEAST_DBFS);
        double wide = line.prefWidth(-1);
        line.resizeRelocate(width * share(sensitivity.leastDbfs()) - wide / 2, 0, wide, height);
        needed.setVisible(level.neededDbfs() > sensitivity.leastDbfs() + 1);
        double thin = needed.prefWidth(-1);
        needed.resizeRelocate(width * share(level.neededDbfs()) - thin / 2, top, thin, thick);
    }

    private static double share(double dbfs) {
        return Math.clamp(1 - dbfs / LEAST_DBFS, 0, 1);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        choose(Sensitivity.ofLeastDbfs((1 - event.getX() / getWidth()) * LEAST_DBFS));
        event.consume();
    }

    private void typed(KeyEvent event) {
        // To the right a clap must be louder: less is heard.
        switch (event.getCode()) {
            case RIGHT, UP -> move(-STEP);
            case LEFT, DOWN -> move(STEP);
            case HOME -> choose(Sensitivity.HIGH);
            case END -> choose(Sensitivity.LOW);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int percent) {
        choose(new Sensitivity(Math.clamp(sensitivity.percent() + percent, Sensitivity.LEAST, Sensitivity.MOST)));
    }

    private void choose(Sensitivity wanted) {
        if (!wanted.equals(sensitivity)) {
            show(wanted);
            onChange.accept(wanted);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) Sensitivity.MOST - sensitivity.percent();
            case MIN_VALUE -> (double) Sensitivity.LEAST;
            case MAX_VALUE -> (double) Sensitivity.MOST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> move(-STEP);
            case DECREMENT -> move(STEP);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
