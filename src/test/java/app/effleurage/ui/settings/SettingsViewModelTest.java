package app.effleurage.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.journal.Hearing;
import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.Playback;
import app.effleurage.journal.Settings;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Level;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.Voice;
import app.effleurage.ui.SampleHistory;
import app.effleurage.ui.SampleSounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final List<Hearing> tried = new ArrayList<>();
    private final SampleHistory history = new SampleHistory(HistoryChoice.NOT_ASKED);
    private final SettingsViewModel model = model(SampleSounds.VOICES);

    @Test
    void eachKindOfSoundIsSetForItself() {
        model.chooseMasterPercent(60);
        model.chooseLevel(Channel.BREATH, new Level(false, 30));
        model.chooseSpoken(HowMuch.STEPS);

        assertThat(settings.get()).isEqualTo(Settings.DEFAULT.withHearing(Hearing.DEFAULT.withSpoken(HowMuch.STEPS)
                .withSound(Hearing.DEFAULT.sound().withMasterPercent(60)
                        .with(Channel.BREATH, new Level(false, 30)))));
    }

    @Test
    void aBackgroundThatIsChosenIsHeardAsLoudAsItWas() {
        model.chooseLevel(Channel.AMBIENCE, new Level(false, 40));

        model.chooseAmbience(Ambience.RAIN);

        assertThat(model.hearing().sound().ambience()).isEqualTo(Ambience.RAIN);
        assertThat(model.hearing().sound().levels().get(Channel.AMBIENCE)).isEqualTo(new Level(true, 40));
    }

    @Test
    void voicesAreThoseOfTheLanguageOrAllWhereNoneSpeaksIt() {
        assertThat(model.voices(Locale.ENGLISH)).extracting(Voice::id).containsExactly("gb", "us");
        assertThat(model.voices(Locale.GERMANY)).extracting(Voice::id).containsExactly("de");
        assertThat(model.voices(Locale.ITALIAN)).isEqualTo(SampleSounds.VOICES);
        assertThat(model(List.of()).voices(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aVoiceIsChosenAndTheUsualOneAgain() {
        model.chooseVoice(Optional.of(SampleSounds.VOICES.get(1)));
        assertThat(model.hearing().voice()).contains("us");
        assertThat(model.voice(Locale.ENGLISH)).contains(SampleSounds.VOICES.get(1));

        model.chooseVoice(Optional.empty());
        assertThat(model.hearing()).isEqualTo(Hearing.DEFAULT);
        assertThat(model.voice(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aVoiceThatIsNotHereShowsAsTheUsualOneAndIsKept() {
        settings.set(Settings.DEFAULT.withHearing(Hearing.DEFAULT.withVoice(Optional.of("of another machine"))));

        assertThat(model.voice(Locale.ENGLISH)).isEmpty();
        model.chooseSpoken(HowMuch.NONE);
        assertThat(model.hearing().voice()).contains("of another machine");
    }

    @Test
    void whatIsTriedIsWhatHolds() {
        model.chooseMasterPercent(20);

        model.tryOut();

        assertThat(tried).containsExactly(settings.get().hearing());
        assertThat(tried.getFirst().sound().masterPercent()).isEqualTo(20);
    }

    @Test
    void whoGoesBackHearsNoMoreOfTheSample() {
        SampleSounds sounds = new SampleSounds(List.of(), _ -> { });
        sounds.note().set(Optional.of("Nothing is heard."));
        SettingsViewModel shown = new SettingsViewModel(settings, settings::set, List.of(), sounds,
                _ -> () -> { }, history, () -> { });
        assertThat(shown.soundNoteProperty().getValue()).contains("Nothing is heard.");

        shown.back();

        assertThat(shown.soundNoteProperty().getValue()).isEmpty();
    }

    @Test
    void howARoutineGoesOnIsSetWithoutTouchingItsSpeed() {
        settings.set(Settings.DEFAULT.withPlayback(Playback.DEFAULT.withRatePercent(80)));

        model.chooseRepeatsStep(true);
        model.chooseWaitsAfterEachStep(true);

        assertThat(settings.get().playback()).isEqualTo(new Playback(80, true, true));
    }

    private SettingsViewModel model(List<Voice> voices) {
        return new SettingsViewModel(settings, settings::set, List.of(), new SampleSounds(voices, tried::add),
                _ -> () -> { }, history, () -> { });
    }
}
