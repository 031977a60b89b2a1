package app.effleurage.cli.text;

import app.effleurage.routine.About;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be read before a routine begins. */
final class Introduction {

    /** What goes before every routine ({@code practice.md} section 4). */
    private static final List<String> GENERAL = List.of(
            "general.today", "general.ask", "general.wait", "general.gentle", "general.stop");

    private final Messages messages;

    Introduction(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(Score score) {
        Routine routine = score.routine();
        About about = routine.about();
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("title", in(about.title()), score.steps().size(),
                new TimeWords(messages).of(score.lengthNanos())));
        add(about.subtitle(), lines);
        add(about.feelsLike(), lines);
        addList("preparation", routine.preparation(), lines);
        addList("cautions", routine.safety().cautions(), lines);
        lines.add("");
        lines.add(messages.get("general"));
        GENERAL.forEach(key -> lines.add(messages.get("item", messages.get(key))));
        lines.add("");
        lines.add(messages.get("wording"));
        return lines;
    }

    private void add(Optional<LocalizedText> text, List<String> lines) {
        text.map(this::in).ifPresent(lines::add);
    }

    private void addList(String title, List<LocalizedText> items, List<String> lines) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(messages.get(title));
            items.forEach(item -> lines.add(messages.get("item", in(item))));
        }
    }

    private String in(LocalizedText text) {
        return text.in(messages.locale());
    }
}
