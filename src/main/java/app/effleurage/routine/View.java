package app.effleurage.routine;

/** From where the face is looked at while a step plays. */
public enum View implements Named {
    FRONT("front"),
    THREE_QUARTER("three-quarter"),
    PROFILE("profile"),
    /** Front, closer to neck and collarbones, the chin slightly raised. */
    NECK("neck");

    private final String id;

    View(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether the view shows both halves of the face alike, so that a mirrored stroke shows whole. */
    public boolean showsBothSides() {
        return this == FRONT || this == NECK;
    }
}
