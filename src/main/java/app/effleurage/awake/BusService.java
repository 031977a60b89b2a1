package app.effleurage.awake;

import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;

/** A program on the session bus that can be asked to keep the machine awake. */
interface BusService {

    /** How the program is told who asks. */
    String APPLICATION = "app.effleurage";

    Means means();

    /**
     * Asks; waits for the answer.
     *
     * @param onLost told on any thread should the answer be taken back
     * @return takes the wish back; may throw what {@code ask} throws
     * @throws DBusException if the bus cannot carry it; the service's own refusals are
     *     {@link org.freedesktop.dbus.exceptions.DBusExecutionException}s
     */
    Runnable ask(DBusConnection connection, String reason, Runnable onLost) throws DBusException;
}
