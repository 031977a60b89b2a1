package app.effleurage.routine;

/** A side of the face, the user's own. In a mirror the left side is on the left of the screen. */
public enum Side {
    LEFT,
    RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
