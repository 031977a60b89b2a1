package app.effleurage.ui.settings;

import app.effleurage.claps.Sensitivity;
import app.effleurage.claps.live.ClapListener;
import app.effleurage.journal.Claps;
import app.effleurage.journal.Hearing;
import app.effleurage.journal.HistoryChoice;
import app.effleurage.journal.KeyChoices;
import app.effleurage.journal.Look;
import app.effleurage.journal.MotionChoice;
import app.effleurage.journal.Playback;
import app.effleurage.journal.Settings;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Level;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.sound.voice.Voice;
import app.effleurage.text.Language;
import app.effleurage.ui.stage.face.FacePerson;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What the settings screen shows and does. Knows no Node. One thread. */
public final class SettingsViewModel {

    /** The sizes of text on offer, in percent. */
    private static final List<Integer> TEXT_PERCENTS = List.of(100, 115, 130, 150, 175, 200);

    private final ObservableValue<Settings> settings;
    private final Consumer<Settings> onChange;
    private final List<FacePerson> people;
    private final Sounds sounds;
    private final Ear ear;
    private final HistorySwitch history;
    private final Runnable onBack;

    /**
     * @param settings what holds now, whoever changes it
     * @param onChange called with all settings at each choice
     * @param people whom the stage can show, in the order they are offered
     * @param sounds what can be heard here
     * @param ear hears two claps here
     * @param history whether one is kept
     * @param onBack called when the user goes back to where they came from
     */
    public SettingsViewModel(ObservableValue<Settings> settings, Consumer<Settings> onChange, List<FacePerson> people,
            Sounds sounds, Ear ear, HistorySwitch history, Runnable onBack) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.onChange = Objects.requireNonNull(onChange, "onChange");
        this.people = List.copyOf(people);
        this.sounds = Objects.requireNonNull(sounds, "sounds");
        this.ear = Objects.requireNonNull(ear, "ear");
        this.history = Objects.requireNonNull(history, "history");
        this.onBack = Objects.requireNonNull(onBack, "onBack");
    }

    /** What holds now. */
    public ObservableValue<Settings> settingsProperty() {
        return settings;
    }

    public List<FacePerson> people() {
        return people;
    }

    /** Who is on the stage: the one chosen, or the first; nobody where there are no people at all. */
    public Optional<FacePerson> person() {
        return people.stream().filter(person -> look().person().filter(person.id()::equals).isPresent()).findFirst()
                .or(() -> people.stream().findFirst());
    }

    /** The sizes of text to choose from, in percent, rising; the one that holds is among them. */
    public List<Integer> textPercents() {
        return Stream.concat(TEXT_PERCENTS.stream(), Stream.of(look().textPercent()))
                .distinct().sorted().toList();
    }

    public Look look() {
        return settings.getValue().look();
    }

    public void choosePerson(FacePerson person) {
        change(look().withPerson(person.id()));
    }

    public void chooseView(ViewChoice view) {
        change(look().withView(view));
    }

    public void chooseTheme(ThemeChoice theme) {
        change(look().withTheme(theme));
    }

    public void chooseMotion(MotionChoice motion) {
        change(look().withMotion(motion));
    }

    /** @param percent within the bounds of {@link Look} */
    public void chooseTextPercent(int percent) {
        change(look().withTextPercent(percent));
    }

    /** @param language empty for the machine's own */
    public void chooseLanguage(Optional<Language> language) {
        change(look().withLanguage(language));
    }

    public void chooseAcrossTheRoom(boolean isWanted) {
        change(look().withAcrossTheRoom(isWanted));
    }

    public Hearing hearing() {
        return settings.getValue().hearing();
    }

    /** @param percent 0 silent to 100 */
    public void chooseMasterPercent(int percent) {
        change(hearing().sound().withMasterPercent(percent));
    }

    public void chooseLevel(Channel channel, Level level) {
        change(hearing().sound().with(channel, level));
    }

    /** Who chooses what lies under the routine wants to hear it, so its channel is switched on. */
    public void chooseAmbience(Ambience ambience) {
        SoundSettings sound = hearing().sound();
        Level level = new Level(true, sound.levels().get(Channel.AMBIENCE).percent());
        change(sound.withAmbience(ambience).with(Channel.AMBIENCE, level));
    }

    public void chooseSpoken(HowMuch spoken) {
        change(hearing().withSpoken(spoken));
    }

    /**
     * The voices there are now for a language: one that speaks another would say nothing. All of them where none
     * speaks it, for what is written in another language is spoken in that.
     */
    public List<Voice> voices(Locale language) {
        List<Voice> all = sounds.voices().getValue();
        List<Voice> able = all.stream().filter(voice -> voice.speaks(language)).toList();
        return able.isEmpty() ? List.copyOf(all) : able;
    }

    /** Changes once the system's speech has been found. */
    public ObservableValue<List<Voice>> voicesProperty() {
        return sounds.voices();
    }

    /** The voice that was chosen among {@link #voices(Locale)}; empty for the usual one, also where it is not there. */
    public Optional<Voice> voice(Locale language) {
        return voices(language).stream().filter(voice -> hearing().voice().filter(voice.id()::equals).isPresent())
                .findFirst();
    }

    /** @param voice empty for the usual one */
    public void chooseVoice(Optional<Voice> voice) {
        change(hearing().withVoice(voice.map(Voice::id)));
    }

    /** Whether there is a voice that can read the screen out in a language. */
    public boolean canRead(Locale language) {
        return sounds.voices().getValue().stream().anyMatch(voice -> voice.speaks(language));
    }

    public void chooseReadsScreen(boolean isWanted) {
        change(hearing().withReadsScreen(isWanted));
    }

    /** Lets a few seconds be heard as they would sound now. */
    public void tryOut() {
        sounds.tryOut(hearing());
    }

    /** Why what was last tried out was not heard, or not all of it; a sentence. */
    public ObservableValue<Optional<String>> soundNoteProperty() {
        return sounds.note();
    }

    public Playback playback() {
        return settings.getValue().playback();
    }

    public void chooseRepeatsStep(boolean isWanted) {
        change(playback().withRepeatsStep(isWanted));
    }

    public void chooseWaitsAfterEachStep(boolean isWanted) {
        change(playback().withWaitsAfterEachStep(isWanted));
    }

    /** Has something done by a key of the user's own. */
    public void chooseKey(String act, String key) {
        onChange.accept(settings.getValue().withKeys(settings.getValue().keys().with(act, Optional.of(key))));
    }

    /** Every key as designed. */
    public void chooseDesignedKeys() {
        onChange.accept(settings.getValue().withKeys(KeyChoices.DESIGNED));
    }

    public Claps claps() {
        return settings.getValue().claps();
    }

    public void chooseClaps(boolean areWanted) {
        change(claps().withOn(areWanted));
    }

    public void chooseSensitivity(Sensitivity sensitivity) {
        change(claps().withSensitivity(sensitivity));
    }

    /** As {@link Ear#attend}. */
    public Runnable attend(ClapListener listener) {
        return ear.attend(listener);
    }

    /** As {@link HistorySwitch#choiceProperty}. */
    public ObservableValue<HistoryChoice> historyProperty() {
        return history.choiceProperty();
    }

    /** As {@link HistorySwitch#choose}. */
    public void chooseHistory(HistoryChoice choice) {
        history.choose(choice);
    }

    public void back() {
        sounds.hush();
        onBack.run();
    }

    private void change(Look look) {
        onChange.accept(settings.getValue().withLook(look));
    }

    private void change(Hearing hearing) {
        onChange.accept(settings.getValue().withHearing(hearing));
    }

    private void change(SoundSettings sound) {
        change(hearing().withSound(sound));
    }

    private void change(Playback playback) {
        onChange.accept(settings.getValue().withPlayback(playback));
    }

    private void change(Claps claps) {
        onChange.accept(settings.getValue().withClaps(claps));
    }
}
