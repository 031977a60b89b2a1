package app.effleurage.playback;

/** What became of a move. */
public enum Answer {
    DONE,
    /** The move means nothing in this state, and nothing changed. */
    NOTHING_TO_DO,
    /** The transport is locked, and nothing changed. */
    LOCKED
}
