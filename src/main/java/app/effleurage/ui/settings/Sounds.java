package app.effleurage.ui.settings;

import app.effleurage.journal.Hearing;
import app.effleurage.sound.voice.Voice;
import java.util.List;

/** What the settings must know of what can be heard here. JavaFX thread; neither call may keep it waiting. */
public interface Sounds {

    /** The voices of the system's speech, the best of each language first; empty where nothing speaks. */
    List<Voice> voices();

    /** Lets a few seconds be heard as they would sound with {@code hearing}; in place of a sample that still sounds. */
    void tryOut(Hearing hearing);
}
