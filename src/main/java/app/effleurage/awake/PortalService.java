package app.effleurage.awake;

import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * The portal, which hands the wish on to whatever desktop there is.
 *
 * <p>It answers the call before it has asked the desktop; whether that agreed it tells by a signal of the request.
 */
final class PortalService implements BusService {

    private static final String NAME = "org.freedesktop.portal.Desktop";
    private static final String REQUEST = "org.freedesktop.portal.Request";
    /** The session neither sleeps (4) nor counts as idle (8). */
    private static final UInt32 AWAKE = new UInt32(4 | 8);
    private static final UInt32 AGREED = new UInt32(0);

    @DBusInterfaceName("org.freedesktop.portal.Inhibit")
    interface Inhibit extends DBusInterface {

        @DBusMemberName("Inhibit")
        DBusPath inhibit(String window, UInt32 what, Map<String, Variant<?>> options);
    }

    @DBusInterfaceName(REQUEST)
    interface Request extends DBusInterface {

        @DBusMemberName("Close")
        void close();
    }

    @Override
    public Means means() {
        return Means.PORTAL;
    }

    @Override
    public Runnable ask(DBusConnection connection, String reason, Runnable onLost) throws DBusException {
        // Ahead of the call, or the answer could come before anybody listens. The connection asks for nothing
        // else, so any answer is the answer to this; and with the connection the listener ends.
        connection.addGenericSigHandler(
                DBusMatchRuleBuilder.create().withType("signal").withInterface(REQUEST).withMember("Response").build(),
                signal -> hear(signal, onLost));
        Inhibit portal = connection.getRemoteObject(NAME, "/org/freedesktop/portal/desktop", Inhibit.class);
        DBusPath handle = portal.inhibit("", AWAKE, Map.of("reason", new Variant<>(reason)));
        Request request = connection.getRemoteObject(NAME, handle.getPath(), Request.class);
        return request::close;
    }

    private static void hear(DBusSignal signal, Runnable onLost) {
        try {
            Object[] said = signal.getParameters();
            if (said.length > 0 && !AGREED.equals(said[0])) {
                onLost.run();
            }
        } catch (DBusException _) {
            // An answer that cannot be read is no refusal.
            return;
        }
    }
}
