package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramHomeTest {

    @TempDir
    private Path folder;
    private final Map<String, String> properties = new HashMap<>();

    private Path routinesIn(String name) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("routines"));
        return home;
    }

    private Path found(Optional<URI> code) {
        return ProgramHome.find(properties::get, code).folder();
    }

    @Test
    void theFolderNamedWinsEvenWithoutRoutines() throws IOException {
        routinesIn("app");
        properties.put("effleurage.home", folder.resolve("elsewhere").toString());

        assertThat(found(Optional.of(folder.resolve("app/x.jar").toUri()))).isEqualTo(folder.resolve("elsewhere"));
    }

    @Test
    void theNearestFolderAroundTheCodeThatHasRoutinesIsHome() throws IOException {
        routinesIn(".");
        Path near = routinesIn("project");
        Files.createDirectories(near.resolve("target/classes"));

        assertThat(found(Optional.of(near.resolve("target/classes").toUri()))).isEqualTo(near);
    }

    @Test
    void anInstalledImageHasThemBesideItsLauncher() throws IOException {
        Path image = routinesIn("effleurage/lib/app");
        properties.put("jpackage.app-path", folder.resolve("effleurage/bin/Effleurage").toString());

        assertThat(found(Optional.of(URI.create("jrt:/app.effleurage")))).isEqualTo(image);
    }

    @Test
    void withoutAnyItIsTheFolderWorkedIn() {
        properties.put("user.dir", folder.toString());

        assertThat(found(Optional.empty())).isEqualTo(folder);
    }
}
