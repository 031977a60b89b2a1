package app.effleurage.journal;

import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Level;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.voice.HowMuch;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@link Hearing} as the settings file says it: a switch and a level for each kind of sound. */
final class HearingForm {

    private static final String ON = "On";
    private static final String PERCENT = "Percent";

    private HearingForm() {
    }

    static Hearing read(SettingsSection fields) {
        SoundSettings usual = Hearing.DEFAULT.sound();
        Map<Channel, Level> levels = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            Level level = usual.levels().get(channel);
            levels.put(channel, new Level(fields.flag(channel.id() + ON, level.on()),
                    fields.whole(channel.id() + PERCENT, 0, Level.FULL, level.percent())));
        }
        SoundSettings sound = new SoundSettings(
                fields.whole("masterPercent", 0, Level.FULL, usual.masterPercent()), levels,
                fields.choice("ambience", Ambience.class, usual.ambience()));
        return new Hearing(sound, fields.choice("spoken", HowMuch.class, Hearing.DEFAULT.spoken()),
                fields.name("voice"), fields.flag("readsScreen", Hearing.DEFAULT.readsScreen()));
    }

    static void write(Hearing hearing, ObjectNode fields) {
        SoundSettings sound = hearing.sound();
        fields.put("masterPercent", sound.masterPercent());
        for (Channel channel : Channel.values()) {
            Level level = sound.levels().get(channel);
            fields.put(channel.id() + ON, level.on());
            fields.put(channel.id() + PERCENT, level.percent());
        }
        // Which background is one field, whether it is heard another; the names do not meet.
        fields.put("ambience", sound.ambience().id());
        fields.put("spoken", hearing.spoken().id());
        SettingsForm.put(fields, "voice", hearing.voice());
        fields.put("readsScreen", hearing.readsScreen());
    }
}
