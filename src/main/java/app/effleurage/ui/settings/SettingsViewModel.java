package app.effleurage.ui.settings;

import app.effleurage.journal.Look;
import app.effleurage.journal.MotionChoice;
import app.effleurage.journal.Settings;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.ui.stage.face.FacePerson;
import java.util.List;
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
    private final Runnable onBack;

    /**
     * @param settings what holds now, whoever changes it
     * @param onChange called with all settings at each choice
     * @param people whom the stage can show, in the order they are offered
     * @param onBack called when the user goes back to where they came from
     */
    public SettingsViewModel(ObservableValue<Settings> settings, Consumer<Settings> onChange, List<FacePerson> people,
            Runnable onBack) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.onChange = Objects.requireNonNull(onChange, "onChange");
        this.people = List.copyOf(people);
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

    public void chooseAcrossTheRoom(boolean isWanted) {
        change(look().withAcrossTheRoom(isWanted));
    }

    public void back() {
        onBack.run();
    }

    private void change(Look look) {
        onChange.accept(settings.getValue().withLook(look));
    }
}
