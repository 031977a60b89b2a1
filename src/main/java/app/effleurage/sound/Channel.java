package app.effleurage.sound;

import app.effleurage.routine.Named;

/** The kinds of sound that a person switches and levels, each for itself. */
public enum Channel implements Named {
    /** Ready, step, half way, change sides, next, last seconds, end, pause, resume. */
    CUES("cues"),
    /** The soft tick of a stroke. */
    STROKES("strokes"),
    /** The breath going in and out. */
    BREATH("breath"),
    /** What is spoken. */
    VOICE("voice"),
    /** What lies under it all. */
    AMBIENCE("ambience");

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
