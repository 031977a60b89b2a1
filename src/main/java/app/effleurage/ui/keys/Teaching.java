package app.effleurage.ui.keys;

/** What a key can do only while a routine is shown to others. In the order of the sheet of keys. */
public enum Teaching implements Deed {
    ONE_STROKE("one-stroke"),
    LOOP_STROKE("loop-stroke"),
    SLOW_MOTION("slow-motion"),
    FREEZE("freeze"),
    BLACK("black"),
    CALM("calm"),
    POINTER("pointer"),
    LIGHT("light"),
    VIEW("view"),
    COMPARE("compare"),
    MIRROR_AUDIENCE("mirror-audience"),
    MUSCLES("muscles"),
    NODES("nodes"),
    KEEP_OUT("keep-out"),
    PRESSURE("pressure"),
    QUIET("quiet"),
    SWAP("swap"),
    WINDOWED("windowed");

    private final String id;

    Teaching(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
