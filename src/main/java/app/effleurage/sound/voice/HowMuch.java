package app.effleurage.sound.voice;

/** How much is said. */
public enum HowMuch {
    /** Steps, sides, reminders, what is next, the first breaths. */
    ALL,
    /** The routine's name, each step's name and what to do, sides, and the end. */
    STEPS,
    /** Nothing; the chimes alone. */
    NONE
}
