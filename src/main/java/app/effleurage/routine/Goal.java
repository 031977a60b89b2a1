package app.effleurage.routine;

/** What a routine is for. Decides its colour, never its playing. */
public enum Goal implements Named {
    CIRCULATION("circulation"),
    TENSION_RELIEF("tension-relief"),
    LYMPHATIC_DRAINAGE("lymphatic-drainage"),
    PRODUCT_ABSORPTION("product-absorption"),
    STRESS_RELIEF("stress-relief"),
    OTHER("other");

    private final String id;

    Goal(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
