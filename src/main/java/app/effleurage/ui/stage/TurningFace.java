package app.effleurage.ui.stage;

import app.effleurage.face.Projection;
import app.effleurage.ui.stage.face.FaceArtException;
import app.effleurage.ui.stage.face.FaceFrame;
import app.effleurage.ui.stage.face.FacePerson;
import app.effleurage.ui.stage.face.FaceView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Duration;

/** Two pictures of one face: how it is looked at now, and how it was before or will be next. */
final class TurningFace {

    private final List<FaceView> views;
    private FaceView shown;

    TurningFace(Consumer<FaceArtException> faults) {
        views = List.of(new FaceView(faults), new FaceView(faults));
        shown = views.getFirst();
        for (FaceView view : views) {
            // The stage fades them itself, by the time of the score.
            view.fadeProperty().set(Duration.ZERO);
            view.setManaged(false);
            view.setVisible(false);
        }
    }

    List<FaceView> views() {
        return views;
    }

    void setPerson(FacePerson person) {
        views.forEach(view -> view.setPerson(person));
    }

    void layOut(double width, double height) {
        for (FaceView view : views) {
            view.resizeRelocate(0, 0, width, height);
            view.layout();
        }
    }

    /** @param next how it will be looked at after this, to be drawn ahead; nothing if this is the last */
    Sight look(Looking looking, Optional<Projection> next) {
        FaceView coming = views.get(looking.turn() % views.size());
        FaceView other = views.get((looking.turn() + 1) % views.size());
        shown = coming;
        set(coming, looking.to());
        if (looking.isTurning()) {
            set(other, looking.from());
        } else {
            next.ifPresent(projection -> set(other, projection));
        }
        coming.setVisible(true);
        other.setVisible(looking.isTurning());
        // The one is nearly gone before the other is there: two heads at once read as neither.
        coming.setOpacity(Curve.within(looking.share(), 0.42, 1));
        other.setOpacity(1 - Curve.within(looking.share(), 0, 0.58));
        return new Sight(looking, looking.isTurning() ? other.frameProperty().get() : coming.frameProperty().get(),
                coming.frameProperty().get());
    }

    /** Where the face lies that is shown, or that comes. */
    FaceFrame frame() {
        return shown.frameProperty().get();
    }

    private static void set(FaceView view, Projection projection) {
        if (!projection.equals(view.projectionProperty().get())) {
            view.setProjection(projection);
        }
    }
}
