package app.effleurage.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a folder in the desktop's own file manager. */
final class FolderOpener {

    private FolderOpener() {
    }

    /**
     * Makes the folder if it is missing, and shows it. Not on the window's thread.
     *
     * @param system the name of the operating system, as {@code os.name} has it
     * @throws IOException if it cannot be made, or there is nothing to show it with
     */
    static void open(Path folder, String system) throws IOException {
        Files.createDirectories(folder);
        new ProcessBuilder(command(folder, system))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(Path folder, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        String opener = name.startsWith("windows") ? "explorer.exe" : name.startsWith("mac") ? "open" : "xdg-open";
        return List.of(opener, folder.toAbsolutePath().toString());
    }
}
