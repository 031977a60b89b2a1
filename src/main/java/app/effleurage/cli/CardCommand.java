package app.effleurage.cli;

import app.effleurage.cli.CardMaker.CardRequest;
import app.effleurage.export.card.CardOptions;
import app.effleurage.export.card.Paper;
import app.effleurage.journal.ViewChoice;
import app.effleurage.routine.Routine;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code card}: a routine to print and hand over. */
@Command(name = "card")
final class CardCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(CardCommand.class);

    private final Tools tools;

    @ParentCommand
    private RootCommand root;

    @Mixin
    private RoutineArgument routine;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4")
    private Paper paper;

    @Option(names = "--minutes", paramLabel = "N")
    private Optional<Options.Minutes> minutes = Optional.empty();

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "mirror")
    private ViewChoice view;

    @Mixin
    private PersonOption person;

    @Mixin
    private BreathOptions breath;

    CardCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws Stop {
        Routine found = routine.find(tools);
        Score score = Arrangement.of(found, minutes.map(Options.Minutes::length), breath.choice(tools)).score();
        Locale spoken = spoken(found);
        Optional<String> face = person.id(tools);
        ProgramLog.openIn(tools.folders().logs());
        try {
            CardMaker.Made made = tools.doors().make().cards().write(new CardRequest(tools.home().folder(), score,
                    new CardOptions(paper, spoken, view == ViewChoice.FACING, face)), out);
            if (made.missing() > 0) {
                tools.complain(tools.words().get("card.missing", made.missing()));
            }
            tools.print(tools.words().get("card.written", out, made.pages()));
            return ExitCode.CLEAN;
        } catch (IOException e) {
            LOG.warn("no card", e);
            throw tools.failed("card.failed", out, e);
        }
    }

    /** The language asked for; where the routine does not speak it, the one it does, and that is said. */
    private Locale spoken(Routine found) {
        Locale wanted = tools.locale();
        Locale spoken = found.about().title().languageFor(wanted);
        if (root.language().isPresent() && !spoken.getLanguage().equals(wanted.getLanguage())) {
            tools.complain(tools.words().get("card.language", found.id(), wanted.stripExtensions().toLanguageTag(),
                    spoken.toLanguageTag()));
            return spoken;
        }
        return wanted;
    }
}
