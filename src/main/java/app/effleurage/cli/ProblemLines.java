package app.effleurage.cli;

import app.effleurage.routinefile.Location;
import app.effleurage.routinefile.Problem;
import app.effleurage.text.Messages;

/** Problems as compilers write them, a line each, so that editors can jump to the place. */
final class ProblemLines {

    private final Messages words;

    ProblemLines(Messages words) {
        this.words = words;
    }

    String of(Problem problem) {
        Location where = problem.where();
        String place = where.file() + ":" + where.line() + ":" + where.column();
        return words.get(problem.isFault() ? "problem.fault" : "problem.warning",
                place, problem.message(), problem.advice());
    }
}
