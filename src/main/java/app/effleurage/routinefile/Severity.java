package app.effleurage.routinefile;

import app.effleurage.routine.Named;

/** What a problem means for playing. */
public enum Severity implements Named {
    /** The routine cannot be played until it is mended. */
    FAULT("fault"),
    /** The routine plays, but its author should look. */
    WARNING("warning");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
