package app.effleurage.ui;

import app.effleurage.playback.PauseReason;
import app.effleurage.playback.PlayState;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.keys.Teaching;
import app.effleurage.ui.presenter.Curtain;
import app.effleurage.ui.presenter.DemoViewModel;
import app.effleurage.ui.presenter.PresenterView;
import app.effleurage.ui.presenter.Spot;
import app.effleurage.ui.stage.Overlay;
import app.effleurage.ui.theme.TypeSize;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

/**
 * The presenter's page, and the audience's window with it. It stands ready until it is begun. One clock ticks the one
 * transport for both; frames run only while it plays and one of the two can be seen.
 */
final class PresenterScreen implements Screen {

    private final DemoViewModel model;
    private final PresenterView view;
    private final Sitting sitting;
    private final AudienceWindow window;
    private final StepPictures pictures;
    private final Clocks clocks;
    private final ObservableBooleanValue seen;
    private final Consumer<Throwable> onFailure;
    private final Ways ways;
    private final ChangeListener<PlayState> onState = (_, _, _) -> run();
    private final InvalidationListener onSeen = _ -> run();
    private boolean opened;
    private boolean covered;

    /**
     * What says "now".
     *
     * @param frames once a frame, while it plays
     * @param lesson a few times a second, for the lesson goes on while the routine stands
     */
    record Clocks(FrameClock frames, FrameClock lesson) {
    }

    /**
     * What keys do beyond this page.
     *
     * @param onLeave called when the showing is over
     * @param onMirror turns the presenter's own face round
     * @param onSettings lays the settings over the page
     * @param onLeft called once it is over and done with
     */
    record Ways(Runnable onLeave, Runnable onMirror, Runnable onSettings, Runnable onLeft) {
    }

    /**
     * @param seen whether the presenter's window can be seen at all
     * @param onFailure told of a frame that failed; no more frames come after it
     */
    PresenterScreen(DemoViewModel model, PresenterView view, Sitting sitting, AudienceWindow window,
            StepPictures pictures, Clocks clocks, ObservableBooleanValue seen, Consumer<Throwable> onFailure,
            Ways ways) {
        this.model = model;
        this.view = view;
        this.sitting = sitting;
        this.window = window;
        this.pictures = pictures;
        this.clocks = clocks;
        this.seen = seen;
        this.onFailure = onFailure;
        this.ways = ways;
        model.player().stateProperty().addListener(onState);
        seen.addListener(onSeen);
        window.openProperty().addListener(onSeen);
    }

    /** What is shown, for whoever looks on. */
    DemoViewModel model() {
        return model;
    }

    AudienceWindow window() {
        return window;
    }

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public Place place() {
        return Place.PRESENTER;
    }

    @Override
    public boolean perform(Act act, int number) {
        switch (act) {
            case CHOOSE -> {
                if (number > model.score().steps().size()) {
                    return false;
                }
                model.player().goToStep(number - 1);
            }
            case PLAY_OR_PAUSE -> model.playOrPause();
            case NEXT -> model.player().next();
            case BACK -> model.player().back();
            case REPEAT -> model.player().repeatStep();
            case LOOP -> model.loopStep();
            case TO_START -> model.player().toStart();
            case SLOWER -> model.player().slower();
            case FASTER -> model.player().faster();
            case MIRROR -> ways.onMirror.run();
            case SETTINGS -> ways.onSettings.run();
            case LEAVE -> ways.onLeave.run();
            case START, DEMO, ACROSS_THE_ROOM, LOCK, AGAIN, JOURNAL -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean teach(Teaching act) {
        switch (act) {
            case ONE_STROKE -> model.playStroke();
            case LOOP_STROKE -> model.loopStroke();
            case SLOW_MOTION -> model.slowMotion();
            case FREEZE -> model.freeze();
            case BLACK -> model.draw(Curtain.BLACK);
            case CALM -> model.draw(Curtain.CALM);
            case POINTER -> model.take(Spot.Tool.POINTER);
            case LIGHT -> model.take(Spot.Tool.LIGHT);
            case VIEW -> model.nextView();
            case COMPARE -> model.compare();
            case MIRROR_AUDIENCE -> model.mirrorAudience();
            case MUSCLES -> model.toggle(Overlay.MUSCLES);
            case NODES -> model.toggle(Overlay.NODES);
            case KEEP_OUT -> model.toggle(Overlay.KEEP_OUT);
            case PRESSURE -> model.explainPressure();
            case QUIET -> view.showQuiet(sitting.toggleQuiet());
            case SWAP -> window.swap();
            case WINDOWED -> window.toggleWindowed();
        }
        return true;
    }

    @Override
    public boolean point(KeyCode arrow) {
        return view.point(arrow);
    }

    @Override
    public void entered() {
        covered = false;
        if (!opened) {
            opened = true;
            window.open();
        }
        view.requestFocus();
        clocks.lesson.start(view::showLesson);
        run();
    }

    @Override
    public boolean isNarrated() {
        return sitting.isNarrated(model.player().stateProperty().get().phase());
    }

    @Override
    public double em(double width, double height, double text) {
        return TypeSize.presenter(width, height, text);
    }

    @Override
    public void covered() {
        covered = true;
        sitting.transport().pauseFor(new PauseReason.ByUser());
        run();
    }

    @Override
    public void left() {
        clocks.frames.stop();
        clocks.lesson.stop();
        pictures.rest();
        model.player().stateProperty().removeListener(onState);
        seen.removeListener(onSeen);
        window.openProperty().removeListener(onSeen);
        window.close();
        model.player().close();
        sitting.close();
        ways.onLeft.run();
    }

    private void run() {
        boolean plays = model.player().stateProperty().get().needsTicks() && !covered;
        boolean isSeen = seen.get() || window.openProperty().get();
        if (plays && isSeen) {
            pictures.rest();
            clocks.frames.start(this::frame);
        } else {
            if (plays) {
                sitting.transport().pauseFor(new PauseReason.Hidden());
            }
            clocks.frames.stop();
            if (seen.get() && !covered) {
                pictures.goOn();
            } else {
                pictures.rest();
            }
        }
    }

    private void frame() {
        try {
            model.player().tick();
        } catch (RuntimeException failure) {
            clocks.frames.stop();
            onFailure.accept(failure);
        }
    }
}
