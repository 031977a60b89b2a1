package app.effleurage.journal;

import app.effleurage.text.Messages;
import java.nio.file.Path;
import java.util.Locale;

/** Something a user should know about a file of their journal. */
public sealed interface JournalNote {

    /** The file could not be understood as a whole; it was put aside under another name. */
    record PutAside(Path file, Path aside) implements JournalNote {
    }

    /** Parts of the file could not be understood; they were put aside, and all the rest is in use. */
    record PartsPutAside(Path file, Path aside, int parts) implements JournalNote {
    }

    /** The file can neither be used nor put aside; it is as it was. */
    record Unusable(Path file) implements JournalNote {
    }

    /** A sentence for the user. */
    default String inWords(Locale locale) {
        Messages messages = Messages.beside(JournalNote.class, locale);
        return switch (this) {
            case PutAside(Path file, Path aside) -> messages.get("journal.put-aside", file, aside);
            case PartsPutAside(Path file, Path aside, int parts) ->
                    messages.get("journal.parts-put-aside", file, aside, parts);
            case Unusable(Path file) -> messages.get("journal.unusable", file);
        };
    }
}
