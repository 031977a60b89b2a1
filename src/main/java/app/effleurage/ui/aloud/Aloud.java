package app.effleurage.ui.aloud;

import java.util.List;

/** Says what is on the screen. JavaFX thread; no call keeps it waiting. */
public interface Aloud {

    /** Says texts one after another, in place of what is being said. */
    void say(List<String> texts);

    /** Says texts when what is being said has been. */
    void add(List<String> texts);

    /** Says no more of what is being said. */
    void hush();
}
