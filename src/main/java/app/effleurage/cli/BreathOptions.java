package app.effleurage.cli;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.BreathPattern;
import app.effleurage.text.BreathTexts;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options by which someone says how they want to breathe. */
final class BreathOptions {

    @Option(names = "--breath", paramLabel = "PATTERN", descriptionKey = "breath")
    private Optional<BreathPattern> pattern = Optional.empty();

    @Option(names = "--pace", paramLabel = "PACE", descriptionKey = "pace")
    private Optional<BreathPace> pace = Optional.empty();

    @Option(names = "--holds", descriptionKey = "holds")
    private boolean holds;

    /** Empty when none was given. */
    Optional<BreathChoice> given(Tools tools) throws Stop {
        if (pattern.isPresent() && pattern.get().hasHolds() && !holds) {
            throw Stop.misuse(tools.words().get("option.breath.holds", pattern.get().id(), String.join(
                    tools.words().get("list.between"), new BreathTexts(tools.locale()).notForHolding())));
        }
        return pattern.isEmpty() && pace.isEmpty() && !holds ? Optional.empty() : Optional.of(new BreathChoice(
                pattern.map(BreathPattern::id), pace.orElse(BreathPace.NORMAL), holds));
    }

    /** As each step says, and nothing held, when none was given. */
    BreathChoice choice(Tools tools) throws Stop {
        return given(tools).orElse(BreathChoice.AS_WRITTEN);
    }
}
