package app.effleurage.journal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Where the platform wants a program to keep what belongs to a user. None of them need exist yet.
 *
 * @param data the user's own routines and the like; worth a backup
 * @param configuration settings
 * @param state what may be lost without grief
 * @param logs what the program notes about itself
 */
public record UserFolders(Path data, Path configuration, Path state, Path logs) {

    private static final String NAME = "Effleurage";
    /** Linux and its like write folder names small. */
    private static final String PLAIN_NAME = "effleurage";

    public UserFolders {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(configuration, "configuration");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(logs, "logs");
    }

    /** The user's own routines; the folder need not exist yet. */
    public Path routines() {
        return data.resolve("routines");
    }

    /** What a voice has spoken, kept to be heard again; not worth a backup, and its size is bounded. */
    public Path voice() {
        return state.resolve("voice");
    }

    /** Where the journal is kept; the folder need not exist yet. */
    public Path journal() {
        return data.resolve("journal");
    }

    /**
     * @param environment the process's environment, as of {@link System#getenv()}
     * @param property reads a system property, as {@link System#getProperty(String)}; {@code os.name} and
     *     {@code user.home} are asked for
     */
    public static UserFolders of(Map<String, String> environment, UnaryOperator<String> property) {
        String system = Objects.requireNonNullElse(property.apply("os.name"), "").toLowerCase(Locale.ROOT);
        Path home = Path.of(Objects.requireNonNullElse(property.apply("user.home"), "."));
        if (system.startsWith("windows")) {
            return onWindows(environment, home);
        }
        return system.startsWith("mac") ? onMac(home) : onUnix(environment, home);
    }

    private static UserFolders onWindows(Map<String, String> environment, Path home) {
        Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve(NAME);
        Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve(NAME);
        return new UserFolders(roaming, roaming, local, local.resolve("Logs"));
    }

    private static UserFolders onMac(Path home) {
        Path support = home.resolve("Library/Application Support").resolve(NAME);
        return new UserFolders(support, support, support, home.resolve("Library/Logs").resolve(NAME));
    }

    /** By the XDG base directory specification. */
    private static UserFolders onUnix(Map<String, String> environment, Path home) {
        Path data = folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
        Path configuration = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        Path state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(PLAIN_NAME);
        return new UserFolders(
                data.resolve(PLAIN_NAME), configuration.resolve(PLAIN_NAME), state, state.resolve("logs"));
    }

    /** The folder a variable names; the usual one when it names none, or one that is not absolute. */
    private static Path folder(Map<String, String> environment, String variable, Path usual) {
        String named = environment.getOrDefault(variable, "");
        try {
            Path folder = Path.of(named);
            return folder.isAbsolute() ? folder : usual;
        } catch (InvalidPathException _) {
            return usual;
        }
    }
}
