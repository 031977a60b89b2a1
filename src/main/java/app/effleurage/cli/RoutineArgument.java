package app.effleurage.cli;

import app.effleurage.routine.Routine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The routine that a command is about, by its id or its file. */
final class RoutineArgument {

    /** Of the command, for a mixin is not told that command's parent. */
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "routine")
    private String named;

    /** What is meant by it, in the program's folders and those that were given. */
    Routine find(Tools tools) throws Stop {
        RootCommand root = (RootCommand) command.root().userObject();
        return new Shelf(tools, root.folders()).find(named);
    }
}
