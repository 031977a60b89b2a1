package app.effleurage.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command: the window, or what stands in for it. */
@Command(name = "effleurage", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = ProgramVersion.class)
final class RootCommand implements Callable<Integer> {

    private final Tools tools;

    @Option(names = "--routines", paramLabel = "FOLDER", descriptionKey = "routines", scope = ScopeType.INHERIT)
    private List<Path> folders = new ArrayList<>();

    /** Taken in by {@link Program}, since it says in which language all else is read. */
    @Option(names = SpokenOption.NAME, paramLabel = "TAG", descriptionKey = "language", scope = ScopeType.INHERIT)
    private Optional<Locale> language = Optional.empty();

    @Option(names = "--silent")
    private boolean silent;

    @Option(names = "--text")
    private boolean text;

    RootCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        return new Playing(tools, folders).play(
                new Playing.Wanted(Optional.empty(), Optional.empty(), Optional.empty(), text, silent,
                        Optional.empty()));
    }

    /** The language asked for on the command line. */
    Optional<Locale> language() {
        return language;
    }

    /** Folders of routines named on the command line. */
    List<Path> folders() {
        return folders;
    }
}
