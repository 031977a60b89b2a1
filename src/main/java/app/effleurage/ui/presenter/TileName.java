package app.effleurage.ui.presenter;

import app.effleurage.ui.control.LargeWords;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The name of a step beneath its small picture: on two lines where it needs them, and in smaller letters where it is
 * longer than that.
 */
final class TileName extends Region {

    /** What letters were last set for; they are measured anew only when it changes. */
    private record Fitted(double width, double height, String family) {
    }

    private final Label label;
    private final VBox said;
    private Optional<Fitted> fitted = Optional.empty();

    TileName(String name) {
        Styles.styled(this, "tile-name");
        label = Words.wrapped(name);
        said = Styles.styled(new VBox(label), "tile-said");
        said.setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        getChildren().add(said);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = Math.max(0, getWidth() - left - snappedRightInset());
        double height = Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset());
        Optional<Fitted> now = Optional.of(new Fitted(width, height, label.getFont().getName()));
        if (!now.equals(fitted)) {
            fitted = now;
            said.setStyle(null);
            said.applyCss();
            LargeWords.fit(said, List.of(label), width, height, label.getFont().getSize());
        }
        said.resizeRelocate(left, snappedTopInset(), width, height);
    }
}
