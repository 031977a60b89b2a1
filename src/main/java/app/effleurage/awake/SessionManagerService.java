package app.effleurage.awake;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** The session manager of GNOME and its kin. */
final class SessionManagerService implements BusService {

    private static final String NAME = "org.gnome.SessionManager";
    /** The session neither sleeps (4) nor counts as idle (8). */
    private static final UInt32 AWAKE = new UInt32(4 | 8);
    private static final UInt32 NO_WINDOW = new UInt32(0);

    @DBusInterfaceName(NAME)
    interface SessionManager extends DBusInterface {

        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, UInt32 window, String reason, UInt32 what);

        @DBusMemberName("Uninhibit")
        void uninhibit(UInt32 cookie);
    }

    @Override
    public Means means() {
        return Means.SESSION_MANAGER;
    }

    @Override
    public Runnable ask(DBusConnection connection, String reason, Runnable onLost) throws DBusException {
        SessionManager manager = connection.getRemoteObject(NAME, "/org/gnome/SessionManager", SessionManager.class);
        UInt32 cookie = manager.inhibit(APPLICATION, NO_WINDOW, reason, AWAKE);
        return () -> manager.uninhibit(cookie);
    }
}
