package app.effleurage.journal;

import app.effleurage.routine.Named;

/** Whether the user wants a history; they are asked once, when a routine is finished for the first time. */
public enum HistoryChoice implements Named {
    /** Nobody has asked yet. Nothing is kept. */
    NOT_ASKED("not-asked"),
    KEEP("keep"),
    NONE("none");

    private final String id;

    HistoryChoice(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
