package app.effleurage.journal;

import app.effleurage.text.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * How everything is shown.
 *
 * @param person id of the person on the stage; empty for the first there is
 * @param theme which colours
 * @param view how the face is looked at
 * @param motion whether the screen should move less
 * @param textPercent how large words and controls are, in percent of their designed size,
 *     {@value #SMALLEST_TEXT_PERCENT} to {@value #LARGEST_TEXT_PERCENT}
 * @param isAcrossTheRoom whether the player shows little but that very large
 * @param language what everything is said in; empty for the machine's own
 */
public record Look(Optional<String> person, ThemeChoice theme, ViewChoice view, MotionChoice motion, int textPercent,
        boolean isAcrossTheRoom, Optional<Language> language) {

    public static final int SMALLEST_TEXT_PERCENT = 100;
    /** As far as WCAG 2.2, success criterion 1.4.4, asks text to grow. */
    public static final int LARGEST_TEXT_PERCENT = 200;

    /** What holds until the user chooses. */
    public static final Look DEFAULT = new Look(Optional.empty(), ThemeChoice.SYSTEM, ViewChoice.MIRROR,
            MotionChoice.SYSTEM, SMALLEST_TEXT_PERCENT, false, Optional.empty());

    public Look {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(motion, "motion");
        Objects.requireNonNull(language, "language");
        if (textPercent < SMALLEST_TEXT_PERCENT || textPercent > LARGEST_TEXT_PERCENT) {
            throw new IllegalArgumentException("textPercent: " + textPercent + " is not 100 to 200");
        }
    }

    public Look withPerson(String id) {
        return new Look(Optional.of(id), theme, view, motion, textPercent, isAcrossTheRoom, language);
    }

    public Look withTheme(ThemeChoice newTheme) {
        return new Look(person, newTheme, view, motion, textPercent, isAcrossTheRoom, language);
    }

    public Look withView(ViewChoice newView) {
        return new Look(person, theme, newView, motion, textPercent, isAcrossTheRoom, language);
    }

    public Look withMotion(MotionChoice newMotion) {
        return new Look(person, theme, view, newMotion, textPercent, isAcrossTheRoom, language);
    }

    public Look withTextPercent(int newPercent) {
        return new Look(person, theme, view, motion, newPercent, isAcrossTheRoom, language);
    }

    public Look withAcrossTheRoom(boolean isWanted) {
        return new Look(person, theme, view, motion, textPercent, isWanted, language);
    }

    /** @param newLanguage empty for the machine's own */
    public Look withLanguage(Optional<Language> newLanguage) {
        return new Look(person, theme, view, motion, textPercent, isAcrossTheRoom, newLanguage);
    }
}
