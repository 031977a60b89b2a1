package app.effleurage.sound.voice;

import app.effleurage.routine.Named;

/** How much is said. */
public enum HowMuch implements Named {
    /** Steps, sides, reminders, what is next, the first breaths. */
    ALL("all"),
    /** The routine's name, each step's name and what to do, sides, and the end. */
    STEPS("steps"),
    /** Nothing; the chimes alone. */
    NONE("none");

    private final String id;

    HowMuch(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
