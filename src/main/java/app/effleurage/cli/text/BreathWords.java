package app.effleurage.cli.text;

import app.effleurage.routine.BreathPattern;
import app.effleurage.score.BreathSchedule;
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
        long heardOut = step.fromNanos() + instruction.split("\\s+").length * NANOS_A_WORD;
        List<BreathSchedule.TimedPhase> phases = BreathSchedule.of(step);
        int first = 1 + phases.stream().filter(phase -> phase.fromNanos() < heardOut)
                .mapToInt(BreathSchedule.TimedPhase::breath).max().orElse(-1);
        List<Event> words = new ArrayList<>();
        for (BreathSchedule.TimedPhase phase : phases) {
            boolean isTold = phase.breath() >= first && phase.breath() - first < BREATHS_TOLD;
            if (isTold && phase.lengthNanos() >= SHORTEST_TOLD.toNanos()) {
                words.add(Event.of(phase.fromNanos(), messages.get("breath." + phase.kind().id())));
            }
        }
        return words;
    }
}
