package app.effleurage.ui.before;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPhase;
import app.effleurage.score.BreathNote;
import app.effleurage.text.BreathTexts;
import app.effleurage.text.Messages;
import java.util.List;

/** What the pages say of the breath. */
final class BreathWords {

    private final Messages words;
    private final BreathTexts texts;

    BreathWords(Messages words) {
        this.words = words;
        texts = new BreathTexts(words.locale());
    }

    BreathTexts texts() {
        return texts;
    }

    /** What was chosen, in a few words. */
    String summary(BreathChoice choice) {
        String pattern = choice.pattern().map(texts::name).orElseGet(() -> words.get("breath.written"));
        return words.get("breath.summary." + choice.pace().id(), pattern);
    }

    String timing(BreathPattern pattern) {
        return texts.timing(pattern.phases().stream().map(phase -> phase.kind().id()).toList(),
                pattern.phases().stream().map(BreathPhase::length).toList());
    }

    List<String> notes(List<BreathNote> notes) {
        return notes.stream().map(note -> texts.note(note.steps().stream().map(step -> step + 1).toList(),
                note.reason().id(), timing(note.instead()))).toList();
    }
}
