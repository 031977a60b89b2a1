package app.effleurage.ui.settings;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.Choices;
import app.effleurage.ui.control.DownScroll;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.control.Roomy;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.WindowAct;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.IconView;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The settings: a list of subjects, and the one that is chosen. */
public final class SettingsView extends VBox implements Roomy {

    /** The place of the section with the languages. */
    private static final int READING = 2;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this many ems across the list of subjects stands above what it leads to. */
    private static final double NARROW_EMS = 52;

    private final List<Section> sections;
    private final Choices<Section> list;
    private final DownScroll scroll;
    private final ClapsSection claps;
    private final LanguageChoice language;
    private final Subscription following;
    private final BorderPane body = new BorderPane();

    /**
     * @param backKeys the keys that go back, as a person calls them
     * @param acrossKey the key for across the room, as a person calls it
     * @param keys which keys do what, to be changed
     * @param tools the window's own buttons, at the top right
     */
    public SettingsView(SettingsViewModel model, Messages words, String backKeys, String acrossKey, KeyMap keys,
            Node tools) {
        Styles.styled(this, "settings");
        Styles.dress(this, SettingsView.class, "settings.css", Letters.of(words));
        language = new LanguageChoice(model, words);
        FaceSection face = new FaceSection(model, words);
        ScreenSection screen = new ScreenSection(model, words);
        ReadingSection reading = new ReadingSection(model, words, acrossKey);
        SoundSection sound = new SoundSection(model, words, keys.key(WindowAct.READ_ALOUD),
                keys.key(WindowAct.READ_PAGE));
        PlayingSection playing = new PlayingSection(model, words);
        KeysSection ownKeys = new KeysSection(model, words, keys);
        claps = new ClapsSection(model, words);
        sections = List.of(
                new Section(words.get("section.face"), Icon.PORTRAIT, face),
                new Section(words.get("section.screen"), Icon.THEME, screen),
                new Section(words.get("section.reading"), Icon.ACROSS_THE_ROOM, reading),
                new Section(words.get("section.sound"), Icon.SOUND, sound),
                new Section(words.get("section.playing"), Icon.PLAY, playing),
                new Section(words.get("section.claps"), Icon.CLAPS, claps),
                new Section(words.get("section.keys"), Icon.KEYS, ownKeys));
        reading.getChildren().add(language.setting());
        following = Subscription.combine(model.voicesProperty().subscribe(_ -> sound.show()),
                model.historyProperty().subscribe(_ -> playing.show()),
                model.soundNoteProperty().subscribe(_ -> sound.show()), model.settingsProperty().subscribe(() -> {
            face.show();
            screen.show();
            reading.show();
            sound.show();
            playing.show();
            claps.show();
            ownKeys.show();
            language.show();
        }));

        list = Styles.styled(new Choices<>(sections, sections.getFirst(), Section::name, this::show), "sections");
        for (Section section : sections) {
            list.button(section).setGraphic(new IconView(section.icon()));
        }
        scroll = Styles.styled(new DownScroll(null), Styles.SURFACE, "section-sheet");
        setVgrow(body, Priority.ALWAYS);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox head = Styles.styled(new HBox(
                new IconButton(Icon.ARROW_BACK, words.get("back"), backKeys, model::back),
                Words.line(words.get("title"), Styles.DISPLAY), air, tools), "settings-head");
        getChildren().addAll(head, body);
        show(sections.getFirst());
        setRoom(Double.MAX_VALUE);
    }

    /** Follows the settings no longer, and lets go of the microphone; they outlive any screen. */
    public void close() {
        following.unsubscribe();
        claps.close();
    }

    /** Turns to the languages, with the focus on the one that is chosen. */
    public void chooseLanguages() {
        Section languages = sections.get(READING);
        list.select(languages);
        show(languages);
        applyCss();
        layout();
        language.focusChosen();
    }

    /** Puts the focus on the list of subjects. */
    public void focusSections() {
        list.focusChosen();
    }

    @Override
    public void setRoom(double widthEms) {
        boolean narrow = widthEms < NARROW_EMS;
        if (!body.getChildren().isEmpty() && narrow == getPseudoClassStates().contains(NARROW)) {
            return;
        }
        pseudoClassStateChanged(NARROW, narrow);
        // By keys one comes to the subjects first, and then to what they lead to: in the order they are put in.
        body.getChildren().clear();
        if (narrow) {
            body.setTop(list);
        } else {
            body.setLeft(list);
        }
        body.setCenter(scroll);
    }

    private void show(Section section) {
        section.content().setMinHeight(USE_PREF_SIZE);
        scroll.setContent(section.content());
        scroll.setVvalue(0);
    }
}
