package app.effleurage.ui;

import java.util.Objects;

/**
 * A bug that came to light, for a person to pass on.
 *
 * @param code short, and the same each time the same thing goes wrong at the same place
 * @param details all there is to know, for whoever mends it
 */
record Trouble(String code, String details) {

    Trouble {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(details, "details");
    }
}
