package app.effleurage.mediakeys;

import app.effleurage.bus.NoBusException;
import app.effleurage.bus.SessionBus;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys for media on a Linux desktop: by MPRIS, the interface through which it knows its players. We are on the bus as
 * one only while a routine is open, so that at other times the keys are somebody else's. Elsewhere the toolkit has
 * the keys itself while the window has the focus, and nothing is done here.
 */
public final class DesktopMediaKeys implements MediaKeys {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopMediaKeys.class);
    private static final String NAME = "org.mpris.MediaPlayer2.effleurage";

    private final SessionBus bus;
    private final boolean isThere;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("media-keys").factory());

    // Of the worker alone.
    private DBusConnection connection;
    private MprisPlayer player;

    DesktopMediaKeys(SessionBus bus, boolean isThere) {
        this.bus = Objects.requireNonNull(bus, "bus");
        this.isThere = isThere;
    }

    /**
     * @param environment the process's, as of {@link System#getenv()}
     * @param system the name of the operating system, as {@code os.name} has it
     */
    public static MediaKeys of(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return new DesktopMediaKeys(new SessionBus(environment), name.startsWith("linux") || name.contains("bsd"));
    }

    @Override
    public void open(String title, Consumer<Key> onKey) {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(onKey, "onKey");
        later(() -> {
            disconnect();
            connect(title, onKey);
        });
    }

    @Override
    public void tell(boolean plays) {
        later(() -> {
            if (connection != null) {
                connection.sendMessage(player.playing(plays));
            }
        });
    }

    @Override
    public void leave() {
        later(this::disconnect);
    }

    @Override
    public void close() {
        leave();
        worker.shutdown();
    }

    private void later(Step step) {
        if (!isThere) {
            return;
        }
        try {
            worker.execute(() -> {
                try {
                    step.take();
                } catch (NoBusException | DBusException | DBusExecutionException e) {
                    // A desktop without a bus, or a second window that is already the player: there are other keys.
                    LOG.info("no keys for media: {}", e.getMessage());
                    disconnect();
                }
            });
        } catch (RejectedExecutionException _) {
            // The window is closing, and the bus forgets us with the connection.
            return;
        }
    }

    private interface Step {
        void take() throws NoBusException, DBusException;
    }

    private void connect(String title, Consumer<Key> onKey) throws NoBusException, DBusException {
        connection = bus.connect(() -> { });
        player = new MprisPlayer(title, onKey);
        connection.exportObject(MprisPlayer.PATH, player);
        // Several windows may be open at once; each is a player of its own, as the specification has it.
        connection.requestBusName(NAME + ".instance" + ProcessHandle.current().pid());
    }

    private void disconnect() {
        if (connection != null) {
            player.close();
            connection.disconnect();
            connection = null;
        }
    }
}
