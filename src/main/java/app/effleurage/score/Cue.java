package app.effleurage.score;

import java.util.Objects;

/**
 * Something to be told at an instant of the routine.
 *
 * @param atNanos when, from the routine's start
 * @param kind what
 * @param step index of the step it belongs to; for {@link CueKind#NEXT} the step that is ending
 * @param stroke index of the stroke within the step, or {@link #NONE}
 * @param cycle index of the cycle within the stroke's run on that side, or {@link #NONE}
 */
public record Cue(long atNanos, CueKind kind, int step, int stroke, int cycle) {

    public static final int NONE = -1;

    public Cue {
        Objects.requireNonNull(kind, "kind");
        if (atNanos < 0) {
            throw new IllegalArgumentException("atNanos: " + atNanos + " is before the start");
        }
    }

    static Cue of(long atNanos, CueKind kind, int step) {
        return new Cue(atNanos, kind, step, NONE, NONE);
    }
}
