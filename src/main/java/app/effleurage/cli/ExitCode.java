package app.effleurage.cli;

/** What the program tells the shell when it ends. */
final class ExitCode {

    static final int CLEAN = 0;
    /** A routine has faults, or something could not be written. */
    static final int FAULTS = 1;
    /** The command was not understood, or names what is not there. */
    static final int MISUSE = 2;
    /** A bug; the number by which BSD's sysexits calls it. */
    static final int BUG = 70;

    private ExitCode() {
    }
}
