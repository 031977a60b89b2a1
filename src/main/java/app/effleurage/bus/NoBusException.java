package app.effleurage.bus;

/** There is no session bus, or it turns us away. */
public final class NoBusException extends Exception {

    private static final long serialVersionUID = 1L;

    NoBusException(String said) {
        super(said);
    }
}
