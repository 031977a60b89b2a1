package app.effleurage.awake;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.errors.NoReply;
import org.freedesktop.dbus.errors.ServiceUnknown;
import org.freedesktop.dbus.errors.UnknownInterface;
import org.freedesktop.dbus.errors.UnknownMethod;
import org.freedesktop.dbus.errors.UnknownObject;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;

/**
 * Keeps the machine awake by a program on the session bus, over a connection of its own.
 *
 * <p>All of these programs forget what a connection asked for once it is closed, and the system closes it with this
 * process, however that ends.
 */
final class BusInhibitor implements Inhibitor {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SessionBus bus;
    private final BusService service;

    BusInhibitor(SessionBus bus, BusService service) {
        this.bus = Objects.requireNonNull(bus, "bus");
        this.service = Objects.requireNonNull(service, "service");
    }

    @Override
    public Means means() {
        return service.means();
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public Hold take(String reason) throws CannotHoldException {
        CompletableFuture<Void> lost = new CompletableFuture<>();
        DBusConnection connection = bus.connect(() -> lost.complete(null));
        boolean isHeld = false;
        try {
            Runnable takeBack = service.ask(connection, reason, () -> lost.complete(null));
            isHeld = true;
            return new BusHold(connection, takeBack, lost);
        } catch (DBusException | DBusExecutionException refused) {
            throw new CannotHoldException(why(refused), String.valueOf(refused.getMessage()));
        } finally {
            if (!isHeld) {
                connection.disconnect();
            }
        }
    }

    private static Refusal.Why why(Exception refused) {
        return switch (refused) {
            case ServiceUnknown _, UnknownObject _, UnknownInterface _, UnknownMethod _ -> Refusal.Why.MISSING;
            case NoReply _ -> Refusal.Why.TOO_SLOW;
            default -> Refusal.Why.REFUSED;
        };
    }

    private record BusHold(DBusConnection connection, Runnable takeBack, CompletableFuture<Void> lost)
            implements Hold {

        @Override
        public void close() {
            if (!connection.isConnected()) {
                return;
            }
            try {
                takeBack.run();
            } catch (DBusExecutionException _) {
                // Closing the connection says the same.
            } finally {
                connection.disconnect();
            }
        }

        @Override
        public void onLost(Runnable listener) {
            Hold.tell(lost, listener);
        }
    }
}
