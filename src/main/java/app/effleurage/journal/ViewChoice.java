package app.effleurage.journal;

import app.effleurage.routine.Named;

/** How the face is looked at. */
public enum ViewChoice implements Named {
    /** As in a mirror: the user's left is on the left. For following. */
    MIRROR("mirror"),
    /** As someone sitting opposite: the left is on the right. For showing. */
    FACING("facing");

    private final String id;

    ViewChoice(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
