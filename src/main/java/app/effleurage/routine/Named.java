package app.effleurage.routine;

import java.util.Optional;

/** A constant with the name by which files, message keys and style classes know it. */
public interface Named {

    /** The name in files: lower case, words joined by hyphens, never changed once released. */
    String id();

    /** The constant of {@code type} with that very name, or nothing. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
        for (E constant : type.getEnumConstants()) {
            if (constant.id().equals(id)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
