package app.effleurage.score;

import app.effleurage.routine.Named;

/**
 * What a cue tells. Cues at the same instant fire in the order of these constants.
 */
public enum CueKind implements Named {
    /** The routine begins; once, at its very start. */
    READY("ready"),
    /** A step begins: its name and instruction are spoken. */
    STEP("step"),
    /** The hands go over to the other side. */
    CHANGE_SIDES("change-sides"),
    /** A step is half over. */
    HALF_WAY("half-way"),
    /** One cycle of a stroke begins: the soft tick. */
    STROKE("stroke"),
    /** The next step is announced, early enough to be heard out before the last seconds. */
    NEXT("next"),
    /** The last three seconds of a step: a soft bell, no words. */
    LAST_SECONDS("last-seconds"),
    /** The routine is over. */
    END("end");

    private final String id;

    CueKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
