package app.effleurage.export.card;

import app.effleurage.export.card.CardText.Firmness;
import app.effleurage.export.card.CardText.Note;
import app.effleurage.export.card.CardText.StepText;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Named;
import app.effleurage.routine.Pressure;
import app.effleurage.routine.Routine;
import app.effleurage.routine.Source;
import app.effleurage.routine.Step;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.BreathTexts;
import app.effleurage.text.GeneralCautions;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.player.PlayerView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a card says of a routine. A stroke is called on paper what the player calls it. */
final class CardWords {

    private final Locale language;
    private final Messages words;
    private final Messages player;
    private final BreathTexts breaths;

    CardWords(Locale language) {
        this.language = language;
        words = Messages.beside(CardWords.class, language);
        player = Messages.beside(PlayerView.class, language);
        breaths = new BreathTexts(language);
    }

    CardText of(Score score) {
        Routine routine = score.routine();
        return new CardText(in(routine.about().title()), routine.about().subtitle().map(this::in),
                List.of(words.get("length", TimeText.length(Duration.ofNanos(score.lengthNanos()))),
                        words.get("steps", score.steps().size())),
                routine.about().feelsLike().map(this::in),
                new Note(words.get("preparation"), routine.preparation().stream().map(this::in).toList(), false),
                score.steps().stream().map(this::step).toList(), notes(routine));
    }

    /** The line at the foot of each page. */
    String foot() {
        return words.get("foot");
    }

    String page(int page, int pages) {
        return words.get("page", page, pages);
    }

    String readFirst() {
        return words.get("cautions");
    }

    /** Said on the first page where the cautions stand on a later one. */
    String readOverleaf(int page) {
        return words.get("overleaf", page);
    }

    private StepText step(ScoredStep scored) {
        Step step = scored.step();
        List<String> how = new ArrayList<>();
        if (step.strokes().isEmpty()) {
            how.add(named("rest", step.restingHands()));
        }
        step.strokes().stream().map(each -> player.get("contact", named("contact", each.contact()),
                named("motion", each.motion()))).distinct().forEach(how::add);
        step.strokes().stream().map(each -> named("hands", each.hands())).distinct().forEach(how::add);
        if (!step.breath().isNatural()) {
            how.add(words.get("breath", timing(step.breath())));
        }
        return new StepText(words.get("number", scored.index() + 1), in(step.words().name()),
                TimeText.length(Duration.ofNanos(scored.lengthNanos())), in(step.words().instruction()),
                step.words().midway().map(this::in), how, firmness(step));
    }

    private Optional<Firmness> firmness(Step step) {
        if (step.strokes().isEmpty()) {
            return Optional.empty();
        }
        int from = step.strokes().stream().mapToInt(each -> each.pressure().from()).min().orElseThrow();
        int to = step.strokes().stream().mapToInt(each -> each.pressure().to()).max().orElseThrow();
        Pressure pressure = new Pressure(from, to);
        return Optional.of(new Firmness(pressure, player.get("pressure." + pressure.id())));
    }

    private String timing(BreathPattern breath) {
        return breaths.timing(breath.phases().stream().map(phase -> phase.kind().id()).toList(),
                breath.phases().stream().map(phase -> phase.length()).toList());
    }

    private List<Note> notes(Routine routine) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(words.get("cautions.own"), routine.safety().cautions().stream().map(this::in).toList(), false));
        Stream.of(GeneralCautions.values())
                .forEach(group -> notes.add(new Note(group.title(language), group.items(language), false)));
        notes.add(new Note(words.get("sources"), Stream.concat(
                routine.sources().stream().map(this::source),
                routine.about().author().map(author -> words.get("author", author)).stream()).toList(), true));
        notes.removeIf(note -> note.items().isEmpty());
        return notes;
    }

    private String source(Source source) {
        return source.address().map(address -> words.get("source", source.title(), onPaper(address)))
                .orElse(source.title());
    }

    /** An address as one would type it. */
    private static String onPaper(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private String named(String family, Named constant) {
        return player.get(family + "." + constant.id());
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
