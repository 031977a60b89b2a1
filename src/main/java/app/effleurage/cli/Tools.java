package app.effleurage.cli;

import app.effleurage.files.Reason;
import app.effleurage.journal.UserFolders;
import app.effleurage.playback.TimeSource;
import app.effleurage.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * That something could not be read or written.
     *
     * @param key of the sentence, which takes the place and the reason
     */
    Stop failed(String key, Path place, IOException why) {
        return Stop.fault(List.of(words().get(key, place, Reason.of(why))));
    }

    void print(String line) {
        around.out().println(line);
    }

    void complain(String line) {
        around.err().println(line);
    }
}
