package app.effleurage.sound.voice;

import app.effleurage.score.ScoredStep;
import app.effleurage.score.SpeechPlace;
import app.effleurage.score.SpeechPlaces;
import app.effleurage.sound.Channel;
import app.effleurage.sound.Sounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

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
            return Recording.sayAll(wording, recordings).map(said -> new Sounding(atNanos, said, Channel.VOICE));
        }
    }

    /** Why a line is left out. */
    public enum Reason {
        /** It is too late for it. */
        STALE,
        /** It does not fit its place, or what matters more is said there. */
        NO_ROOM,
        /** None of its wordings can be said, or not yet. */
        NOT_READY
    }

    public record Unsaid(Line line, Reason reason) {
    }

    private final Lengths lengths;
    private final Where where;
    private final TreeMap<Long, Spoken> laid = new TreeMap<>();
    private final List<Unsaid> unsaid = new ArrayList<>();

    private VoicePlan(Lengths lengths, Where where) {
        this.lengths = Objects.requireNonNull(lengths, "lengths");
        this.where = Objects.requireNonNull(where, "where");
    }

    public static VoicePlan of(Script script, Lengths lengths, Where where) {
        VoicePlan plan = new VoicePlan(lengths, where);
        where.said().forEach(plan::keep);
        script.lines().stream().sorted(Comparator.comparing(Line::kind)).forEach(plan::lay);
        // Only now is it known when a step's instruction has been heard out.
        for (ScoredStep step : script.score().steps()) {
            script.breaths(step, plan.heardOut(step), where.inRoutine(SHORTEST_PHASE)).forEach(plan::lay);
        }
        return plan;
    }

    /** What is said, by time; with what was said already. */
    public List<Spoken> spoken() {
        return List.copyOf(laid.values());
    }

    /** What is left out, but for what was heard already. */
    public List<Unsaid> unsaid() {
        return List.copyOf(unsaid);
    }

    private long heardOut(ScoredStep step) {
        return laid.values().stream()
                .filter(spoken -> spoken.line().kind() == Line.Kind.STEP && spoken.line().step() == step.index())
                .findFirst().map(Spoken::toNanos).orElse(step.fromNanos());
    }

    /** Where it was; at another rate it may take longer. */
    private void keep(Spoken said) {
        long nanos = lengths.nanosOf(said.wording()).stream().map(where::inRoutine).findFirst()
                .orElse(said.toNanos() - said.atNanos());
        laid.put(said.atNanos(), new Spoken(said.line(), said.wording(), said.atNanos(), said.atNanos() + nanos));
    }

    private void lay(Line line) {
        if (where.isOver(line)) {
            return;
        }
        if (line.place().latestNanos() < where.positionNanos()) {
            unsaid.add(new Unsaid(line, Reason.STALE));
            return;
        }
        Reason reason = Reason.NOT_READY;
        for (List<Sentence> wording : line.wordings()) {
            OptionalLong length = lengths.nanosOf(wording);
            if (length.isPresent()) {
                reason = Reason.NO_ROOM;
                long nanos = where.inRoutine(length.getAsLong());
                OptionalLong at = startOf(line.place(), nanos);
                if (at.isPresent()) {
                    laid.put(at.getAsLong(), new Spoken(line, wording, at.getAsLong(), at.getAsLong() + nanos));
                    return;
                }
            }
        }
        unsaid.add(new Unsaid(line, reason));
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
