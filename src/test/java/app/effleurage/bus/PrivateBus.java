package app.effleurage.bus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real session bus of a test's own. */
public final class PrivateBus {

    private final Process daemon;
    private final String address;

    private PrivateBus(Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    /**
     * Starts one; where the machine has no bus, the test that asks is skipped.
     *
     * @param folder for its files
     */
    public static PrivateBus in(Path folder) throws IOException {
        Path configuration = folder.resolve("bus.conf");
        Files.writeString(configuration, """
                <busconfig>
                  <type>session</type>
                  <listen>unix:path=%s</listen>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(folder.resolve("bus")));
        Process started = null;
        try {
            started = new ProcessBuilder("dbus-daemon", "--nofork", "--print-address=1",
                    "--config-file=" + configuration).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException _) {
            assumeTrue(false, "no dbus-daemon on this machine");
        }
        return new PrivateBus(started, new BufferedReader(
                new InputStreamReader(started.getInputStream(), StandardCharsets.US_ASCII)).readLine());
    }

    /** For whoever wants to talk on it. */
    public String address() {
        return address;
    }

    /** Whoever still talks on it is cut off. */
    public void end() throws InterruptedException {
        daemon.destroyForcibly().waitFor();
    }
}
