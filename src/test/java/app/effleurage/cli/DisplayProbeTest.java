package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayProbeTest {

    private static final byte[] COOKIE = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    @TempDir
    private Path root;
    private final Map<String, String> properties = new HashMap<>(Map.of("os.name", "Linux"));
    private final Map<String, String> environment = new HashMap<>(Map.of("DISPLAY", ":3"));

    @BeforeEach
    void installAll() throws IOException {
        Files.createDirectories(root.resolve("usr/lib"));
        for (String name : new String[] {
            "libX11.so.6", "libgtk-3.so.0", "libXtst.so.6", "libGL.so.1", "libXxf86vm.so.1"}) {
            Files.writeString(root.resolve("usr/lib").resolve(name), "a library");
        }
    }

    private DisplayProbe probe() {
        Surroundings around = new Surroundings(environment, properties::get,
                new ByteArrayInputStream(new byte[0]), new PrintStream(System.out), new PrintStream(System.err), false);
        return new DisplayProbe(around, new SharedLibraries(root, environment.getOrDefault("LD_LIBRARY_PATH", "")),
                new XServer(root, root.resolve("authority")));
    }

    @Test
    void withDisplayAndLibrariesThereMayBeAWindow() {
        assertThat(probe().whyNoWindow()).isEmpty();
        assertThat(probe().needsSoftwareDrawing()).isFalse();
    }

    @Test
    void withoutADisplayThereIsNone() {
        environment.put("DISPLAY", " ");
        assertThat(probe().whyNoWindow()).contains("window.no-display");

        environment.remove("DISPLAY");
        environment.put("WAYLAND_DISPLAY", "wayland-0");
        assertThat(probe().whyNoWindow()).contains("window.no-display");
    }

    @Test
    void withoutGtkThereIsNone() throws IOException {
        Files.delete(root.resolve("usr/lib/libgtk-3.so.0"));

        assertThat(probe().whyNoWindow()).contains("window.no-toolkit");
    }

    @Test
    void aLibraryInTheLoadersCacheCounts() throws IOException {
        Path odd = Files.createDirectories(root.resolve("opt/odd"));
        Files.move(root.resolve("usr/lib/libgtk-3.so.0"), odd.resolve("libgtk-3.so.0"));
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/ld.so.cache"), "glibc-ld.so.cache1.1\0\u0001\0libgtk-3.so.0\0"
                + "/opt/odd/libgtk-3.so.0\0/opt/gone/libXtst.so.6\0", StandardCharsets.ISO_8859_1);
        assertThat(probe().whyNoWindow()).isEmpty();

        Files.delete(root.resolve("usr/lib/libXtst.so.6"));
        assertThat(probe().whyNoWindow()).contains("window.no-toolkit");
    }

    @Test
    void aLibraryInAFolderNamedCounts() throws IOException {
        Path own = Files.createDirectories(root.resolve("own"));
        Files.move(root.resolve("usr/lib/libgtk-3.so.0"), own.resolve("libgtk-3.so.0"));
        environment.put("LD_LIBRARY_PATH", "/nowhere:" + own);

        assertThat(probe().whyNoWindow()).isEmpty();
    }

    @Test
    void withoutTheGraphicsCardsLibrariesTheProcessorDraws() throws IOException {
        Files.delete(root.resolve("usr/lib/libGL.so.1"));

        assertThat(probe().whyNoWindow()).isEmpty();
        assertThat(probe().needsSoftwareDrawing()).isTrue();
    }

    @Test
    void elsewhereAWindowIsTakenForGranted() {
        properties.put("os.name", "Mac OS X");
        environment.remove("DISPLAY");

        assertThat(probe().whyNoWindow()).isEmpty();
    }

    @Test
    void aToolkitToldToShowNothingNeedsNoDisplay() {
        properties.put("glass.platform", "Headless");
        environment.remove("DISPLAY");

        assertThat(probe().whyNoWindow()).isEmpty();
    }

    @Test
    void aServerThatRefusesLeavesNoWindow() throws Exception {
        try (FakeServer _ = new FakeServer(root.resolve("X3"), false)) {
            assertThat(probe().whyNoWindow()).contains("window.display-refuses");
        }
    }

    @Test
    void aServerThatWelcomesTheCookieOfItsNumberAllowsOne() throws Exception {
        writeAuthority("7", new byte[16]);
        writeAuthority("3", COOKIE);
        try (FakeServer _ = new FakeServer(root.resolve("X3"), true)) {
            assertThat(probe().whyNoWindow()).isEmpty();
        }
    }

    @Test
    void aServerIsAskedWithTheCookieAndNotWithoutIt() throws Exception {
        try (FakeServer _ = new FakeServer(root.resolve("X3"), true)) {
            assertThat(probe().whyNoWindow()).contains("window.display-refuses");
        }
    }

    @Test
    void anAuthorityFileThatIsCutShortLeavesItToTheToolkit() throws Exception {
        Files.write(root.resolve("authority"), new byte[] {1, 0, 0});
        try (FakeServer _ = new FakeServer(root.resolve("X3"), true)) {
            assertThat(probe().whyNoWindow()).isEmpty();
        }
    }

    @Test
    void aDisplayInWordsOfItsOwnIsLeftToTheToolkit() {
        environment.put("DISPLAY", "/private/tmp/launch/org.x:0");

        assertThat(probe().whyNoWindow()).isEmpty();
    }

    private void writeAuthority(String number, byte[] cookie) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(root.resolve("authority"),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            out.writeShort(256);
            out.writeUTF("host");
            out.writeUTF(number);
            out.writeUTF("MIT-MAGIC-COOKIE-1");
            out.writeShort(cookie.length);
            out.write(cookie);
        }
    }

    /** Answers as an X server does: success with the right cookie, if any is, and failure otherwise. */
    private static final class FakeServer implements AutoCloseable {

        private final ServerSocketChannel listening;

        FakeServer(Path socket, boolean hasACookie) throws IOException {
            listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                    .bind(UnixDomainSocketAddress.of(socket));
            Thread.ofVirtual().start(() -> serve(hasACookie));
        }

        private void serve(boolean hasACookie) {
            while (true) {
                try (SocketChannel client = listening.accept()) {
                    ByteBuffer greeting = ByteBuffer.allocate(12 + 20 + 16);
                    client.read(greeting);
                    byte[] sent = Arrays.copyOfRange(greeting.array(), 32, 48);
                    boolean welcome = hasACookie && Arrays.equals(sent, COOKIE);
                    client.write(ByteBuffer.wrap(new byte[] {(byte) (welcome ? 1 : 0)}));
                } catch (IOException _) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            // The thread ends with the channel that it waits on.
            listening.close();
        }
    }
}
