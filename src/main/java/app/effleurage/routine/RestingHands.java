package app.effleurage.routine;

/** Where the hands are in a step that has no stroke. */
public enum RestingHands implements Named {
    LAP("lap"),
    BELLY("belly"),
    /** On the upper chest, over the breastbone. */
    CHEST("chest"),
    /** Palms pressed together before the chest, as to warm what lies between them. */
    TOGETHER("together");

    private final String id;

    RestingHands(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
