package app.effleurage.ui.keys;

/** What a key has the window itself do, whatever page is on show. In the order of the sheet of keys. */
public enum WindowAct implements Deed {
    THEME("theme"),
    FULL_SCREEN("full-screen"),
    READ_ALOUD("read-aloud"),
    READ_PAGE("read-page"),
    HELP("help");

    private final String id;

    WindowAct(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
