package app.effleurage.routine;

import java.util.Objects;
import java.util.Optional;

/**
 * How someone wants to breathe, whatever routine they play.
 *
 * @param pattern id of the {@link BreathPatterns named pattern} to breathe by; empty for what each
 *     step says
 * @param pace how slowly
 * @param holdsAllowed whether the breath may be held; who must not is listed in {@code practice.md}
 *     section 6
 */
public record BreathChoice(Optional<String> pattern, BreathPace pace, boolean holdsAllowed) {

    /** What holds until someone chooses: as each step says, and nothing held. */
    public static final BreathChoice AS_WRITTEN = new BreathChoice(Optional.empty(), BreathPace.NORMAL, false);

    public BreathChoice {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(pace, "pace");
        if (pattern.isPresent() && BreathPatterns.named(pattern.get()).isEmpty()) {
            throw new IllegalArgumentException("pattern: '" + pattern.get() + "' is the name of none");
        }
    }

    /** The pattern chosen; empty for what each step says. */
    public Optional<BreathPattern> chosen() {
        return pattern.flatMap(BreathPatterns::named);
    }

    /** Whether a pattern may be breathed at all. */
    public boolean allows(BreathPattern candidate) {
        return holdsAllowed || !candidate.hasHolds();
    }

    /** The same with another pattern; empty for what each step says. */
    public BreathChoice withPattern(Optional<String> newPattern) {
        return new BreathChoice(newPattern, pace, holdsAllowed);
    }

    public BreathChoice withPace(BreathPace newPace) {
        return new BreathChoice(pattern, newPace, holdsAllowed);
    }

    /** The same with holds allowed or not; a chosen pattern that is no longer allowed is let go of. */
    public BreathChoice withHolds(boolean allowed) {
        BreathChoice changed = new BreathChoice(pattern, pace, allowed);
        return changed.chosen().filter(kept -> !changed.allows(kept)).isPresent()
                ? changed.withPattern(Optional.empty()) : changed;
    }
}
