package app.effleurage.cli;

import app.effleurage.routinefile.SharedRoutine;
import app.effleurage.text.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands put together; runs one. */
final class Program {

    private Tools tools;
    private Messages words;

    Program(Tools tools) {
        this.tools = tools;
        words = tools.words();
    }

    /** Runs the command that the arguments give, and returns its {@link ExitCode}; never throws. */
    int run(String... arguments) {
        try {
            if (arguments.length == 0) {
                // Most starts are these, and reading no arguments would cost them a quarter of their time.
                return openWindow();
            }
            SpokenOption.in(arguments).ifPresent(this::speak);
            return isOpened(arguments) ? open(arguments) : commandLine().execute(arguments);
        } catch (Throwable bug) {
            return tellBug(bug);
        }
    }

    private void speak(Locale locale) {
        tools = tools.speaking(locale);
        words = tools.words();
    }

    private int openWindow() {
        try {
            return new RootCommand(tools).call();
        } catch (Stop stop) {
            return tell(stop);
        }
    }

    private int open(String... files) {
        try {
            return new Playing(tools, List.of()).open(Stream.of(files).map(Path::of).toList());
        } catch (Stop stop) {
            return tell(stop);
        }
    }

    /** Whether shared files were opened, as a desktop does by giving their names alone. */
    private static boolean isOpened(String... arguments) {
        try {
            return Stream.of(arguments).map(Path::of).allMatch(SharedRoutine::isNamedSo);
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /** What reads the arguments; a test asks it what it would understand. */
    CommandLine commandLine() {
        CommandLine line = new CommandLine(new RootCommand(tools))
                .addSubcommand(new PlayCommand(tools))
                .addSubcommand(new ListCommand(tools))
                .addSubcommand(new CheckCommand(tools))
                .addSubcommand(new ScoreCommand(tools))
                .addSubcommand(new PictureCommand(tools))
                .addSubcommand(new SheetCommand(tools))
                .addSubcommand(new SoundCommand(tools))
                .addSubcommand(new RehearseCommand(tools))
                .addSubcommand(new CardCommand(tools))
                .addSubcommand(new FilmCommand(tools))
                .addSubcommand(new ShareCommand(tools))
                .addSubcommand(new AddCommand(tools))
                .addSubcommand(new CommandLine(new JournalCommand())
                        .addSubcommand(new JournalExportCommand(tools)));
        Options.register(line, words);
        return line
                .setResourceBundle(Messages.bundle(Program.class, "usage", tools.locale()))
                // Plain text, for a screen reader and for a file.
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(writer(tools.around().out()))
                .setErr(writer(tools.around().err()))
                .setParameterExceptionHandler(this::tellMisuse)
                .setExecutionExceptionHandler(this::tellFailure);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private int tellMisuse(ParameterException misuse, String[] arguments) {
        CommandLine line = misuse.getCommandLine();
        MisuseWords said = new MisuseWords(words);
        tools.complain(said.of(misuse));
        said.near(misuse).ifPresent(tools::complain);
        tools.complain(words.get("misuse.help", line.getCommandSpec().qualifiedName()));
        return ExitCode.MISUSE;
    }

    private int tellFailure(Exception failure, CommandLine line, ParseResult result) {
        return failure instanceof Stop stop ? tell(stop) : tellBug(failure);
    }

    private int tell(Stop stop) {
        stop.lines().forEach(tools::complain);
        return stop.exitCode();
    }

    private int tellBug(Throwable bug) {
        ProgramLog log = ProgramLog.openIn(tools.folders().logs());
        LoggerFactory.getLogger(Program.class).error("unexpected", bug);
        tools.complain(words.get("bug", log.file()));
        return ExitCode.BUG;
    }
}
