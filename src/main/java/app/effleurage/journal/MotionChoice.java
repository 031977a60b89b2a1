package app.effleurage.journal;

import app.effleurage.routine.Named;

/** Whether the screen should move less. */
public enum MotionChoice implements Named {
    /** As the desktop has it. */
    SYSTEM("system"),
    /** Move less. */
    REDUCED("reduced"),
    /** Move as designed, whatever the desktop says. */
    FULL("full");

    private final String id;

    MotionChoice(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
