package app.effleurage.cli;

import app.effleurage.cli.text.StandardTerminal;
import app.effleurage.journal.UserFolders;
import app.effleurage.playback.SystemTimeSource;
import app.effleurage.sound.live.Loudspeaker;
import app.effleurage.text.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Optional;

/** Where the program starts, and where its parts are joined. */
public final class Main {

    private Main() {
    }

    /** Runs the command that the arguments give, and ends the process with its exit code. */
    public static void main(String[] args) {
        Surroundings around = Surroundings.ofThisProcess();
        Makers makers = new Makers(
                ToolkitDoors::writePicture, ToolkitDoors::writeSheet, ToolkitDoors::writeCard,
                ToolkitDoors::writeFilm);
        Doors doors = new Doors(DisplayProbe.of(around), ToolkitDoors::openWindow, makers, new Loudspeaker(),
                () -> new StandardTerminal(around.in(), around.out(), around.terminal()));
        Tools tools = new Tools(around, ProgramHome.find(around.property(), code()),
                UserFolders.of(around.environment(), around.property()), new SystemTimeSource(),
                Language.locale(Optional.empty(), Locale.getDefault()), doors);
        System.exit(new Program(tools).run(args));
    }

    private static Optional<URI> code() {
        CodeSource source = Main.class.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? Optional.empty() : Optional.of(source.getLocation().toURI());
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
