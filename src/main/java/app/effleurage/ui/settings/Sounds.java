package app.effleurage.ui.settings;

import app.effleurage.journal.Hearing;
import app.effleurage.sound.voice.Voice;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What the settings must know of what can be heard here. JavaFX thread; no call keeps it waiting. */
public interface Sounds {

    /** The voices of the system's speech, the best of each language first; empty where nothing speaks, or not yet. */
    ObservableValue<List<Voice>> voices();

    /** Lets a few seconds be heard as they would sound with {@code hearing}; in place of a sample that still sounds. */
    void tryOut(Hearing hearing);

    /** Lets no sample sound any more. */
    void hush();

    /** Why the last sample was not heard, or not all of it; a sentence. */
    ObservableValue<Optional<String>> note();
}
