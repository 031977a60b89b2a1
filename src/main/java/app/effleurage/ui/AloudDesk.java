package app.effleurage.ui;

import app.effleurage.heard.ReadingVoice;
import app.effleurage.heard.SoundRoom;
import app.effleurage.journal.Settings;
import app.effleurage.text.Messages;
import app.effleurage.ui.aloud.Aloud;
import app.effleurage.ui.aloud.ScreenReader;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.WindowAct;
import java.util.List;
import java.util.Locale;

/** Joins the screen reader to the window, its voice and the settings. JavaFX thread. */
final class AloudDesk {

    private final KeyMap keys;
    private final QuietLine line;
    private final ReadingVoice voice;
    private final ScreenReader reader;

    /** @param line shows that the screen is read out, and why nothing is heard where it is not */
    AloudDesk(Shell shell, KeyMap keys, SoundRoom sounds, Appearance appearance, QuietLine line, Locale locale) {
        this.keys = keys;
        this.line = line;
        Settings now = appearance.settingsProperty().get();
        voice = sounds.reading(now.hearing(), note -> note.ifPresent(line::say));
        reader = new ScreenReader(shell.scene(), new Through(voice), words(locale), shell::isNarrated);
        shell.readBy(reader);
        reader.setOn(now.hearing().readsScreen());
        appearance.settingsProperty().addListener((_, before, chosen) -> take(before, chosen));
    }

    /** Says what it says itself in another language from now on. */
    void speak(Locale locale) {
        reader.speak(words(locale));
    }

    private void take(Settings before, Settings now) {
        voice.hear(now.hearing());
        boolean isOn = now.hearing().readsScreen();
        if (before.hearing().readsScreen() != isOn) {
            String told = reader.toggling(isOn, keys.key(WindowAct.READ_ALOUD), keys.key(WindowAct.READ_PAGE));
            // Shown while nothing is read, for it is said already.
            reader.setOn(false);
            line.say(told);
            reader.toggle(isOn, told);
        }
    }

    private static Messages words(Locale locale) {
        return Messages.beside(ScreenReader.class, locale);
    }

    /** The sound room's voice as the reader speaks through it. */
    private record Through(ReadingVoice voice) implements Aloud {

        @Override
        public void say(List<String> texts) {
            voice.say(texts);
        }

        @Override
        public void add(List<String> texts) {
            voice.add(texts);
        }

        @Override
        public void hush() {
            voice.hush();
        }
    }
}
