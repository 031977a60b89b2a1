package app.effleurage.ui.stage.face;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.routine.View;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A person's face, as large as fits and in the middle, as one still picture. It is drawn anew when
 * the person, the view or the size changes and never while a stage plays. JavaFX thread only.
 *
 * <p>Layers above lie exactly on it when they use {@link #frameProperty()}.
 */
public final class FaceView extends Region {

    /** Dragging a window's edge stretches the old picture; the sharp one follows once the hand rests. */
    private static final Duration SHARP_AFTER = Duration.millis(120);

    private final Consumer<FaceArtException> faults;
    private final ObjectProperty<FacePerson> person = new SimpleObjectProperty<>(this, "person");
    private final ObjectProperty<Projection> projection =
            new SimpleObjectProperty<>(this, "projection", Projection.mirror(View.FRONT));
    private final ObjectProperty<Duration> fade = new SimpleObjectProperty<>(this, "fade", Duration.millis(450));
    private final ReadOnlyObjectWrapper<FaceFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame",
            new FaceFrame(Projection.mirror(View.FRONT), 0, 0, 1));

    private final ImageView shown = new ImageView();
    private final ImageView leaving = new ImageView();
    private final FadeTransition arrive = new FadeTransition(Duration.ZERO, shown);
    private final FadeTransition leave = new FadeTransition(Duration.ZERO, leaving);
    private final PauseTransition rest = new PauseTransition(SHARP_AFTER);
    private FacePictures pictures;
    private Projection drawn;

    /** @param faults told of a drawing that cannot be shown; its place stays empty */
    public FaceView(Consumer<FaceArtException> faults) {
        this.faults = Objects.requireNonNull(faults, "faults");
        getStyleClass().add("face-view");
        setMinSize(0, 0);
        setMouseTransparent(true);
        getChildren().addAll(leaving, shown);
        leave.setOnFinished(_ -> leaving.setImage(null));
        rest.setOnFinished(_ -> redraw());
        person.addListener((_, _, now) -> {
            pictures = now == null ? null : new FacePictures(now);
            change();
        });
        projection.addListener((_, _, _) -> change());
    }

    /** Whose face is shown; null for none. */
    public ObjectProperty<FacePerson> personProperty() {
        return person;
    }

    public void setPerson(FacePerson value) {
        person.set(value);
    }

    /** From where, and which way round; at first the front as in a mirror. */
    public ObjectProperty<Projection> projectionProperty() {
        return projection;
    }

    public void setProjection(Projection value) {
        projection.set(Objects.requireNonNull(value, "projection"));
    }

    /** How long one view takes to give way to the next; zero, for reduced motion, is a plain cut. */
    public ObjectProperty<Duration> fadeProperty() {
        return fade;
    }

    /** Where the face lies on this view now. It jumps with the projection; only the picture fades. */
    public ReadOnlyObjectProperty<FaceFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The pixel of this view at which a point of the face is seen. */
    public Point2D toLocal(FacePoint point) {
        return frame.get().toLocal(point);
    }

    private void change() {
        stopFading();
        boolean fades = drawn != null && shown.getImage() != null && fade.get().greaterThan(Duration.ZERO)
                && isWindowShowing();
        if (fades) {
            leaving.setImage(shown.getImage());
            copyPlace(shown, leaving);
        }
        redraw();
        if (fades && shown.getImage() != null) {
            run(leave, 1, 0);
            run(arrive, 0, 1);
        }
    }

    private void run(FadeTransition transition, double from, double to) {
        transition.setDuration(fade.get());
        transition.setFromValue(from);
        transition.setToValue(to);
        transition.getNode().setOpacity(from);
        transition.playFromStart();
    }

    private void stopFading() {
        arrive.stop();
        leave.stop();
        shown.setOpacity(1);
        leaving.setImage(null);
    }

    private static void copyPlace(ImageView from, ImageView to) {
        to.setFitWidth(from.getFitWidth());
        to.setFitHeight(from.getFitHeight());
        to.relocate(from.getLayoutX(), from.getLayoutY());
    }

    @Override
    protected void layoutChildren() {
        if (shown.getImage() == null || drawn == null) {
            redraw();
        } else if (place() && !isSharp()) {
            rest.playFromStart();
        }
    }

    /** Draws what is to be shown at the size there is; nothing before the first layout. */
    private void redraw() {
        rest.stop();
        drawn = null;
        shown.setImage(null);
        if (pictures == null || !place()) {
            return;
        }
        Projection now = projection.get();
        double scale = outputScale();
        try {
            shown.setImage(pictures.picture(now.view(), now.isArtFlipped(),
                    pixels(shown.getFitWidth(), scale), pixels(shown.getFitHeight(), scale)));
            drawn = now;
        } catch (FaceArtException e) {
            faults.accept(e);
        }
    }

    private boolean isSharp() {
        double scale = outputScale();
        return shown.getImage().getWidth() == pixels(shown.getFitWidth(), scale)
                && shown.getImage().getHeight() == pixels(shown.getFitHeight(), scale);
    }

    /** Fits the drawing into this view, and says whether there is anything to fit and any room. */
    private boolean place() {
        if (pictures == null || getWidth() <= 0 || getHeight() <= 0) {
            return false;
        }
        Projection now = projection.get();
        Rectangle2D box;
        try {
            box = pictures.art(now.view()).viewBox();
        } catch (FaceArtException e) {
            faults.accept(e);
            pictures = null;
            return false;
        }
        double pixelsPerMm = Math.min(getWidth() / box.getWidth(), getHeight() / box.getHeight());
        double width = box.getWidth() * pixelsPerMm;
        double height = box.getHeight() * pixelsPerMm;
        double left = (getWidth() - width) / 2;
        double top = (getHeight() - height) / 2;
        shown.setFitWidth(width);
        shown.setFitHeight(height);
        shown.relocate(left, top);
        double fromLeft = now.isArtFlipped() ? box.getMaxX() : -box.getMinX();
        frame.set(new FaceFrame(now, left + fromLeft * pixelsPerMm, top - box.getMinY() * pixelsPerMm,
                pixelsPerMm * 10));
        return true;
    }

    private static int pixels(double length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private boolean isWindowShowing() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }
}
