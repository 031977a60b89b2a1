package app.effleurage.awake;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** The screen saver's own door, which the desktops agreed on before there were portals. */
final class ScreenSaverService implements BusService {

    private static final String NAME = "org.freedesktop.ScreenSaver";

    @DBusInterfaceName(NAME)
    interface ScreenSaver extends DBusInterface {

        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, String reason);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }

    @Override
    public Means means() {
        return Means.SCREEN_SAVER;
    }

    @Override
    public Runnable ask(DBusConnection connection, String reason, Runnable onLost) throws DBusException {
        ScreenSaver saver = connection.getRemoteObject(NAME, "/org/freedesktop/ScreenSaver", ScreenSaver.class);
        UInt32 cookie = saver.inhibit(APPLICATION, reason);
        return () -> saver.unInhibit(cookie);
    }
}
