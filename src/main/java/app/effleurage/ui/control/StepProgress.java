package app.effleurage.ui.control;

import app.effleurage.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;

/**
 * A line across a routine: each step a segment as long as its time, the steps done filled, the step
 * in play filling. A click on a segment asks for that step.
 */
public final class StepProgress extends Region {

    /** A gap of this share of the line's height lies between two segments. */
    private static final double GAP = 0.7;

    private final List<Region> segments = new ArrayList<>();
    private final Region fill = Styles.styled(new Region(), "fill");
    private List<Long> lengths = List.of();
    private int current;
    private double progress;
    private IntConsumer onStep = _ -> { };

    public StepProgress() {
        Styles.styled(this, "step-progress");
        fill.setManaged(false);
        fill.setMouseTransparent(true);
        // As the keys have it that go through the steps.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** What a click on a segment calls, with the index of its step. */
    public void setOnStep(IntConsumer action) {
        onStep = action;
    }

    /** The lengths of the steps, in any unit; at least one, all more than 0. */
    public void setSteps(List<Long> stepLengths) {
        lengths = List.copyOf(stepLengths);
        segments.clear();
        for (int step = 0; step < lengths.size(); step++) {
            Region segment = Styles.styled(new Region(), "segment");
            segment.setManaged(false);
            int index = step;
            segment.setOnMouseClicked(event -> {
                onStep.accept(index);
                event.consume();
            });
            segments.add(segment);
        }
        getChildren().setAll(segments);
        getChildren().add(fill);
        show(0, 0);
    }

    /**
     * @param step index of the step in play
     * @param share how much of it has gone, 0 to 1
     */
    public void show(int step, double share) {
        if (step != current) {
            current = step;
            requestLayout();
        }
        progress = share;
        markDone();
        placeFill();
    }

    @Override
    protected void layoutChildren() {
        double gap = getHeight() * GAP;
        double room = getWidth() - gap * (segments.size() - 1);
        long total = lengths.stream().mapToLong(Long::longValue).sum();
        double x = 0;
        for (int step = 0; step < segments.size(); step++) {
            double width = room * lengths.get(step) / total;
            segments.get(step).resizeRelocate(x, 0, Math.max(1, width), getHeight());
            x += width + gap;
        }
        placeFill();
    }

    private void markDone() {
        for (int step = 0; step < segments.size(); step++) {
            var classes = segments.get(step).getStyleClass();
            boolean done = step < current;
            if (done && !classes.contains("done")) {
                classes.add("done");
            } else if (!done) {
                classes.remove("done");
            }
        }
    }

    private void placeFill() {
        if (segments.isEmpty()) {
            return;
        }
        Region segment = segments.get(Math.min(current, segments.size() - 1));
        // Whole pixels: a frame that moves nothing repaints nothing.
        double width = Math.round(segment.getWidth() * Math.clamp(progress, 0, 1));
        boolean seen = width >= 1;
        fill.setVisible(seen);
        if (seen) {
            fill.resizeRelocate(segment.getLayoutX(), 0, Math.max(width, Math.min(getHeight(), segment.getWidth())),
                    getHeight());
        }
    }
}
