package app.effleurage.ui;

import app.effleurage.ui.keys.Stops;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the focus within what lies over a page, and has it seen by whoever uses keys: the toolkit shows only a focus
 * that Tab brought, and not one that was put where the next key should go. JavaFX thread.
 */
final class FocusKeeper {

    private final Scene scene;
    private final BooleanSupplier isLeftUnseen;
    private Optional<Node> within = Optional.empty();
    private boolean byKeys;

    /** @param isLeftUnseen whether a focus that is put somewhere need not be seen, since keys mean the same anywhere */
    FocusKeeper(Scene scene, BooleanSupplier isLeftUnseen) {
        this.scene = scene;
        this.isLeftUnseen = isLeftUnseen;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            byKeys = true;
            tab(event);
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> byKeys = false);
        scene.focusOwnerProperty().addListener((_, before, now) -> moved(before, now));
    }

    /** Lets the focus leave {@code over} no more, until another call. */
    void keepWithin(Node over) {
        within = Optional.of(over);
    }

    /** Lets the focus go everywhere. */
    void letGo() {
        within = Optional.empty();
    }

    /** Puts the focus back to where it was; has that gone, nothing happens. */
    void giveBack(Node to) {
        if (to != null && to.getScene() == scene && Stops.in(scene.getRoot()).contains(to)) {
            to.requestFocus();
        }
    }

    /** As Tab would have brought it. */
    private void show(Node node) {
        List<Node> all = Stops.in(scene.getRoot());
        int at = all.indexOf(node);
        if (at >= 0 && all.size() > 1) {
            all.get(at == 0 ? 1 : at - 1)
                    .requestFocusTraversal(at == 0 ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        if (scene.getFocusOwner() != node) {
            node.requestFocus();
        }
    }

    private void moved(Node before, Node now) {
        if (now == null) {
            return;
        }
        if (within.isPresent() && !isIn(within.get(), now)) {
            List<Node> stops = Stops.in(within.get());
            if (stops.contains(before)) {
                before.requestFocus();
            } else if (!stops.isEmpty()) {
                stops.getFirst().requestFocus();
            }
        } else if (byKeys && !now.isFocusVisible() && !(isLeftUnseen.getAsBoolean() && within.isEmpty())) {
            show(now);
        }
    }

    private void tab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Node owner = scene.getFocusOwner();
        boolean back = event.isShiftDown();
        List<Node> stops = within.map(Stops::in).orElse(List.of());
        int at = stops.indexOf(owner);
        if (!stops.isEmpty() && (at < 0 || at == (back ? 0 : stops.size() - 1))) {
            Node next = back ? stops.getLast() : stops.getFirst();
            show(next);
            event.consume();
        } else if (owner instanceof TextArea) {
            // Nobody writes tabs here, and whoever has no mouse must get out again.
            owner.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private static boolean isIn(Node over, Node node) {
        Node at = node;
        while (at != null && at != over) {
            at = at.getParent();
        }
        return at == over;
    }
}
