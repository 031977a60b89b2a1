package app.effleurage.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The process that the program runs in.
 *
 * @param environment its variables
 * @param property reads a system property
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether a person sits at both input and output
 */
record Surroundings(
        Map<String, String> environment, UnaryOperator<String> property, InputStream in, PrintStream out,
        PrintStream err, boolean terminal) {

    Surroundings {
        environment = Map.copyOf(environment);
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
    }

    /** The process this very code runs in. */
    static Surroundings ofThisProcess() {
        return new Surroundings(System.getenv(), System::getProperty, System.in, System.out, System.err,
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    }
}
