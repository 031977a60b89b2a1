package app.effleurage.ui;

import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.Transport;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.player.PlayerView;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.theme.TypeSize;
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
    private final Transport transport;
    private final FrameClock clock;
    private final ObservableBooleanValue seen;
    private final Consumer<Throwable> onFailure;
    private final Runnable onLeave;
    private final Runnable onMirror;
    private final Runnable onLeft;
    private final ChangeListener<PlayState> onState = (_, _, _) -> run();
    private final ChangeListener<Boolean> onSeen = (_, _, now) -> see(now);
    private int framesUntilPlay = FIRST_FRAMES;

    /**
     * @param seen whether the window can be seen at all
     * @param onFailure told of a frame that failed; no more frames come after it
     * @param onLeave called when the user goes back
     * @param onMirror turns the face round
     * @param onLeft called once another page is shown, or the window closes
     */
    PlayerScreen(PlayerViewModel model, PlayerView view, Transport transport, FrameClock clock,
            ObservableBooleanValue seen, Consumer<Throwable> onFailure, Runnable onLeave, Runnable onMirror,
            Runnable onLeft) {
        this.model = model;
        this.view = view;
        this.transport = transport;
        this.clock = clock;
        this.seen = seen;
        this.onFailure = onFailure;
        this.onLeave = onLeave;
        this.onMirror = onMirror;
        this.onLeft = onLeft;
        model.stateProperty().addListener(onState);
        seen.addListener(onSeen);
    }

    /** What the transport does now. */
    PlayState state() {
        return model.stateProperty().get();
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
            case MIRROR -> onMirror.run();
            case LEAVE -> {
                if (!model.refuses()) {
                    onLeave.run();
                }
            }
            case CHOOSE, START, AGAIN, JOURNAL, THEME, FULL_SCREEN, HELP -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void entered() {
        view.focusPause();
        run();
    }

    @Override
    public double em(double width, double height) {
        return TypeSize.player(width, height);
    }

    @Override
    public void left() {
        clock.stop();
        model.stateProperty().removeListener(onState);
        seen.removeListener(onSeen);
        model.close();
        onLeft.run();
    }

    private void see(boolean visible) {
        if (!visible) {
            transport.pauseFor(new PauseReason.Hidden());
        }
        run();
    }

    private void run() {
        if ((state().needsTicks() || framesUntilPlay > 0) && seen.get()) {
            clock.start(this::frame);
        } else {
            clock.stop();
        }
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
            clock.stop();
            onFailure.accept(failure);
        }
    }
}
