package app.effleurage.sound;

/** The kinds of sound that a person switches and levels, each for itself. */
public enum Channel {
    /** Ready, step, half way, change sides, next, last seconds, end, pause, resume. */
    CUES,
    /** The soft tick of a stroke. */
    STROKES,
    /** The breath going in and out. */
    BREATH,
    /** What is spoken. */
    VOICE,
    /** What lies under it all. */
    AMBIENCE
}
