package app.effleurage.routine;

import java.util.Objects;
import java.util.Optional;

/**
 * What a routine is, for someone choosing one.
 *
 * @param title its name
 * @param subtitle one plain line under the name
 * @param goal what it is for
 * @param feelsLike what it feels like or looks like afterwards; never a medical promise
 * @param author who wrote it
 */
public record About(
        LocalizedText title, Optional<LocalizedText> subtitle, Goal goal, Optional<LocalizedText> feelsLike,
        Optional<String> author) {

    public About {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(feelsLike, "feelsLike");
        Objects.requireNonNull(author, "author");
    }
}
