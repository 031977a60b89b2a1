package app.effleurage.ui.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What Tab stops at, in the order in which it does. */
public final class Stops {

    private Stops() {
    }

    /** All that can have the focus by now in {@code root}, itself among them, in the order of reading. */
    public static List<Node> in(Node root) {
        List<Node> found = new ArrayList<>();
        if (!root.isDisabled()) {
            gather(root, found);
        }
        return found;
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisable()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }
}
