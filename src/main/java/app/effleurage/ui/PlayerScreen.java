package app.effleurage.ui;

import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.TimeSource;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.player.PlayerView;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.settings.Ear;
import app.effleurage.ui.theme.TypeSize;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;

/**
 * The player as a page of the window. It begins to play by itself, once the first frame has been
 * drawn; frames run only while it plays and can be seen.
 */
final class PlayerScreen implements Screen {

    /** By the second frame the first has been drawn, with all that is painted once for a new stage. */
    private static final int FIRST_FRAMES = 2;

    private final PlayerViewModel model;
    private final PlayerView view;
    private final Sitting sitting;
    private final FrameClock clock;
    private final ObservableBooleanValue seen;
    private final Consumer<Throwable> onFailure;
    private final Ways ways;
    private final ChangeListener<PlayState> onState = (_, _, _) -> run();
    private final ChangeListener<Boolean> onSeen = (_, _, now) -> see(now);
    private int framesUntilPlay = FIRST_FRAMES;
    private boolean covered;
    private boolean unseen;
    private Optional<HandsFree> handsFree = Optional.empty();

    /**
     * What the player's keys do beyond the player.
     *
     * @param onLeave called when the user goes back
     * @param onMirror turns the face round
     * @param onAcrossTheRoom makes what is shown little and large, or as it was
     * @param onSettings lays the settings over the player
     * @param onLeft called once the player is over and done with
     */
    record Ways(Runnable onLeave, Runnable onMirror, Runnable onAcrossTheRoom, Runnable onSettings,
            Runnable onLeft) {
    }

    /**
     * @param seen whether the window can be seen at all
     * @param onFailure told of a frame that failed; no more frames come after it
     */
    PlayerScreen(PlayerViewModel model, PlayerView view, Sitting sitting, FrameClock clock,
            ObservableBooleanValue seen, Consumer<Throwable> onFailure, Ways ways) {
        this.model = model;
        this.view = view;
        this.sitting = sitting;
        this.clock = clock;
        this.seen = seen;
        this.onFailure = onFailure;
        this.ways = ways;
        model.stateProperty().addListener(onState);
        seen.addListener(onSeen);
    }

    /** What the transport does now. */
    PlayState state() {
        return model.stateProperty().get();
    }

    /** Has two claps pause and go on, and the player say whether they are heard. */
    void hear(Ear ear, TimeSource time) {
        handsFree = Optional.of(new HandsFree(ear, time, view::setEar, this::clapped));
        run();
    }

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public Place place() {
        return Place.PLAYER;
    }

    @Override
    public boolean perform(Act act, int number) {
        switch (act) {
            case PLAY_OR_PAUSE -> model.playOrPause();
            case NEXT -> model.next();
            case BACK -> model.back();
            case REPEAT -> model.repeatStep();
            case LOOP -> model.toggleLoop();
            case TO_START -> model.toStart();
            case SLOWER -> model.slower();
            case FASTER -> model.faster();
            case LOCK -> model.toggleLock();
            case MIRROR -> ways.onMirror.run();
            case LEAVE -> unlessLocked(ways.onLeave);
            case SETTINGS -> unlessLocked(ways.onSettings);
            case ACROSS_THE_ROOM -> ways.onAcrossTheRoom.run();
            case CHOOSE, START, DEMO, AGAIN, JOURNAL -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void entered() {
        covered = false;
        view.focusWords();
        run();
    }

    @Override
    public boolean isNarrated() {
        return sitting.isNarrated(state().phase()) && !model.refusedProperty().get();
    }

    @Override
    public double em(double width, double height, double text) {
        double em = TypeSize.player(width, height, text);
        view.setEm(em);
        return em;
    }

    @Override
    public void left() {
        stopClocks();
        model.stateProperty().removeListener(onState);
        seen.removeListener(onSeen);
        model.close();
        sitting.close();
        handsFree.ifPresent(HandsFree::stop);
        ways.onLeft.run();
    }

    @Override
    public void covered() {
        covered = true;
        sitting.transport().pauseFor(new PauseReason.ByUser());
        run();
    }

    /** Nothing goes on that nobody could follow. */
    private void clapped() {
        if (state().needsTicks() || canBeFollowed()) {
            model.pauseOrGoOnHandsFree();
        }
    }

    private boolean canBeFollowed() {
        return seen.get() || sitting.isHeard();
    }

    /** Under the settings it is they who hear. */
    private void listen() {
        handsFree.ifPresent(claps -> {
            if (covered) {
                claps.stop();
            } else {
                claps.follow(state().phase(), canBeFollowed());
            }
        });
    }

    private void unlessLocked(Runnable way) {
        if (!model.refuses()) {
            way.run();
        }
    }

    private void see(boolean visible) {
        // Who follows by ear may well put the window away.
        if (!visible && !sitting.isHeard()) {
            sitting.transport().pauseFor(new PauseReason.Hidden());
        }
        run();
    }

    private void run() {
        listen();
        boolean runs = (state().needsTicks() || framesUntilPlay > 0) && !covered;
        // A loudspeaker that is pulled out meanwhile stops nothing: it may be back, and playing has gone on.
        unseen = runs && !seen.get() && (unseen || sitting.isHeard());
        if (runs && seen.get()) {
            clock.start(this::frame);
        } else {
            clock.stop();
        }
        if (unseen) {
            sitting.unseenClock().start(this::frame);
        } else {
            sitting.unseenClock().stop();
        }
    }

    private void stopClocks() {
        clock.stop();
        sitting.unseenClock().stop();
    }

    private void beginWhenDrawn() {
        if (framesUntilPlay == 0 && state().phase() instanceof Phase.Ready) {
            model.playOrPause();
        }
        run();
    }

    private void frame() {
        try {
            if (framesUntilPlay > 0) {
                framesUntilPlay--;
                beginWhenDrawn();
            } else {
                model.tick();
            }
        } catch (RuntimeException failure) {
            stopClocks();
            onFailure.accept(failure);
        }
    }
}
