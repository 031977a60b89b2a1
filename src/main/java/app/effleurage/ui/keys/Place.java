package app.effleurage.ui.keys;

import app.effleurage.routine.Named;

/** A screen, as keys know it. */
public enum Place implements Named {
    LIBRARY("library"),
    BEFORE("before"),
    PLAYER("player"),
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
}
