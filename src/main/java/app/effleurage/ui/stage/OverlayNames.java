package app.effleurage.ui.stage;

import app.effleurage.text.Messages;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** Names beside the face, each with a line to what it names. */
final class OverlayNames {

    /** Letters as a share of a centimetre of the face, and the least that can be read. */
    private static final double LETTERS_CM = 0.92;
    private static final double LEAST_PIXELS = 11;
    /** However near the face, so many lines of letters fit above each other. */
    private static final double LINES = 42;
    /** However high the face, a column of names is so narrow that it ends before the nose of a profile. */
    private static final double EMS_ACROSS = 40;
    private static final double GAP = 0.35;
    private static final double DOT = 0.22;

    private final Messages messages;
    private final Group group = new Group();

    /** A name on its way to its place. */
    private record Hung(VBox words, Point2D at, double width, double height) {
    }

    OverlayNames(Messages messages) {
        this.messages = messages;
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    Group group() {
        return group;
    }

    void draw(List<OverlayMap.Name> names, FaceFrame frame, double width, double height) {
        group.getChildren().clear();
        double em = Math.max(LEAST_PIXELS,
                Math.min(LETTERS_CM * frame.pixelsPerCm(), Math.min(height / LINES, width / EMS_ACROSS)));
        List<Hung> all = names.stream().map(name -> hang(name, frame, em)).toList();
        List<Hung> left = new ArrayList<>();
        List<Hung> right = new ArrayList<>();
        double middle = frame.originX();
        // From the one farthest to a side inward, so that what lies in the middle evens the columns out.
        all.stream().sorted(Comparator.comparingDouble(hung -> -Math.abs(hung.at.getX() - middle))).forEach(hung -> {
            boolean isLeft = hung.at.getX() < middle;
            boolean crowded = (isLeft ? left.size() : right.size()) > (all.size() + 1) / 2 - 1;
            (isLeft != crowded ? left : right).add(hung);
        });
        column(left, 0, width, height, em);
        column(right, 1, width, height, em);
    }

    private Hung hang(OverlayMap.Name name, FaceFrame frame, double em) {
        String key = name.overlay().id() + "." + name.key();
        VBox words = new VBox(line(messages.get(key), "overlay-name"), line(messages.get(key + ".what"), "overlay-what"));
        words.getStyleClass().add("overlay-label");
        words.setStyle("-fx-font-size: " + em + "px;");
        group.getChildren().add(words);
        words.applyCss();
        double wide = Math.ceil(words.prefWidth(-1));
        double high = Math.ceil(words.prefHeight(wide));
        words.resize(wide, high);
        words.layout();
        return new Hung(words, frame.toLocal(name.at()), wide, high);
    }

    /** As near to the height of what they name as they can be without lying on each other. */
    private void column(List<Hung> column, int side, double width, double height, double em) {
        List<Hung> down = column.stream().sorted(Comparator.comparingDouble(hung -> hung.at.getY())).toList();
        double[] tops = new double[down.size()];
        double free = 0;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, down.get(i).at.getY() - down.get(i).height / 2);
            free = tops[i] + down.get(i).height + GAP * em;
        }
        double floor = height;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.max(0, Math.min(tops[i], floor - down.get(i).height));
            floor = tops[i] - GAP * em;
        }
        for (int i = 0; i < tops.length; i++) {
            Hung hung = down.get(i);
            double x = side == 0 ? 0 : width - hung.width;
            hung.words.relocate(Math.round(x), Math.round(tops[i]));
            lead(side == 0 ? hung.width : x, tops[i] + hung.height / 2, hung.at, em);
        }
    }

    private void lead(double fromX, double fromY, Point2D to, double em) {
        for (String part : List.of("bed", "line")) {
            Line line = new Line(fromX, fromY, to.getX(), to.getY());
            line.getStyleClass().add("overlay-lead-" + part);
            Circle dot = new Circle(to.getX(), to.getY(), DOT * em);
            dot.getStyleClass().add("overlay-lead-" + part);
            group.getChildren().addAll(line, dot);
            // The words lie over every line.
            dot.toBack();
            line.toBack();
        }
        group.getChildren().stream().filter(node -> node.getStyleClass().contains("overlay-lead-bed")).toList()
                .forEach(Node::toBack);
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
