package app.effleurage.ui.keys;

/** Something a key can do for anybody. In the order of the sheet of keys. */
public enum Act implements Deed {
    CHOOSE("choose"),
    START("start"),
    DEMO("demo"),
    PLAY_OR_PAUSE("pause"),
    NEXT("next"),
    BACK("back"),
    REPEAT("repeat"),
    LOOP("loop"),
    TO_START("to-start"),
    SLOWER("slower"),
    FASTER("faster"),
    MIRROR("mirror"),
    ACROSS_THE_ROOM("across-the-room"),
    LOCK("lock"),
    AGAIN("again"),
    SETTINGS("settings"),
    JOURNAL("journal"),
    THEME("theme"),
    FULL_SCREEN("full-screen"),
    READ_ALOUD("read-aloud"),
    READ_PAGE("read-page"),
    HELP("help"),
    LEAVE("leave");

    private final String id;

    Act(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
