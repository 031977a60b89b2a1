package app.effleurage.ui.presenter;

import app.effleurage.playback.Loop;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.Rate;
import app.effleurage.playback.Transport;
import app.effleurage.routine.View;
import app.effleurage.score.Score;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.stage.Overlay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;

/**
 * A routine as it is shown to others: one transport, what the audience sees of it, and what it does not. Whoever shows
 * and whoever looks are told the same moment in the same tick, unless the audience's picture is frozen. Knows no Node
 * and owns no clock. All on one thread.
 */
public final class DemoViewModel {

    private static final List<Rate> SLOW_MOTION = List.of(new Rate(50), new Rate(25));

    private final PlayerViewModel player;
    private final Transport transport;
    private final LessonClock lesson;
    private final ReadOnlyObjectWrapper<Shown> audience = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Scenery> scenery = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Spot>> spot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Spot.Tool>> tool = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Curtain> curtain = new ReadOnlyObjectWrapper<>(Curtain.OPEN);
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper();
    private boolean pausedByCurtain;
    private boolean ended;

    /**
     * @param player of {@code transport}
     * @param facing whether the audience looks at a person opposite, to begin with
     */
    public DemoViewModel(PlayerViewModel player, Transport transport, LessonClock lesson, boolean facing) {
        this.player = Objects.requireNonNull(player, "player");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.lesson = Objects.requireNonNull(lesson, "lesson");
        scenery.set(Scenery.plain(facing));
        // Told last of all that changes in a tick, the state finds the moment already new.
        player.stateProperty().addListener((_, _, now) -> take(now));
        scenery.addListener(_ -> show());
        spot.addListener(_ -> show());
        show();
    }

    /** What whoever shows it sees of the routine, and the moves. */
    public PlayerViewModel player() {
        return player;
    }

    public Score score() {
        return player.score();
    }

    public LessonClock lesson() {
        return lesson;
    }

    /** What the audience sees, behind the curtain. */
    public ReadOnlyObjectProperty<Shown> audienceProperty() {
        return audience.getReadOnlyProperty();
    }

    /** How the face is shown now; to the audience as soon as it is not frozen. */
    public ReadOnlyObjectProperty<Scenery> sceneryProperty() {
        return scenery.getReadOnlyProperty();
    }

    /** Where the presenter points. */
    public ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /** What the presenter has in hand to point with. */
    public ReadOnlyObjectProperty<Optional<Spot.Tool>> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Curtain> curtainProperty() {
        return curtain.getReadOnlyProperty();
    }

    /** Whether the audience keeps its picture while the presenter goes on. */
    public ReadOnlyBooleanProperty frozenProperty() {
        return frozen.getReadOnlyProperty();
    }

    /** Begins, pauses or goes on; after the end it begins anew. */
    public void playOrPause() {
        lesson.begin();
        pausedByCurtain = false;
        transport.playOrPause();
    }

    /** Keeps the audience's picture, or lets it see what there is now. */
    public void freeze() {
        frozen.set(!frozen.get());
        show();
    }

    /** Draws a curtain, or opens it if it is this one. Nothing is missed behind it: the routine waits. */
    public void draw(Curtain wanted) {
        boolean opens = wanted == curtain.get() || wanted == Curtain.OPEN;
        curtain.set(opens ? Curtain.OPEN : wanted);
        Phase phase = player.stateProperty().get().phase();
        if (!opens && (phase instanceof Phase.Playing || phase instanceof Phase.CountingIn)) {
            pausedByCurtain = true;
            transport.pause();
        } else if (opens && pausedByCurtain) {
            pausedByCurtain = false;
            transport.resume();
        }
    }

    /** Takes a tool in hand, or puts it down. */
    public void take(Spot.Tool wanted) {
        tool.set(tool.get().filter(wanted::equals).isPresent() ? Optional.empty() : Optional.of(wanted));
        spot.set(spot.get().flatMap(old -> tool.get().map(now -> new Spot(now, old.at()))));
    }

    /** Points at a place with the tool in hand; with none in hand this does nothing. */
    public void pointAt(Point2D centimetres) {
        spot.set(tool.get().map(now -> new Spot(now, centimetres)));
    }

    /** Points nowhere. */
    public void pointAway() {
        spot.set(Optional.empty());
    }

    /** From where the face is looked at; empty for as the steps say. */
    public void choose(Optional<View> view) {
        scenery.set(scenery.get().withView(view));
    }

    public void nextView() {
        scenery.set(scenery.get().withNextView());
    }

    /** Shows the right and the left side beside each other, or no longer. */
    public void compare() {
        scenery.set(scenery.get().comparing(!scenery.get().compares()));
    }

    /** Turns the audience's face round, and the presenter's not. */
    public void mirrorAudience() {
        scenery.set(scenery.get().turned());
    }

    public void toggle(Overlay overlay) {
        scenery.set(scenery.get().toggling(overlay));
    }

    public void explainPressure() {
        scenery.set(scenery.get().explainingPressure(!scenery.get().explainsPressure()));
    }

    /** One cycle of the stroke, and then it stands. */
    public void playStroke() {
        lesson.begin();
        pausedByCurtain = false;
        transport.playStroke();
    }

    /** Plays the stroke over and over, or no longer. */
    public void loopStroke() {
        transport.loopStroke(!isLooping(Loop.Kind.STROKE));
    }

    /** Plays the step over and over, or no longer. */
    public void loopStep() {
        transport.loopStep(!isLooping(Loop.Kind.STEP));
    }

    /** Half the speed, then a quarter, then as written. */
    public void slowMotion() {
        int next = SLOW_MOTION.indexOf(player.stateProperty().get().rate()) + 1;
        transport.setRate(next < SLOW_MOTION.size() ? SLOW_MOTION.get(next) : Rate.NORMAL);
    }

    private boolean isLooping(Loop.Kind kind) {
        return player.stateProperty().get().loop().filter(loop -> loop.kind() == kind).isPresent();
    }

    private void take(PlayState now) {
        if (now.phase() instanceof Phase.Playing) {
            lesson.begin();
        }
        boolean isEnd = now.phase() instanceof Phase.Finished;
        if (isEnd != ended) {
            ended = isEnd;
            curtain.set(isEnd ? Curtain.CALM : Curtain.OPEN);
        }
        show();
    }

    private void show() {
        if (!frozen.get()) {
            OptionalInt count = Shown.countOf(player.stateProperty().get().phase());
            audience.set(new Shown(player.momentProperty().get(), scenery.get(), spot.get(), count));
        }
    }
}
