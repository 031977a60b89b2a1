package app.effleurage.cli.text;

import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPhase;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The breath in words: how it goes, and then a word at each phase of the first breaths of a step
 * ({@code practice.md} section 7).
 */
final class BreathWords {

    /** After these the rhythm is known, and words would only disturb. */
    private static final int BREATHS_TOLD = 3;

    /** A word for a phase shorter than this would still be spoken when it is over. */
    private static final Duration SHORTEST_TOLD = Duration.ofSeconds(2);

    /** 110 words a minute, the pace at which an instruction is read out. */
    private static final long NANOS_A_WORD = 60_000_000_000L / 110;

    private final Messages messages;

    BreathWords(Messages messages) {
        this.messages = messages;
    }

    /** Such as "Breathe in for 4 seconds, out for 6, softly." */
    String pattern(BreathPattern pattern) {
        return messages.get("breath.pattern", pattern.phases().stream()
                .map(phase -> messages.get("breath.pattern." + phase.kind().id(), phase.length().toMillis() / 1000.0))
                .collect(Collectors.joining(messages.get("breath.pattern.between"))));
    }

    /**
     * The words of a step, each at the start of its phase. They begin with the first whole breath after the
     * instruction can have been heard out.
     */
    List<Event> words(ScoredStep step, String instruction) {
        BreathPattern pattern = step.step().breath();
        if (pattern.isNatural()) {
            return List.of();
        }
        long cycle = pattern.cycle().toNanos();
        long heardOut = step.fromNanos() + instruction.split("\\s+").length * NANOS_A_WORD;
        long waiting = Math.max(0, heardOut - step.breathFromNanos());
        long first = step.breathFromNanos() + Math.ceilDiv(waiting, cycle) * cycle;
        List<Event> words = new ArrayList<>();
        for (int breath = 0; breath < BREATHS_TOLD; breath++) {
            long at = first + breath * cycle;
            for (BreathPhase phase : pattern.phases()) {
                if (at < step.toNanos() && phase.length().compareTo(SHORTEST_TOLD) >= 0) {
                    words.add(Event.of(at, messages.get("breath." + phase.kind().id())));
                }
                at += phase.length().toNanos();
            }
        }
        return words;
    }
}
