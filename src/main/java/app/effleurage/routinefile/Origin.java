package app.effleurage.routinefile;

import app.effleurage.routine.Named;

/** Where a routine of the library comes from. */
public enum Origin implements Named {
    /** Came with the program. */
    SHIPPED("shipped"),
    /** From the user's own folder. */
    USER("user"),
    /** From a folder named when the program was started. */
    EXTRA("extra");

    private final String id;

    Origin(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
