package app.effleurage.routine;

/** The part of the hand, or the tool, that touches the skin ({@code practice.md} section 1). */
public enum Contact implements Named {
    FINGERTIPS("fingertips"),
    /** The soft pads of index, middle and ring finger. */
    PADS("pads"),
    /** The weakest finger and so the lightest touch: around the eyes. */
    RING_FINGER("ring-finger"),
    /** Index finger behind the ear, middle finger in front. */
    V_FINGERS("v-fingers"),
    FLAT_FINGERS("flat-fingers"),
    PALMS("palms"),
    /** The flat backs of the middle joints: jaw, cheek and forehead only. */
    KNUCKLES("knuckles"),
    THUMBS("thumbs"),
    GUA_SHA("gua-sha"),
    ROLLER("roller");

    private final String id;

    Contact(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether it is a device, which has no place on the neck ({@code practice.md}, "Why the neck rules"). */
    public boolean isTool() {
        return this == GUA_SHA || this == ROLLER;
    }
}
