package app.effleurage.cli;

import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import java.util.Objects;
import java.util.Optional;

/**
 * How what is drawn is to look.
 *
 * @param theme which colours; not {@link ThemeChoice#SYSTEM}
 * @param view how the face is looked at
 * @param person whose face and hands, by id; empty for the first
 */
record PictureLook(ThemeChoice theme, ViewChoice view, Optional<String> person) {

    PictureLook {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(person, "person");
    }

    boolean isFacing() {
        return view == ViewChoice.FACING;
    }
}
