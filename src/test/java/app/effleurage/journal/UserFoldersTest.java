package app.effleurage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static UserFolders on(String system, Map<String, String> environment) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", "/home/ann");
        return UserFolders.of(environment, properties::get);
    }

    @Test
    void linuxKeepsToTheUsualFolders() {
        assertThat(on("Linux", Map.of())).isEqualTo(new UserFolders(
                Path.of("/home/ann/.local/share/effleurage"),
                Path.of("/home/ann/.config/effleurage"),
                Path.of("/home/ann/.local/state/effleurage"),
                Path.of("/home/ann/.local/state/effleurage/logs")));
    }

    @Test
    void linuxFollowsTheVariablesThatSayOtherwise() {
        Map<String, String> environment = Map.of(
                "XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s");

        assertThat(on("Linux", environment)).isEqualTo(new UserFolders(
                Path.of("/d/effleurage"), Path.of("/c/effleurage"), Path.of("/s/effleurage"),
                Path.of("/s/effleurage/logs")));
    }

    @Test
    void aFolderThatIsNotAbsoluteOrNoFolderAtAllIsIgnored() {
        Map<String, String> environment = Map.of(
                "XDG_DATA_HOME", "data", "XDG_CONFIG_HOME", "", "XDG_STATE_HOME", "/bad\0name");

        assertThat(on("Linux", environment)).isEqualTo(on("Linux", Map.of()));
    }

    @Test
    void macKeepsAllInTheLibrary() {
        assertThat(on("Mac OS X", Map.of("XDG_DATA_HOME", "/d"))).isEqualTo(new UserFolders(
                Path.of("/home/ann/Library/Application Support/Effleurage"),
                Path.of("/home/ann/Library/Application Support/Effleurage"),
                Path.of("/home/ann/Library/Application Support/Effleurage"),
                Path.of("/home/ann/Library/Logs/Effleurage")));
    }

    @Test
    void windowsKeepsDataWithTheUserAndTheRestWithTheMachine() {
        Map<String, String> environment = Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local");

        assertThat(on("Windows 11", environment)).isEqualTo(new UserFolders(
                Path.of("/roaming/Effleurage"), Path.of("/roaming/Effleurage"),
                Path.of("/local/Effleurage"), Path.of("/local/Effleurage/Logs")));
    }

    @Test
    void windowsWithoutItsVariablesHasThemInTheHome() {
        assertThat(on("Windows 11", Map.of()).data()).isEqualTo(Path.of("/home/ann/AppData/Roaming/Effleurage"));
    }

    @Test
    void aSystemThatSaysNothingOfItselfStillGetsFolders() {
        assertThat(UserFolders.of(Map.of(), _ -> null).logs()).isEqualTo(
                Path.of("./.local/state/effleurage/logs"));
    }
}
