package app.effleurage.routine;

import java.time.Duration;

/** Between which bounds a breath is safe for most people ({@code practice.md} section 6, "Custom patterns"). */
public final class BreathLimits {

    /** The shortest phase; the second sip of a cyclic sigh is the one exception. */
    public static final Duration SHORTEST_PHASE = Duration.ofSeconds(2);

    /** Six seconds: ten breaths a minute. */
    public static final Duration SHORTEST_CYCLE = Duration.ofSeconds(6);

    /** Twenty seconds: fewer than three breaths a minute is for the practised. */
    public static final Duration LONGEST_EASY_CYCLE = Duration.ofSeconds(20);

    private BreathLimits() {
    }

    /** The longest phase of a kind: 10 seconds in or out, 7 with lungs full, 4 with lungs empty. */
    public static Duration longest(BreathPhase.Kind kind) {
        return Duration.ofSeconds(switch (kind) {
            case IN, OUT -> 10;
            case HOLD_IN -> 7;
            case HOLD_OUT -> 4;
        });
    }
}
