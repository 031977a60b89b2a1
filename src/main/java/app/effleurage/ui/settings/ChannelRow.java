package app.effleurage.ui.settings;

import app.effleurage.sound.Channel;
import app.effleurage.sound.Level;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Switch;
import app.effleurage.ui.control.Volume;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One kind of sound: whether it is heard, and how loud. */
final class ChannelRow extends FlowPane {

    private final SettingsViewModel model;
    private final Channel channel;
    private final Switch isHeard;
    private final Volume volume;

    ChannelRow(SettingsViewModel model, Channel channel, Messages words) {
        this.model = model;
        this.channel = channel;
        Styles.styled(this, "channel");
        String name = words.get("channel." + channel.id());
        isHeard = new Switch(name, false, isOn -> model.chooseLevel(channel, new Level(isOn, level().percent())));
        volume = new Volume(words.get("volume.of", name), Level.FULL, percent -> words.get("volume.percent", percent),
                percent -> model.chooseLevel(channel, new Level(level().on(), percent)));
        getChildren().addAll(
                Styles.styled(new VBox(isHeard, Words.wrapped(words.get("channel.what." + channel.id()), Styles.QUIET)),
                        "channel-words"),
                volume);
        show();
    }

    /** Shows what holds now. */
    void show() {
        isHeard.setSelected(level().on());
        volume.show(level().percent());
        volume.setDisable(!level().on());
    }

    private Level level() {
        return model.hearing().sound().levels().get(channel);
    }
}
