package app.effleurage.ui;

import app.effleurage.journal.Hearing;
import app.effleurage.sound.voice.Voice;
import app.effleurage.ui.settings.Sounds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A machine with these voices, which can be found later and told to have failed. */
public record SampleSounds(ObjectProperty<List<Voice>> voices, ObjectProperty<Optional<String>> note,
        Consumer<Hearing> onTry) implements Sounds {

    /** Two for English, and one of another language. */
    public static final List<Voice> VOICES = List.of(new Voice("gb", "British English", Locale.UK),
            new Voice("us", "American English", Locale.US), new Voice("de", "Deutsch", Locale.GERMAN));

    public SampleSounds(List<Voice> voices, Consumer<Hearing> onTry) {
        this(new SimpleObjectProperty<>(voices), new SimpleObjectProperty<>(Optional.empty()), onTry);
    }

    @Override
    public void tryOut(Hearing hearing) {
        onTry.accept(hearing);
    }

    @Override
    public void hush() {
        note.set(Optional.empty());
    }
}
