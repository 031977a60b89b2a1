package app.effleurage.ui;

import app.effleurage.heard.SoundRoom;
import app.effleurage.journal.Hearing;
import app.effleurage.sound.voice.Voice;
import app.effleurage.ui.settings.Sounds;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The sound room as the settings see it. JavaFX thread. */
final class RoomSounds implements Sounds {

    private final SoundRoom room;
    private final ReadOnlyObjectWrapper<List<Voice>> voices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> note = new ReadOnlyObjectWrapper<>(Optional.empty());

    RoomSounds(SoundRoom room) {
        this.room = Objects.requireNonNull(room, "room");
    }

    /** Has the voices looked for; not before a first frame, which would wait for them. */
    void findVoices() {
        room.findVoices(voices::set);
    }

    @Override
    public ObservableValue<List<Voice>> voices() {
        return voices.getReadOnlyProperty();
    }

    @Override
    public void tryOut(Hearing hearing) {
        room.tryOut(hearing, note::set);
    }

    @Override
    public void hush() {
        room.endSample();
        note.set(Optional.empty());
    }

    @Override
    public ObservableValue<Optional<String>> note() {
        return note.getReadOnlyProperty();
    }
}
