package app.effleurage.sound.voice;

import app.effleurage.score.ScoredStep;
import app.effleurage.score.SpeechPlace;
import app.effleurage.score.SpeechPlaces;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Sounding;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lines of a script laid on the routine's time, so that none overlaps another: what matters more is laid first,
 * and what finds no room any more, in none of its wordings, is left out before it begins. The same script, lengths
 * and position give the same plan. Immutable.
 */
public final class VoicePlan {

    /** Words at a phase shorter than this would still be spoken when it is over ({@code practice.md} section 7). */
    private static final long SHORTEST_PHASE = 2_000_000_000L;

    /**
     * A line in its time.
     *
     * @param wording what is said of it
     * @param atNanos when it begins, from the routine's start
     * @param toNanos when it is over, in the routine's time
     */
    public record Spoken(Line line, List<Sentence> wording, long atNanos, long toNanos) {

        /** What is heard of it; empty when a recording is missing. */
        Optional<Sounding> sounding(Function<Sentence, Optional<Recording>> recordings) {
            return Said.of(wording, recordings).map(said -> new Sounding(atNanos, said, Channel.VOICE));
        }
    }

    private final Lengths lengths;
    private final Where where;
    private final TreeMap<Long, Spoken> laid = new TreeMap<>();

    private VoicePlan(Lengths lengths, Where where) {
        this.lengths = Objects.requireNonNull(lengths, "lengths");
        this.where = Objects.requireNonNull(where, "where");
    }

    public static VoicePlan of(Script script, Lengths lengths, Where where) {
        VoicePlan plan = new VoicePlan(lengths, where);
        where.said().forEach(plan::keep);
        lines(script, where).sorted(Comparator.comparing(Line::kind)).forEach(plan::lay);
        // Only now is it known when a step's instruction has been heard out.
        for (ScoredStep step : script.score().steps()) {
            script.breaths(step, plan.heardOut(step), where.inRoutine(SHORTEST_PHASE)).forEach(plan::lay);
        }
        return plan;
    }

    private static Stream<Line> lines(Script script, Where where) {
        Stream<Line> written = script.lines().stream().filter(where::isToCome)
                .map(line -> where.isNamed(line) ? script.withoutName(line) : line);
        return Stream.concat(written, where.takenUp().stream().flatMap(up -> again(script, up).stream()));
    }

    /** Nothing, where the step's own line is still to come. */
    private static Optional<Line> again(Script script, Where.TakenUp up) {
        ScoredStep step = script.score().steps().get(up.step());
        return up.fromNanos() <= SpeechPlaces.instruction(step).latestNanos() ? Optional.empty()
                : script.again(step, up.fromNanos());
    }

    /** What is said, by time; with what was said already. */
    public List<Spoken> spoken() {
        return List.copyOf(laid.values());
    }

    private long heardOut(ScoredStep step) {
        return laid.values().stream()
                .filter(spoken -> tellsWhatToDo(spoken.line().kind()) && spoken.line().step() == step.index())
                .reduce((_, later) -> later).map(Spoken::toNanos).orElse(step.fromNanos());
    }

    private static boolean tellsWhatToDo(Line.Kind kind) {
        return kind == Line.Kind.STEP || kind == Line.Kind.AGAIN;
    }

    /** Where it was; at another rate it may take longer. */
    private void keep(Spoken said) {
        long nanos = lengths.nanosOf(said.wording()).stream().map(where::inRoutine).findFirst()
                .orElse(said.toNanos() - said.atNanos());
        laid.put(said.atNanos(), new Spoken(said.line(), said.wording(), said.atNanos(), said.atNanos() + nanos));
    }

    private void lay(Line line) {
        if (where.isOver(line) || line.place().latestNanos() < where.positionNanos()) {
            return;
        }
        for (List<Sentence> wording : line.wordings()) {
            OptionalLong length = lengths.nanosOf(wording);
            if (length.isPresent()) {
                long nanos = where.inRoutine(length.getAsLong());
                OptionalLong at = startOf(line.place(), nanos);
                if (at.isPresent()) {
                    laid.put(at.getAsLong(), new Spoken(line, wording, at.getAsLong(), at.getAsLong() + nanos));
                    return;
                }
            }
        }
    }

    private OptionalLong startOf(SpeechPlace place, long nanos) {
        long meant = Math.min(place.atNanos(), place.byNanos() - nanos);
        OptionalLong start = firstFree(Math.max(meant, place.earliestNanos()), place, nanos);
        return start.isPresent() ? start : firstFree(place.earliestNanos(), place, nanos);
    }

    private OptionalLong firstFree(long from, SpeechPlace place, long nanos) {
        long gap = where.inRoutine(SpeechPlaces.BETWEEN_LINES);
        long start = Math.max(from, where.positionNanos());
        while (start <= place.latestNanos() && nanos <= place.byNanos() - start) {
            // Of the lines that begin before this one would be over, the last is the one to ask.
            var before = laid.lowerEntry(start + nanos + gap);
            if (before == null || before.getValue().toNanos() + gap <= start) {
                return OptionalLong.of(start);
            }
            start = before.getValue().toNanos() + gap;
        }
        return OptionalLong.empty();
    }
}
