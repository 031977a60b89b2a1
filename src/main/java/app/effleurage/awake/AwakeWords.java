package app.effleurage.awake;

import app.effleurage.text.Messages;
import java.util.Locale;
import java.util.Objects;

/** A state of being kept awake in words, for a settings page or a quiet note. */
public final class AwakeWords {

    private final Messages messages;

    /** @param locale the language of the words */
    public AwakeWords(Locale locale) {
        messages = Messages.beside(AwakeWords.class, locale);
    }

    /** What {@link KeepAwake#hold} gives the desktop to show. */
    public String reason() {
        return messages.get("reason");
    }

    /** One sentence. */
    public String of(AwakeState state) {
        return switch (Objects.requireNonNull(state, "state")) {
            case AwakeState.Off _ -> messages.get("state.off");
            case AwakeState.Asking _ -> messages.get("state.asking");
            case AwakeState.Held held -> messages.get("state.held", name(held.means()));
            case AwakeState.NotPossible _ -> messages.get("state.not-possible");
        };
    }

    private String name(Means means) {
        return messages.get("means." + means.name());
    }
}
