package app.effleurage.ui.keys;

/** What a key can have the page on show do for anybody. In the order of the sheet of keys. */
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
