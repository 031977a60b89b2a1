package app.effleurage.ui;

import app.effleurage.journal.Hearing;
import app.effleurage.sound.voice.Voice;
import app.effleurage.ui.settings.Sounds;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A machine with these voices. */
public record SampleSounds(List<Voice> voices, Consumer<Hearing> onTry) implements Sounds {

    /** Two for English, and one of another language. */
    public static final List<Voice> VOICES = List.of(new Voice("gb", "British English", Locale.UK),
            new Voice("us", "American English", Locale.US), new Voice("de", "Deutsch", Locale.GERMAN));

    @Override
    public void tryOut(Hearing hearing) {
        onTry.accept(hearing);
    }
}
