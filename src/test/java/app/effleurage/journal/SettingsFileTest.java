package app.effleurage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.claps.Sensitivity;
import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Level;
import app.effleurage.sound.SoundSettings;
import app.effleurage.sound.voice.HowMuch;
import app.effleurage.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Settings CHOSEN = new Settings(Optional.of("stress-relief"),
            new Look(Optional.of("idris"), ThemeChoice.DARK, ViewChoice.FACING, MotionChoice.REDUCED, 150, true,
                    Optional.of(Language.JAPANESE)),
            new Playback(125, true, true),
            new Hearing(SoundSettings.only(List.of(Channel.STROKES), Ambience.RAIN)
                    .with(Channel.VOICE, new Level(true, 60)).withMasterPercent(80), HowMuch.STEPS, Optional.of("a-voice"), true),
            new BreathChoice(Optional.of("5-5"), BreathPace.SLOWER, true), new Claps(true, new Sensitivity(75)),
            new KeyChoices(Map.of("freeze", "Q", "next", "F7")));

    @TempDir
    private Path folder;
    private Path path;
    private SettingsFile file;

    @BeforeEach
    void name() {
        path = folder.resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void withoutAFileTheDefaultsHoldAndNothingIsSaid() {
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, List.of()));
        assertThat(path).doesNotExist();
    }

    @Test
    void whatWasSavedIsLoaded() throws IOException {
        file.save(CHOSEN);

        assertThat(file.load().settings()).isEqualTo(CHOSEN);
        assertThat(file.load().notes()).isEmpty();
    }

    @Test
    void missingFoldersAreMade() throws IOException {
        SettingsFile deep = new SettingsFile(folder.resolve("a/b/settings.json"));
        deep.save(CHOSEN);

        assertThat(deep.load().settings()).isEqualTo(CHOSEN);
    }

    @Test
    void savingLeavesNoOtherFileBehind() throws IOException {
        file.save(CHOSEN);
        file.save(Settings.DEFAULT);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void fieldsOfALaterVersionSurvive() throws IOException {
        Files.writeString(path,
                "{\"voice\": {\"rate\": 110}, \"look\": {\"theme\": \"light\", \"frame\": \"oak\"}}");
        file.save(CHOSEN);

        assertThat(path).content().contains("\"voice\"", "110", "\"oak\"", "\"dark\"");
    }

    @Test
    void forgettingTheLastRoutineTakesItOut() throws IOException {
        file.save(CHOSEN);
        file.save(Settings.DEFAULT);

        assertThat(path).content().doesNotContain("lastRoutine");
        assertThat(file.load().settings().lastRoutine()).isEmpty();
    }

    @Test
    void aValueThatMeansNothingIsSaidAndTheRestHolds() throws IOException {
        Files.writeString(path, """
                {"lastRoutine": "No Id", "look": {"person": " ", "theme": "puce", "view": 4, "motion": null,
                "textPercent": 201, "acrossTheRoom": "yes"}, "playback": {"ratePercent": 900},
                "claps": {"clapsOn": 1, "sensitivityPercent": 101}}""");
        SettingsFile.Loaded loaded = file.load();

        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(fields(loaded)).containsExactly("lastRoutine", "look.person", "look.theme", "look.view",
                "look.motion", "look.textPercent", "look.acrossTheRoom", "playback.ratePercent",
                "claps.clapsOn", "claps.sensitivityPercent");
        assertThat(loaded.notes().get(2).inWords(Locale.ENGLISH))
                .contains("puce", "\"look.theme\"", path.toString());
    }

    @Test
    void aSubjectThatIsNoObjectIsSaidAndItsFieldsStandAtTheirDefaults() throws IOException {
        Files.writeString(path, "{\"look\": [1], \"playback\": {\"ratePercent\": 80}}");

        assertThat(fields(file.load())).containsExactly("look");
        assertThat(file.load().settings()).isEqualTo(Settings.DEFAULT.withPlayback(Playback.DEFAULT.withRatePercent(80)));
    }

    @Test
    void aFileOfFormat1IsReadAndSavedAsOneOfFormat2() throws IOException {
        Files.writeString(path, """
                {"format": 1, "lastRoutine": "circulation", "theme": "dark", "view": "facing", "motion": "reduced",
                "ratePercent": 125, "mine": true}""");
        Settings old = file.load().settings();
        assertThat(file.load().notes()).isEmpty();
        assertThat(old).isEqualTo(new Settings(Optional.of("circulation"), Look.DEFAULT.withTheme(ThemeChoice.DARK)
                .withView(ViewChoice.FACING).withMotion(MotionChoice.REDUCED), Playback.DEFAULT.withRatePercent(125),
                Hearing.DEFAULT, BreathChoice.AS_WRITTEN, Claps.DEFAULT, KeyChoices.DESIGNED));

        file.save(old);

        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(old, List.of()));
        assertThat(path).content().contains("\"mine\"", "\"format\" : 2").containsOnlyOnce("\"theme\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{\"theme\": \"dark\"", "{\"theme\":\"dark\",\"theme\":\"dark\"}",
            "{} {}", "\0\0\0"})
    void aDamagedFileIsPutAsideAndSaidSo(String content) throws IOException {
        Files.writeString(path, content);
        SettingsFile.Loaded loaded = file.load();

        Path aside = folder.resolve("settings-damaged-1.json");
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.notes()).containsExactly(new SettingsNote.PutAside(path, aside));
        assertThat(aside).hasContent(content);
        assertThat(path).doesNotExist();
    }

    @Test
    void aSecondDamagedFileDoesNotTakeTheFirstOnesName() throws IOException {
        Files.writeString(path, "first");
        file.load();
        Files.writeString(path, "second");
        file.load();

        assertThat(folder.resolve("settings-damaged-1.json")).hasContent("first");
        assertThat(folder.resolve("settings-damaged-2.json")).hasContent("second");
    }

    @Test
    void aFileDamagedSinceItWasLoadedIsPutAsideByASave() throws IOException {
        Files.writeString(path, "somebody's edit, half done");
        file.save(CHOSEN);

        assertThat(folder.resolve("settings-damaged-1.json")).exists();
        assertThat(file.load().settings()).isEqualTo(CHOSEN);
    }

    @Test
    void aHugeFileIsPutAsideUnread() throws IOException {
        Files.writeString(path, "{\"x\": \"" + "x".repeat(300_000) + "\"}");

        assertThat(file.load().notes()).first().isInstanceOf(SettingsNote.PutAside.class);
    }

    @Test
    void aFolderInItsPlaceIsSaidAndStopsNothing() throws IOException {
        Files.createDirectory(path);
        Files.writeString(path.resolve("inside"), "");

        assertThat(file.load().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(file.load().notes()).hasSize(1);
    }

    @Test
    void aLinkedFileStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "{}");
        Files.createSymbolicLink(path, real);
        file.save(CHOSEN);

        assertThat(path).isSymbolicLink();
        assertThat(real).content().contains("dark");
    }

    @Test
    void aSaveThatCannotBeMadeSaysSoAndLeavesNothing() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        SettingsFile impossible = new SettingsFile(blocked.resolve("settings.json"));

        assertThatThrownBy(() -> impossible.save(CHOSEN)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsOutOfRangeIsRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Playback(20, false, false)).withMessageContaining("ratePercent");
        assertThatIllegalArgumentException().isThrownBy(() -> Look.DEFAULT.withTextPercent(99))
                .withMessageContaining("textPercent");
        assertThatIllegalArgumentException().isThrownBy(() -> Look.DEFAULT.withTextPercent(201))
                .withMessageContaining("textPercent");
    }

    private static List<String> fields(SettingsFile.Loaded loaded) {
        return loaded.notes().stream().map(note -> ((SettingsNote.NotUnderstood) note).field()).toList();
    }
}
