package app.effleurage.ui.handout;

import app.effleurage.routine.Named;
import app.effleurage.routinefile.SharedRoutine;

/** What is given away. */
public enum What implements Named {
    CARD("card", ".pdf"),
    PRINT("print", ""),
    GIF("gif", ".gif"),
    MP4("mp4", ".mp4"),
    FILE("file", SharedRoutine.ENDING);

    private final String id;
    private final String ending;

    What(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    @Override
    public String id() {
        return id;
    }

    /** How the name of its file ends. */
    public String ending() {
        return ending;
    }

    static What of(Handouts.Form form) {
        return switch (form) {
            case GIF -> GIF;
            case MP4 -> MP4;
        };
    }
}
