package app.effleurage.text;

import java.util.Locale;
import java.util.Optional;

/** The forms that a counted word can take, and which number takes which, by CLDR's rules for cardinal numbers. */
enum PluralForm {
    ZERO, ONE, TWO, FEW, MANY, OTHER;

    private static final long MILLION = 1_000_000;
    private static final long HUNDRED = 100;
    private static final long FEWEST = 3;
    private static final long MOST_FEW = 10;
    private static final long MOST_MANY = 99;

    /** One language's rule; counts are 0 or more. */
    @FunctionalInterface
    interface Rule {
        PluralForm of(double count);
    }

    /** The form with a name as messages write it. */
    static Optional<PluralForm> named(String name) {
        for (PluralForm form : values()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    static PluralForm oneOrOther(double count) {
        return count == 1 ? ONE : OTHER;
    }

    static PluralForm oneManyOrOther(double count) {
        return count == 1 ? ONE : millions(count);
    }

    static PluralForm french(double count) {
        return count < 2 ? ONE : millions(count);
    }

    static PluralForm arabic(double count) {
        if (count != Math.rint(count)) {
            return OTHER;
        }
        long whole = (long) count;
        if (whole <= 2) {
            return whole == 0 ? ZERO : whole == 1 ? ONE : TWO;
        }
        long rest = whole % HUNDRED;
        return rest < FEWEST ? OTHER : rest <= MOST_FEW ? FEW : rest <= MOST_MANY ? MANY : OTHER;
    }

    private static PluralForm millions(double count) {
        return count != 0 && count % MILLION == 0 ? MANY : OTHER;
    }
}
