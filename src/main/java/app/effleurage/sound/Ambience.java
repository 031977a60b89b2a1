package app.effleurage.sound;

import app.effleurage.routine.Named;

/** What can lie under a routine, if its channel is on. */
public enum Ambience implements Named {
    /** A slow chord. */
    PAD("pad"),
    RAIN("rain"),
    WAVES("waves");

    private final String id;

    Ambience(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
