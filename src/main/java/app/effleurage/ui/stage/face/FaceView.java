package app.effleurage.ui.stage.face;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Projection;
import app.effleurage.routine.View;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
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
    private final CrossFade crossFade = new CrossFade(shown, leaving);
    private final PauseTransition rest = new PauseTransition(SHARP_AFTER);
    private final Set<View> faulty = EnumSet.noneOf(View.class);
    private FacePictures pictures;

    /** @param faults told of a drawing that cannot be shown; its place stays empty */
    public FaceView(Consumer<FaceArtException> faults) {
        this.faults = Objects.requireNonNull(faults, "faults");
        getStyleClass().add("face-view");
        setMinSize(0, 0);
        setMouseTransparent(true);
        getChildren().addAll(leaving, shown);
        rest.setOnFinished(_ -> redraw());
        person.addListener((_, _, now) -> {
            pictures = now == null ? null : new FacePictures(now);
            faulty.clear();
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

    /**
     * Draws a view ahead for the size there is, so that turning to it later takes no time; for the
     * quiet moments before a step that will need it.
     */
    public void prepare(Projection coming) {
        if (pictures != null && shown.getImage() != null && !faulty.contains(coming.view())) {
            try {
                Rectangle2D box = pictures.art(coming.view()).viewBox();
                double pixelsPerMm = pixelsPerMm(box) * outputScale();
                pictures.picture(coming.view(), coming.isArtFlipped(),
                        pixels(box.getWidth() * pixelsPerMm), pixels(box.getHeight() * pixelsPerMm));
            } catch (FaceArtException e) {
                tell(coming.view(), e);
            }
        }
    }

    private void change() {
        crossFade.stop();
        boolean fades = shown.getImage() != null && fade.get().greaterThan(Duration.ZERO) && isWindowShowing();
        if (fades) {
            crossFade.hold();
        }
        redraw();
        if (fades && shown.getImage() != null) {
            crossFade.start(fade.get());
        }
    }

    /** Who it is stands in words beside it, and what it does is told by whoever shows it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        if (shown.getImage() == null) {
            redraw();
        } else if (place() && !isSharp()) {
            rest.playFromStart();
        }
    }

    /** Draws what is to be shown at the size there is; nothing before the first layout. */
    private void redraw() {
        rest.stop();
        shown.setImage(null);
        if (!place()) {
            return;
        }
        Projection now = projection.get();
        double scale = outputScale();
        try {
            shown.setImage(pictures.picture(now.view(), now.isArtFlipped(),
                    pixels(shown.getFitWidth() * scale), pixels(shown.getFitHeight() * scale)));
        } catch (FaceArtException e) {
            tell(now.view(), e);
        }
    }

    private boolean isSharp() {
        double scale = outputScale();
        return shown.getImage().getWidth() == pixels(shown.getFitWidth() * scale)
                && shown.getImage().getHeight() == pixels(shown.getFitHeight() * scale);
    }

    /** Fits the drawing into this view, and says whether there is anything to fit and any room. */
    private boolean place() {
        Projection now = projection.get();
        if (pictures == null || faulty.contains(now.view()) || getWidth() <= 0 || getHeight() <= 0) {
            return false;
        }
        Rectangle2D box;
        try {
            box = pictures.art(now.view()).viewBox();
        } catch (FaceArtException e) {
            tell(now.view(), e);
            return false;
        }
        double pixelsPerMm = pixelsPerMm(box);
        // Whole pixels of the screen: a picture that is shown as it is costs a fraction of one that is stretched
        // by a hair, and that at each frame in which something moves before it.
        double scale = outputScale();
        double width = pixels(box.getWidth() * pixelsPerMm * scale) / scale;
        double height = pixels(box.getHeight() * pixelsPerMm * scale) / scale;
        double left = Math.round((getWidth() - width) / 2 * scale) / scale;
        double top = Math.round((getHeight() - height) / 2 * scale) / scale;
        shown.setFitWidth(width);
        shown.setFitHeight(height);
        shown.relocate(left, top);
        double fromLeft = now.isArtFlipped() ? box.getMaxX() : -box.getMinX();
        frame.set(new FaceFrame(now, left + fromLeft * pixelsPerMm, top - box.getMinY() * pixelsPerMm,
                pixelsPerMm * 10));
        return true;
    }

    /** A drawing that cannot be shown is told once, however often it is asked for. */
    private void tell(View view, FaceArtException fault) {
        faulty.add(view);
        faults.accept(fault);
    }

    private double pixelsPerMm(Rectangle2D box) {
        return Math.min(getWidth() / box.getWidth(), getHeight() / box.getHeight());
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    private boolean isWindowShowing() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }
}
