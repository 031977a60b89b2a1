package app.effleurage.ui.aloud;

import app.effleurage.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;

/** What is said of something on the screen: its name, what it is, and how it stands. Knows no Node. */
final class NodeWords {

    private final Messages words;
    private final TypedWords typed;

    NodeWords(Messages words) {
        this.words = words;
        typed = new TypedWords(words);
    }

    /** All that there is to say, as when it gets the focus. */
    String whole(Facts of) {
        String name = of.name().isBlank() ? "" : typed.named(of.name());
        return joined(Stream.of(name, role(of), state(of), value(of)));
    }

    /** What is worth saying of a change; nothing where it sounds the same. */
    Optional<String> change(Facts before, Facts now) {
        if (before.role() != now.role() || !before.name().equals(now.name())) {
            return Optional.of(whole(now)).filter(said -> !said.equals(whole(before)));
        }
        if (before.value().orElse(null) instanceof Facts.Value.Written then
                && now.value().orElse(null) instanceof Facts.Value.Written written) {
            return typed.change(then, written);
        }
        String changed = joined(Stream.of(
                state(before).equals(state(now)) ? "" : state(now), value(before).equals(value(now)) ? "" : value(now)));
        return Optional.of(changed).filter(said -> !said.isBlank());
    }

    private String role(Facts of) {
        return switch (of.role()) {
            case BUTTON -> words.get("role.button");
            case TOGGLE_BUTTON, CHECK_BOX -> words.get("role.switch");
            case RADIO_BUTTON -> words.get("role.choice");
            case SLIDER -> words.get("role.slider");
            case TEXT_FIELD, TEXT_AREA -> words.get("role.field");
            case COMBO_BOX -> words.get("role.list");
            case SCROLL_PANE -> words.get("role.page");
            // Words are what they say, and of what is no control nobody needs to know what it is.
            default -> "";
        };
    }

    private String state(Facts of) {
        boolean isOneOfSeveral = of.role() == AccessibleRole.RADIO_BUTTON;
        return joined(Stream.of(
                of.selected().map(is -> isOneOfSeveral ? words.get(is ? "state.chosen" : "state.not-chosen")
                        : words.get(is ? "state.on" : "state.off")).orElse(""),
                of.expanded().map(is -> words.get(is ? "state.open" : "state.folded")).orElse(""),
                of.available() ? "" : words.get("state.unavailable")));
    }

    private String value(Facts of) {
        return of.value().map(value -> switch (value) {
            case Facts.Value.Words(String said) -> said;
            case Facts.Value.Written(String text, int _) -> text.isBlank() ? words.get("value.empty") : text;
            case Facts.Value.Percent(int percent) -> words.get("value.percent", percent);
        }).orElse("");
    }

    private String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(words.get("between")));
    }
}
