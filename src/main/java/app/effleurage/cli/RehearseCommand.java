package app.effleurage.cli;

import app.effleurage.cli.WindowLauncher.NoWindowException;
import app.effleurage.ui.LaunchRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rehearse}: a walk through the pages that ends by itself; for whoever packages the program. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private final Tools tools;

    RehearseCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        ProgramLog.openIn(tools.folders().logs());
        try {
            tools.doors().window().open(LaunchRequest.rehearsal(tools.home().folder()));
            return ExitCode.CLEAN;
        } catch (NoWindowException _) {
            throw Stop.misuse(tools.words().get("window.none", tools.words().get("window.cannot-open")));
        }
    }
}
