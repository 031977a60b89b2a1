package app.effleurage.cli.text;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPhase;
import app.effleurage.score.BreathNote;
import app.effleurage.text.BreathTexts;
import java.util.List;
import java.util.Locale;

/** The steps that do not breathe as was chosen, a line for each reason. */
public final class BreathNoteWords {

    private final BreathTexts texts;

    public BreathNoteWords(Locale locale) {
        texts = new BreathTexts(locale);
    }

    public List<String> lines(List<BreathNote> notes) {
        return notes.stream().map(note -> texts.note(note.steps().stream().map(step -> step + 1).toList(),
                note.reason().id(), timing(note.instead()))).toList();
    }

    private String timing(BreathPattern pattern) {
        return texts.timing(pattern.phases().stream().map(phase -> phase.kind().id()).toList(),
                pattern.phases().stream().map(BreathPhase::length).toList());
    }
}
