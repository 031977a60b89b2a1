package app.effleurage.routine;

/** Which hands work, and on which side of the face. Left and right are the user's own. */
public enum Hands implements Named {
    /** Both together, mirrored. */
    BOTH("both"),
    /** The left side alone. */
    LEFT("left"),
    /** The right side alone. */
    RIGHT("right"),
    /** Hand after hand, a cycle each. */
    ALTERNATING("alternating"),
    /** All cycles on the left, a change of sides, then as many on the right in equal time. */
    ONE_THEN_OTHER("one-then-other");

    private final String id;

    Hands(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
