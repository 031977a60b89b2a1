package app.effleurage.cli.text;

import app.effleurage.routine.About;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Routine;
import app.effleurage.score.BreathNote;
import app.effleurage.score.Score;
import app.effleurage.text.GeneralCautions;
import app.effleurage.text.Messages;
import app.effleurage.text.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be read before a routine begins. */
final class Introduction {

    private final Messages messages;

    Introduction(Messages messages) {
        this.messages = messages;
    }

    /** @param breathNotes on the steps that do not breathe as was chosen */
    List<String> lines(Score score, List<BreathNote> breathNotes) {
        Routine routine = score.routine();
        About about = routine.about();
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("title", in(about.title()), score.steps().size(),
                new TimeWords(messages.locale()).of(score.lengthNanos())));
        add(about.subtitle(), lines);
        add(about.feelsLike(), lines);
        addList("preparation", routine.preparation(), lines);
        addList("cautions", routine.safety().cautions(), lines);
        for (GeneralCautions group : GeneralCautions.values()) {
            lines.add("");
            lines.add(messages.get("general", group.title(messages.locale())));
            group.items(messages.locale()).forEach(item -> lines.add(messages.get("item", item)));
        }
        if (!breathNotes.isEmpty()) {
            lines.add("");
            lines.add(messages.get("breathing"));
            new BreathNoteWords(messages.locale()).lines(breathNotes).forEach(note ->
                    lines.add(messages.get("item", note)));
        }
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
