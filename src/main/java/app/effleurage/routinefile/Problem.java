package app.effleurage.routinefile;

import java.util.Objects;

/**
 * Something amiss in a routine file, a value to be listed and never thrown.
 *
 * @param code what kind of problem, the same in every language and release
 * @param where the first character of what is amiss
 * @param message what is amiss, a sentence for the author
 * @param advice what to do about it, a sentence for the author
 */
public record Problem(ProblemCode code, Location where, String message, String advice) {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isFault() {
        return severity() == Severity.FAULT;
    }
}
