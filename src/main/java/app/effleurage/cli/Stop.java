package app.effleurage.cli;

import java.util.List;

/** A command cannot go on, and says why in words for the person who gave it. */
final class Stop extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<String> lines;

    private Stop(int exitCode, List<String> lines) {
        super(String.join("\n", lines));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    static Stop misuse(String... lines) {
        return new Stop(ExitCode.MISUSE, List.of(lines));
    }

    static Stop fault(List<String> lines) {
        return new Stop(ExitCode.FAULTS, lines);
    }

    int exitCode() {
        return exitCode;
    }

    List<String> lines() {
        return lines;
    }
}
