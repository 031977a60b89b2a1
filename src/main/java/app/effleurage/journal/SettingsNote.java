package app.effleurage.journal;

import app.effleurage.text.Messages;
import java.nio.file.Path;
import java.util.Locale;

/** Something a user should know about their settings file. */
public sealed interface SettingsNote {

    /** The file is no settings file; it was put aside under another name, and the defaults hold. */
    record PutAside(Path file, Path aside) implements SettingsNote {
    }

    /** The file can neither be used nor put aside; the defaults hold. */
    record Unusable(Path file) implements SettingsNote {
    }

    /** One value means nothing; the default holds for it, and the file keeps it until the next change. */
    record NotUnderstood(Path file, String field, String value) implements SettingsNote {
    }

    /** A sentence for the user. */
    default String inWords(Locale locale) {
        Messages messages = Messages.beside(SettingsNote.class, locale);
        return switch (this) {
            case PutAside(Path file, Path aside) -> messages.get("settings.put-aside", file, aside);
            case Unusable(Path file) -> messages.get("settings.unusable", file);
            case NotUnderstood(Path file, String field, String value) ->
                    messages.get("settings.not-understood", file, field, value);
        };
    }
}
