package app.effleurage.sound;

/**
 * Something to be heard, whose samples need not be there before it is: a routine's speech is minutes long, and little of
 * it sounds at a time. Safe for threads.
 */
public interface Sound {

    /** How long it sounds, in nanoseconds. */
    long lengthNanos();

    /** Its samples, the same each time; made when asked for, if need be. */
    Pcm pcm();
}
