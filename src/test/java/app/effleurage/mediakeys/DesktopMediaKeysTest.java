package app.effleurage.mediakeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.bus.PrivateBus;
import app.effleurage.bus.SessionBus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a real bus of the test's own, with the test as the desktop. */
class DesktopMediaKeysTest {

    private static final long PATIENCE_SECONDS = 60;
    private static final String PATH = "/org/mpris/MediaPlayer2";

    @TempDir
    private Path folder;
    private PrivateBus bus;
    private DBusConnection desktop;
    private MediaKeys keys;
    private final BlockingQueue<MediaKeys.Key> pressed = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws Exception {
        bus = PrivateBus.in(folder);
        desktop = DBusConnectionBuilder.forAddress(bus.address()).withShared(false).build();
        keys = new DesktopMediaKeys(new SessionBus(Map.of("DBUS_SESSION_BUS_ADDRESS", bus.address())), true);
    }

    @AfterEach
    void end() throws Exception {
        if (keys != null) {
            keys.close();
        }
        if (desktop != null) {
            desktop.disconnect();
        }
        if (bus != null) {
            bus.end();
        }
    }

    @Test
    void eachKeyComesThroughAndTheDesktopCanReadWhatPlays() throws Exception {
        String name = open();
        Mpris.Player player = desktop.getRemoteObject(name, PATH, Mpris.Player.class);
        Properties properties = desktop.getRemoteObject(name, PATH, Properties.class);

        player.playPause();
        player.next();
        player.previous();
        player.stop();
        player.play();
        player.pause();

        for (MediaKeys.Key key : List.of(MediaKeys.Key.PLAY_OR_PAUSE, MediaKeys.Key.NEXT, MediaKeys.Key.PREVIOUS,
                MediaKeys.Key.STOP, MediaKeys.Key.PLAY, MediaKeys.Key.PAUSE)) {
            assertThat(pressed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(key);
        }
        assertThat(properties.<String>Get("org.mpris.MediaPlayer2", "Identity")).isEqualTo("Effleurage");
        assertThat(properties.GetAll("org.mpris.MediaPlayer2.Player").get("PlaybackStatus").getValue())
                .isEqualTo("Paused");
        assertThat(properties.GetAll("org.mpris.MediaPlayer2.Player").get("Metadata").getValue().toString())
                .contains("Circulation");
    }

    @Test
    void theDesktopIsToldThatItPlays() throws Exception {
        open();
        CompletableFuture<String> status = new CompletableFuture<>();
        desktop.addSigHandler(Properties.PropertiesChanged.class, signal -> {
            if (signal.getPropertiesChanged().containsKey("PlaybackStatus")) {
                status.complete(signal.getPropertiesChanged().get("PlaybackStatus").getValue().toString());
            }
        });

        keys.tell(true);

        assertThat(status.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("Playing");
    }

    @Test
    void whenNothingIsOpenTheKeysAreSomebodyElses() throws Exception {
        CompletableFuture<String> gone = new CompletableFuture<>();
        String name = open();
        desktop.addSigHandler(DBus.NameOwnerChanged.class, signal -> {
            if (signal.name.equals(name) && signal.newOwner.isEmpty()) {
                gone.complete(signal.name);
            }
        });

        keys.leave();

        assertThat(gone.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(name);
    }

    /** The name under which the desktop finds us. */
    private String open() throws Exception {
        CompletableFuture<String> come = new CompletableFuture<>();
        desktop.addSigHandler(DBus.NameOwnerChanged.class, signal -> {
            if (signal.name.startsWith("org.mpris.MediaPlayer2.") && !signal.newOwner.isEmpty()) {
                come.complete(signal.name);
            }
        });
        keys.open("Circulation", pressed::add);
        return come.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
