package app.effleurage.cli;

import app.effleurage.journal.UserFolders;
import app.effleurage.playback.TimeSource;
import app.effleurage.text.Messages;
import java.util.Locale;
import java.util.Objects;

/**
 * What every command may need.
 *
 * @param around the process
 * @param home the program's own folder
 * @param folders the user's folders
 * @param time the clocks
 * @param locale the language to speak
 * @param doors the ways to where things are shown
 */
record Tools(
        Surroundings around, ProgramHome home, UserFolders folders, TimeSource time, Locale locale, Doors doors) {

    Tools {
        Objects.requireNonNull(around, "around");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(doors, "doors");
    }

    /** The same in another language. */
    Tools speaking(Locale other) {
        return new Tools(around, home, folders, time, other, doors);
    }

    Messages words() {
        return Messages.beside(Tools.class, locale).plain();
    }

    void print(String line) {
        around.out().println(line);
    }

    void complain(String line) {
        around.err().println(line);
    }
}
