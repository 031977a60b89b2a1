package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Ways on beside each other. Where they do not all fit, the first stands alone and the others below it: no last one does. */
public final class Ways extends FlowPane {

    /** @param style what the gaps are told by, as {@code -fx-hgap} and {@code -fx-vgap} */
    public Ways(String style, Node first, Node... others) {
        super(first);
        Styles.styled(this, style);
        getChildren().addAll(others);
    }

    /** Offers one more, after the others. */
    public void add(Node way) {
        getChildren().add(way);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + across(getManagedChildren()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = snappedTopInset() + snappedBottomInset();
        List<List<Node>> rows = rows(width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset());
        for (List<Node> row : rows) {
            high += height(row);
        }
        return high + Math.max(0, rows.size() - 1) * snapSpaceY(getVgap());
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        for (List<Node> row : rows(getWidth() - snappedLeftInset() - snappedRightInset())) {
            double x = snappedLeftInset();
            for (Node way : row) {
                way.resizeRelocate(x, y, width(way), height(row));
                x += width(way) + snapSpaceX(getHgap());
            }
            y += height(row) + snapSpaceY(getVgap());
        }
    }

    private List<List<Node>> rows(double room) {
        List<Node> all = getManagedChildren();
        if (across(all) <= room) {
            return List.of(all);
        }
        List<List<Node>> rows = new ArrayList<>(List.of(List.of(all.getFirst())));
        List<Node> row = new ArrayList<>();
        for (Node way : all.subList(1, all.size())) {
            row.add(way);
            if (row.size() > 1 && across(row) > room) {
                row.removeLast();
                rows.add(row);
                row = new ArrayList<>(List.of(way));
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private double across(List<Node> row) {
        return row.stream().mapToDouble(this::width).sum() + Math.max(0, row.size() - 1) * snapSpaceX(getHgap());
    }

    private double width(Node way) {
        return snapSizeX(way.prefWidth(-1));
    }

    private double height(List<Node> row) {
        return row.stream().mapToDouble(way -> snapSizeY(way.prefHeight(-1))).max().orElse(0);
    }
}
