package app.effleurage.ui.keys;

import app.effleurage.routine.Named;

/** A screen, as keys know it. */
public enum Place implements Named {
    LIBRARY("library"),
    BEFORE("before"),
    PLAYER("player"),
    CLIENT("client"),
    PRESENTER("presenter"),
    END("end"),
    SETTINGS("settings"),
    JOURNAL("journal");

    private final String id;

    Place(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether keys mean here what they mean whatever has the focus, so that Space always pauses. */
    public boolean isPlayedByKeys() {
        return this == PLAYER || this == PRESENTER;
    }
}
