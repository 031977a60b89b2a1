package app.effleurage.ui.presenter;

import app.effleurage.playback.Loop;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.Rate;
import app.effleurage.routine.View;
import app.effleurage.text.Messages;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Deed;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.keys.Teaching;
import app.effleurage.ui.stage.Overlay;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The tools of whoever shows a routine, in three groups. Each does what its key does. */
final class PresenterTools {

    private final Messages words;
    private final KeyMap keys;
    private final Consumer<Deed> perform;
    private final Map<Deed, ToolButton> buttons = new HashMap<>();
    private final HBox playing;
    private final FlowPane showing;

    PresenterTools(Messages words, KeyMap keys, Consumer<Deed> perform) {
        this.words = words;
        this.keys = keys;
        this.perform = perform;
        playing = group(button(Act.BACK, Icon.BACK), button(Act.PLAY_OR_PAUSE, Icon.PLAY), button(Act.NEXT, Icon.NEXT),
                button(Teaching.ONE_STROKE, Icon.ONE_STROKE), button(Teaching.LOOP_STROKE, Icon.LOOP_STROKE),
                button(Act.LOOP, Icon.LOOP), button(Act.REPEAT, Icon.REPEAT),
                button(Teaching.SLOW_MOTION, Icon.SLOW_MOTION));
        playing.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (Node tool : playing.getChildren()) {
            HBox.setHgrow(tool, Priority.ALWAYS);
        }
        showing = Styles.styled(new FlowPane(
                group(button(Teaching.FREEZE, Icon.FREEZE), button(Teaching.BLACK, Icon.BLACK_SCREEN),
                        button(Teaching.CALM, Icon.LEAF), button(Teaching.POINTER, Icon.POINTER),
                        button(Teaching.LIGHT, Icon.LIGHT)),
                group(button(Teaching.VIEW, Icon.PORTRAIT), button(Teaching.MIRROR_AUDIENCE, Icon.MIRROR),
                        button(Teaching.COMPARE, Icon.COMPARE), button(Teaching.MUSCLES, Icon.MUSCLE),
                        button(Teaching.NODES, Icon.NODES), button(Teaching.KEEP_OUT, Icon.NOT_TODAY),
                        button(Teaching.PRESSURE, Icon.GENTLE)),
                group(button(Teaching.QUIET, Icon.QUIET), button(Teaching.SWAP, Icon.SWAP),
                        button(Teaching.WINDOWED, Icon.WINDOW))), "presenter-tools");
    }

    /** How the routine goes on. */
    HBox playing() {
        return playing;
    }

    /** What the audience sees. */
    FlowPane showing() {
        return showing;
    }

    void show(PlayState state) {
        boolean runs = switch (state.phase()) {
            case Phase.Playing _, Phase.CountingIn _ -> true;
            case Phase.Ready _, Phase.Waiting _, Phase.Paused _, Phase.Finished _ -> false;
        };
        buttons.get(Act.PLAY_OR_PAUSE).become(runs ? Icon.PAUSE : Icon.PLAY,
                words.get(runs ? "tool.pause" : "tool.play"));
        set(Act.LOOP, state.loop().filter(loop -> loop.kind() == Loop.Kind.STEP).isPresent());
        set(Teaching.LOOP_STROKE, state.loop().filter(loop -> loop.kind() == Loop.Kind.STROKE).isPresent());
        set(Teaching.SLOW_MOTION, state.rate().percent() < Rate.NORMAL.percent());
    }

    void show(DemoViewModel model) {
        Scenery scenery = model.sceneryProperty().get();
        set(Teaching.FREEZE, model.frozenProperty().get());
        set(Teaching.BLACK, model.curtainProperty().get() == Curtain.BLACK);
        set(Teaching.CALM, model.curtainProperty().get() == Curtain.CALM);
        Optional<Spot.Tool> tool = model.toolProperty().get();
        set(Teaching.POINTER, tool.filter(Spot.Tool.POINTER::equals).isPresent());
        set(Teaching.LIGHT, tool.filter(Spot.Tool.LIGHT::equals).isPresent());
        set(Teaching.VIEW, scenery.view().isPresent());
        buttons.get(Teaching.VIEW).setText(viewName(scenery.view()));
        buttons.get(Teaching.MIRROR_AUDIENCE).setText(words.get(scenery.facing() ? "tool.facing" : "tool.mirror"));
        set(Teaching.COMPARE, scenery.compares());
        set(Teaching.MUSCLES, scenery.overlays().contains(Overlay.MUSCLES));
        set(Teaching.NODES, scenery.overlays().contains(Overlay.NODES));
        set(Teaching.KEEP_OUT, scenery.overlays().contains(Overlay.KEEP_OUT));
        set(Teaching.PRESSURE, scenery.explainsPressure());
    }

    /** Shows where the audience's window is. */
    void show(ScreenPlan plan) {
        buttons.get(Teaching.SWAP).setDisable(plan.audience().isEmpty());
        set(Teaching.WINDOWED, plan.audience().isEmpty());
    }

    void showQuiet(boolean isQuiet) {
        set(Teaching.QUIET, isQuiet);
    }

    private String viewName(Optional<View> view) {
        return view.map(each -> words.get("view." + each.id())).orElseGet(() -> words.get("view.automatic"));
    }

    private void set(Deed deed, boolean isOn) {
        buttons.get(deed).setOn(isOn);
    }

    private ToolButton button(Deed deed, Icon icon) {
        ToolButton button = new ToolButton(icon, words.get("tool." + deed.id()), keys.name(deed),
                keys.keys(deed, Place.PRESENTER), () -> perform.accept(deed));
        buttons.put(deed, button);
        return button;
    }

    private static HBox group(Node... tools) {
        return Styles.styled(new HBox(tools), "tool-group");
    }
}
