package app.effleurage.ui.player;

import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Deed;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.keys.WindowAct;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The quiet row of buttons under the stage. Each does what its key does. */
public final class PlayerTools extends HBox {

    private static final Set<Act> FEW =
            EnumSet.of(Act.LEAVE, Act.BACK, Act.PLAY_OR_PAUSE, Act.NEXT, Act.ACROSS_THE_ROOM);

    private final KeyMap keys;
    private final Consumer<Deed> perform;
    private final HBox transport;
    private final Map<Deed, IconButton> buttons = new HashMap<>();

    /**
     * @param perform does an act, as if its key had been pressed
     */
    public PlayerTools(KeyMap keys, Consumer<Deed> perform) {
        this.keys = keys;
        this.perform = perform;
        Styles.styled(this, "player-tools");
        transport = Styles.styled(new HBox(button(Act.BACK, Icon.BACK), button(Act.PLAY_OR_PAUSE, Icon.PLAY),
                button(Act.NEXT, Icon.NEXT)), "transport");
        // Time runs from the left on every player, as its keys have it, whichever side words are read from.
        transport.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(
                button(Act.LEAVE, Icon.ARROW_BACK), gap(),
                transport, gap(),
                button(Act.REPEAT, Icon.REPEAT), button(Act.LOOP, Icon.LOOP),
                button(Act.SLOWER, Icon.SLOWER), button(Act.FASTER, Icon.FASTER), gap(),
                button(Act.MIRROR, Icon.MIRROR), button(Act.ACROSS_THE_ROOM, Icon.ACROSS_THE_ROOM),
                button(Act.LOCK, Icon.LOCK), gap(), button(Act.SETTINGS, Icon.SETTINGS),
                button(WindowAct.FULL_SCREEN, Icon.FULL_SCREEN), button(WindowAct.HELP, Icon.HELP));
        for (Node each : getChildren()) {
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    /** Whether one of them has the focus, to be seen. */
    boolean hasFocusSeen() {
        return buttons.values().stream().anyMatch(IconButton::isFocusVisible);
    }

    /** Keeps to the few buttons without which there is no way on or out, or shows all. */
    void setFew(boolean few) {
        for (Node each : getChildren()) {
            each.setVisible(!few || each == transport || FEW.stream().map(buttons::get).anyMatch(each::equals));
        }
        buttons.get(Act.ACROSS_THE_ROOM).setOn(few);
    }

    void show(PlayState state) {
        boolean runs = switch (state.phase()) {
            case Phase.Playing _, Phase.CountingIn _ -> true;
            case Phase.Ready _, Phase.Waiting _, Phase.Paused _, Phase.Finished _ -> false;
        };
        become(Act.PLAY_OR_PAUSE, runs ? Icon.PAUSE : Icon.PLAY);
        become(Act.LOCK, state.locked() ? Icon.LOCK : Icon.UNLOCK);
        buttons.get(Act.LOCK).setOn(state.locked());
        buttons.get(Act.LOOP).setOn(state.looping());
    }

    private void become(Act act, Icon icon) {
        buttons.get(act).become(icon, keys.name(act), keys.keys(act, Place.PLAYER));
    }

    private IconButton button(Deed act, Icon icon) {
        IconButton button = new IconButton(icon, keys.name(act), keys.keys(act, Place.PLAYER), () -> perform.accept(act));
        buttons.put(act, button);
        return button;
    }

    private static Region gap() {
        return Styles.styled(new Region(), "tool-gap");
    }
}
