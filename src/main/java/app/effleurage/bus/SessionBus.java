package app.effleurage.bus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/**
 * Where the desktop's programs talk with each other.
 *
 * <p>A bus is never started, only looked for: one that this process brought up would have no desktop on it. Each
 * connection is a new one, for what is asked of a desktop lasts as long as the connection that asked.
 */
public final class SessionBus {

    /** dbus-java knocks until then at a socket that nobody listens to. */
    private static final int KNOCK_MILLIS = 500;

    private final Map<String, String> environment;

    /** @param environment the process's, as of {@link System#getenv()} */
    public SessionBus(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * @param onLost told on any thread when the bus ends the connection
     * @throws NoBusException if there is no bus or it turns us away
     */
    public DBusConnection connect(Runnable onLost) throws NoBusException {
        try {
            return DBusConnectionBuilder.forAddress(address())
                    .withShared(false)
                    .withDisconnectCallback(new IDisconnectCallback() {
                        @Override
                        public void disconnectOnError(IOException cause) {
                            onLost.run();
                        }
                    })
                    .transportConfig().withTimeout(KNOCK_MILLIS).back()
                    .build();
        } catch (DBusException | RuntimeException turnedAway) {
            // Of an address that it cannot use, dbus-java complains in several unchecked ways.
            throw new NoBusException(String.valueOf(turnedAway.getMessage()));
        }
    }

    private String address() throws NoBusException {
        String named = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        if (!named.isBlank()) {
            return named;
        }
        // Where systemd puts it, for a program whose environment lost the address.
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        Path usual = Path.of(folder, "bus");
        if (folder.isBlank() || !Files.exists(usual)) {
            throw new NoBusException("no address");
        }
        return "unix:path=" + usual;
    }
}
