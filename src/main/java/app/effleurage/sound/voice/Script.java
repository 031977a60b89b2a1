package app.effleurage.sound.voice;

import app.effleurage.routine.BreathPhase;
import app.effleurage.routine.Hands;
import app.effleurage.routine.LocalizedText;
import app.effleurage.routine.Side;
import app.effleurage.routine.StepWords;
import app.effleurage.score.BreathSchedule;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.score.Segment;
import app.effleurage.score.SpeechPlace;
import app.effleurage.score.SpeechPlaces;
import app.effleurage.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a voice could say in a routine, and where. Pure and immutable; which of it is said, and just when, is for
 * {@link VoicePlan}.
 */
public final class Script {

    /** After these the rhythm is known, and words would only disturb ({@code practice.md} section 7). */
    private static final int BREATHS_TOLD = 3;

    /** So near to it, the reminder half way speaks of the stroke that begins. A design choice. */
    private static final long AT_HALF_WAY = 6_000_000_000L;

    private final Score score;
    private final Messages messages;
    private final HandWords hand;
    private final HowMuch howMuch;
    private final List<Line> lines;

    /** @param locale of the listener; a routine that lacks it is said in the language it has */
    public Script(Score score, Locale locale, HowMuch howMuch) {
        this.score = Objects.requireNonNull(score, "score");
        this.messages = Messages.beside(Script.class, locale);
        this.hand = new HandWords(score, messages);
        this.howMuch = Objects.requireNonNull(howMuch, "howMuch");
        this.lines = howMuch == HowMuch.NONE ? List.of() : List.copyOf(write());
    }

    /** Every line but the words of the breath, in the order of the steps. */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The words for the first three whole breaths of a step that begin at {@code fromNanos} or later; none for a
     * phase shorter than {@code shortestNanos}, nor unless all is to be said.
     */
    public List<Line> breaths(ScoredStep step, long fromNanos, long shortestNanos) {
        if (howMuch != HowMuch.ALL) {
            return List.of();
        }
        List<BreathSchedule.TimedPhase> phases = BreathSchedule.of(step);
        int before = phases.stream().filter(phase -> phase.fromNanos() < fromNanos)
                .mapToInt(BreathSchedule.TimedPhase::breath).max().orElse(-1);
        return phases.stream()
                .filter(phase -> phase.breath() > before && phase.breath() - before <= BREATHS_TOLD)
                .filter(phase -> phase.lengthNanos() >= shortestNanos)
                .map(phase -> new Line(Line.Kind.BREATH, step.index(), SpeechPlaces.breath(step, phase),
                        List.of(breath(phase.kind()))))
                .toList();
    }

    /**
     * Ways of saying an aside, the fullest first; none unless something is to be said at all.
     *
     * @throws IndexOutOfBoundsException when there is no such step
     */
    public List<List<Sentence>> wordings(Aside aside) {
        if (howMuch == HowMuch.NONE) {
            return List.of();
        }
        List<List<Sentence>> wordings = switch (aside) {
            case Aside.TakingUp(int step, Optional<Side> side) -> {
                LocalizedText name = score.steps().get(step).step().words().name();
                yield List.of(side.map(at -> around("again." + id(at), name)).orElse(List.of()), sentences(name));
            }
            case Aside.Woken _ -> List.of(own("paused.woken"));
            case Aside.Waiting _ -> List.of(own("waiting"));
        };
        return wordings.stream().filter(wording -> !wording.isEmpty()).toList();
    }

    /** What to do in a step, said again after it has been taken up somewhere in its midst; empty if that is nothing. */
    Optional<Line> again(ScoredStep step, long fromNanos) {
        List<Sentence> instruction = sentences(step.step().words().instruction());
        return instruction.isEmpty() ? Optional.empty() : Optional.of(new Line(
                Line.Kind.AGAIN, step.index(), SpeechPlaces.again(step, fromNanos), List.of(instruction)));
    }

    /** A step's line for someone who has just heard its name. */
    Line withoutName(Line line) {
        List<Sentence> name = sentences(score.steps().get(line.step()).step().words().name());
        List<List<Sentence>> rest = line.wordings().stream()
                .map(wording -> wording.size() > name.size() && wording.subList(0, name.size()).equals(name)
                        ? wording.subList(name.size(), wording.size()) : wording)
                .filter(wording -> !wording.equals(name)).distinct().toList();
        return rest.isEmpty() ? line : new Line(line.kind(), line.step(), line.place(), rest);
    }

    /** Every sentence that may be said, each once, those needed first first. */
    public Set<Sentence> sentences() {
        Set<Sentence> sentences = new LinkedHashSet<>();
        for (Line line : lines) {
            line.wordings().forEach(sentences::addAll);
            breaths(score.steps().get(line.step()), Long.MIN_VALUE, 0).stream()
                    .flatMap(breath -> breath.wordings().stream()).forEach(sentences::addAll);
        }
        asides().flatMap(aside -> wordings(aside).stream()).forEach(sentences::addAll);
        return sentences;
    }

    Score score() {
        return score;
    }

    private Stream<Aside> asides() {
        Stream<Aside> takingUp = score.steps().stream().flatMap(step -> step.runs().stream()
                .map(Segment.Run::side).distinct().map(side -> new Aside.TakingUp(step.index(), side)));
        return Stream.concat(takingUp, Stream.of(new Aside.Woken(), new Aside.Waiting()));
    }

    private List<Line> write() {
        List<Line> written = new ArrayList<>();
        List<Sentence> title = sentences(score.routine().about().title());
        add(Line.Kind.OPENING, 0, SpeechPlaces.opening(score), written,
                List.of(join(List.of(title, own("opening"))), title));
        for (ScoredStep step : score.steps()) {
            writeStep(step, written);
        }
        add(Line.Kind.END, score.steps().size() - 1, SpeechPlaces.end(score), written,
                List.of(own("end")));
        return written;
    }

    private void writeStep(ScoredStep step, List<Line> written) {
        StepWords words = step.step().words();
        List<Sentence> name = sentences(words.name());
        List<Sentence> instruction = sentences(words.instruction());
        List<Sentence> sides = sides(step);
        add(Line.Kind.STEP, step.index(), SpeechPlaces.instruction(step), written,
                List.of(join(List.of(name, instruction, hand.contact(step), pressure(hand.pressure(step)), sides)),
                        join(List.of(name, instruction, hand.contact(step), sides)),
                        join(List.of(name, instruction, sides)), join(List.of(instruction, sides)), instruction, name));
        for (Segment segment : step.segments()) {
            if (segment instanceof Segment.ChangeSides change) {
                add(Line.Kind.CHANGE_SIDES, step.index(), SpeechPlaces.change(step, change), written,
                        List.of(own("change." + id(change.to()))));
            }
        }
        writeParts(step, written);
        if (howMuch == HowMuch.ALL) {
            words.midway().ifPresent(midway -> SpeechPlaces.midway(score, step).ifPresent(place ->
                    add(Line.Kind.MIDWAY, step.index(), place, written,
                            List.of(sentences(midway)))));
            SpeechPlaces.next(score, step).ifPresent(place -> {
                LocalizedText next = score.steps().get(step.index() + 1).step().words().name();
                add(Line.Kind.NEXT, step.index(), place, written, List.of(around("next", next), sentences(next)));
            });
        }
    }

    /** A line for each stroke but the first, with what is new about it, unless the reminder half way tells it. */
    private void writeParts(ScoredStep step, List<Line> written) {
        List<Segment.Run> runs = step.runs();
        for (int i = 1; i < runs.size(); i++) {
            Segment.Run run = runs.get(i);
            Segment.Run before = runs.get(i - 1);
            if (run.strokeIndex() > before.strokeIndex() && !isToldHalfWay(step, run)) {
                List<Sentence> contact = hand.contact(before, run);
                List<Sentence> pressure = pressure(hand.pressure(before, run));
                List<Sentence> sides = run.side().isEmpty() && before.side().isPresent() ? own("side.both") : List.of();
                add(Line.Kind.PART, step.index(), SpeechPlaces.part(step, run), written,
                        List.of(join(List.of(own("part"), contact, pressure, sides)),
                                join(List.of(own("part"), contact, sides)), join(List.of(own("part"), sides)),
                                own("part")));
            }
        }
    }

    /** How hard is told where all is. */
    private List<Sentence> pressure(List<Sentence> words) {
        return howMuch == HowMuch.ALL ? words : List.of();
    }

    private boolean isToldHalfWay(ScoredStep step, Segment.Run run) {
        return howMuch == HowMuch.ALL && step.step().words().midway().isPresent()
                && SpeechPlaces.midway(score, step).filter(place ->
                Math.abs(place.atNanos() - run.fromNanos()) < AT_HALF_WAY).isPresent();
    }

    /** Our words with a name in them, if we have words in the name's language. */
    private List<Sentence> around(String key, LocalizedText name) {
        Locale language = name.languageFor(messages.locale());
        return language.getLanguage().equals(messages.language().getLanguage())
                ? Sentence.of(messages.get(key, name.in(language)), language) : List.of();
    }

    /** Adds a line, unless none of its wordings says anything. */
    private static void add(
            Line.Kind kind, int step, SpeechPlace place, List<Line> written, List<List<Sentence>> wordings) {
        List<List<Sentence>> telling =
                wordings.stream().filter(wording -> !wording.isEmpty()).distinct().toList();
        if (!telling.isEmpty()) {
            written.add(new Line(kind, step, place, telling));
        }
    }

    /** Which side is first, or the only one, where the step begins with one. */
    private List<Sentence> sides(ScoredStep step) {
        return step.runs().stream().findFirst()
                .flatMap(run -> run.side().map(side -> own(
                        (run.stroke().hands() == Hands.ONE_THEN_OTHER ? "side.first." : "side.only.") + id(side))))
                .orElse(List.of());
    }

    private List<Sentence> breath(BreathPhase.Kind kind) {
        return own("breath." + kind.id());
    }

    private List<Sentence> sentences(LocalizedText text) {
        Locale language = text.languageFor(messages.locale());
        return Sentence.of(text.in(language), language);
    }

    private List<Sentence> own(String key) {
        return Sentence.of(messages.get(key), messages.language());
    }

    private static List<Sentence> join(List<List<Sentence>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static String id(Side side) {
        return side == Side.LEFT ? "left" : "right";
    }
}
