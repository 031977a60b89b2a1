package app.effleurage.routine;

import java.util.Objects;
import java.util.Optional;

/**
 * Where something in a routine comes from.
 *
 * @param title what it is
 * @param address where to read it, if it is on the web
 */
public record Source(String title, Optional<String> address) {

    public Source {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
    }
}
