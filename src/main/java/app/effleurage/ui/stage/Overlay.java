package app.effleurage.ui.stage;

import app.effleurage.routine.Named;

/** What can be laid over the whole face with its names, whatever the stroke, to explain it. */
public enum Overlay implements Named {
    MUSCLES("muscles"),
    NODES("nodes"),
    /** Where no stroke may go: {@link app.effleurage.face.NoGo}. */
    KEEP_OUT("keep-out");

    private final String id;

    Overlay(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
