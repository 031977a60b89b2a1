package app.effleurage.ui.settings;

import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.control.Volume;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is heard, how loud, and who speaks. */
final class SoundSection extends VBox {

    private final SettingsViewModel model;
    private final Volume master;
    private final List<ChannelRow> channels;
    private final Choices<Ambience> ambience;
    private final Choices<HowMuch> spoken;
    private final VoicePicker voice;
    private final ReadingAloud reading;
    private final Label note = Words.wrapped("", Styles.BODY, "sound-note");

    /**
     * @param readKey the key that has the screen read out, as a person calls it
     * @param pageKey the key that has all of a page read out
     */
    SoundSection(SettingsViewModel model, Messages words, String readKey, String pageKey) {
        this.model = model;
        Styles.styled(this, "section");
        master = new Volume(words.get("volume"), model.hearing().sound().masterPercent(),
                percent -> words.get("volume.percent", percent), model::chooseMasterPercent);
        FlowPane overAll = Styles.styled(new FlowPane(master,
                new PillButton(words.get("volume.try"), Icon.PLAY, PillButton.Voice.QUIET, model::tryOut)), "over-all");
        note.managedProperty().bind(note.visibleProperty());
        channels = Stream.of(Channel.values()).map(channel -> new ChannelRow(model, channel, words)).toList();
        VBox rows = Styles.styled(new VBox(), "channels");
        rows.getChildren().setAll(channels);
        ambience = new Choices<>(List.of(Ambience.values()), model.hearing().sound().ambience(),
                kind -> words.get("ambience." + kind.id()), model::chooseAmbience);
        spoken = new Choices<>(List.of(HowMuch.values()), model.hearing().spoken(),
                much -> words.get("spoken." + much.id()), model::chooseSpoken);
        voice = new VoicePicker(model, words);
        reading = new ReadingAloud(model, words, readKey, pageKey);
        Setting volume = new Setting(words.get("volume"), words.get("volume.what"), overAll);
        volume.getChildren().add(note);
        getChildren().addAll(
                volume,
                new Setting(words.get("heard"), words.get("heard.what"), rows),
                new Setting(words.get("ambience"), words.get("ambience.what"), ambience),
                new Setting(words.get("spoken"), words.get("spoken.what"), spoken),
                new Setting(words.get("voice"), words.get("voice.what"), voice),
                reading);
    }

    /** Shows what holds now. */
    void show() {
        master.show(model.hearing().sound().masterPercent());
        channels.forEach(ChannelRow::show);
        ambience.select(model.hearing().sound().ambience());
        spoken.select(model.hearing().spoken());
        voice.show();
        reading.show();
        note.setText(model.soundNoteProperty().getValue().orElse(""));
        note.setVisible(model.soundNoteProperty().getValue().isPresent());
    }
}
