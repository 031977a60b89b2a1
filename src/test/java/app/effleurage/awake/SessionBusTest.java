package app.effleurage.awake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.effleurage.bus.PrivateBus;
import app.effleurage.bus.SessionBus;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a real bus of the test's own, with stand-ins for the desktop's programs on it. */
class SessionBusTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;
    private PrivateBus bus;
    private DBusConnection desktop;
    private KeepAwake keeper;

    @DBusInterfaceName("org.freedesktop.ScreenSaver")
    public interface ScreenSaver extends DBusInterface {

        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, String reason);

        @DBusMemberName("UnInhibit")
        void unInhibit(UInt32 cookie);
    }

    @DBusInterfaceName("org.gnome.SessionManager")
    public interface SessionManager extends DBusInterface {

        @DBusMemberName("Inhibit")
        UInt32 inhibit(String application, UInt32 window, String reason, UInt32 what);

        @DBusMemberName("Uninhibit")
        void uninhibit(UInt32 cookie);
    }

    @DBusInterfaceName("org.freedesktop.portal.Inhibit")
    public interface Portal extends DBusInterface {

        @DBusMemberName("Inhibit")
        DBusPath inhibit(String window, UInt32 what, Map<String, Variant<?>> options);
    }

    @DBusInterfaceName("org.freedesktop.portal.Request")
    public interface Request extends DBusInterface {

        @DBusMemberName("Close")
        void close();
    }

    /** All the programs in one, each at its own path. */
    private static final class Desktop implements ScreenSaver, SessionManager {

        private final Set<String> held = ConcurrentHashMap.newKeySet();

        @Override
        public UInt32 inhibit(String application, String reason) {
            held.add(application + " " + reason);
            return new UInt32(4_000_000_007L);
        }

        @Override
        public void unInhibit(UInt32 cookie) {
            if (cookie.longValue() == 4_000_000_007L) {
                held.clear();
            }
        }

        @Override
        public UInt32 inhibit(String application, UInt32 window, String reason, UInt32 what) {
            held.add(application + " " + reason + " " + what);
            return new UInt32(7);
        }

        @Override
        public void uninhibit(UInt32 cookie) {
            if (cookie.longValue() == 7) {
                held.clear();
            }
        }

        @Override
        public boolean isRemote() {
            return false;
        }

        @Override
        public String getObjectPath() {
            return "/";
        }
    }

    private DBusConnection joinAs(String address, String name) throws Exception {
        DBusConnection connection = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        connection.requestBusName(name);
        return connection;
    }

    private States keepAwakeOn(String address) {
        SessionBus bus = new SessionBus(Map.of("DBUS_SESSION_BUS_ADDRESS", address));
        keeper = new AwakeKeeper(List.of(new BusInhibitor(bus, new PortalService()),
                new BusInhibitor(bus, new ScreenSaverService()), new BusInhibitor(bus, new SessionManagerService())));
        return new States(keeper);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (keeper != null) {
            keeper.close();
        }
        if (desktop != null) {
            desktop.disconnect();
        }
        if (bus != null) {
            bus.end();
        }
    }

    @Test
    void theScreenSaverIsAskedAndToldAgain() throws Exception {
        bus = PrivateBus.in(folder);
        Desktop saver = new Desktop();
        desktop = joinAs(bus.address(), "org.freedesktop.ScreenSaver");
        desktop.exportObject("/org/freedesktop/ScreenSaver", saver);
        States states = keepAwakeOn(bus.address());

        keeper.hold("Massage & \u00fcber");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.SCREEN_SAVER));
        assertThat(saver.held).containsExactly("app.effleurage Massage & \u00fcber");

        keeper.release();
        assertThat(states.next()).isEqualTo(new AwakeState.Off());
        assertThat(saver.held).isEmpty();
    }

    @Test
    void theSessionManagerIsAskedForSleepAndIdle() throws Exception {
        bus = PrivateBus.in(folder);
        Desktop manager = new Desktop();
        desktop = joinAs(bus.address(), "org.gnome.SessionManager");
        desktop.exportObject("/org/gnome/SessionManager", manager);
        States states = keepAwakeOn(bus.address());

        keeper.hold("massage");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.SESSION_MANAGER));
        assertThat(manager.held).containsExactly("app.effleurage massage 12");

        keeper.release();
        assertThat(states.next()).isEqualTo(new AwakeState.Off());
        assertThat(manager.held).isEmpty();
    }

    @Test
    void thePortalsRequestIsClosed() throws Exception {
        bus = PrivateBus.in(folder);
        CompletableFuture<String> asked = new CompletableFuture<>();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        desktop = joinAs(bus.address(), "org.freedesktop.portal.Desktop");
        desktop.exportObject("/request/1", (RequestAt) () -> closed.complete(null));
        desktop.exportObject("/org/freedesktop/portal/desktop", (PortalAt) (_, what, options) -> {
            asked.complete(what + " " + options.get("reason").getValue());
            return new DBusPath("/request/1");
        });
        States states = keepAwakeOn(bus.address());

        keeper.hold("massage");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.PORTAL));
        assertThat(asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("12 massage");

        keeper.release();
        closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** A request as one function. */
    @FunctionalInterface
    public interface RequestAt extends Request {

        @Override
        default String getObjectPath() {
            return "/";
        }
    }

    /** A portal as one function. */
    @FunctionalInterface
    public interface PortalAt extends Portal {

        @Override
        default String getObjectPath() {
            return "/";
        }
    }

    @Test
    void aRefusalOfThePortalIsNoHold() throws Exception {
        bus = PrivateBus.in(folder);
        desktop = joinAs(bus.address(), "org.freedesktop.portal.Desktop");
        desktop.exportObject("/org/freedesktop/portal/desktop", (PortalAt) (_, _, _) -> {
            throw new DBusExecutionException("not for you");
        });
        States states = keepAwakeOn(bus.address());

        keeper.hold("massage");

        assertThat(states.afterAsking()).isInstanceOfSatisfying(AwakeState.NotPossible.class,
                not -> assertThat(not.refusals()).extracting(Refusal::why).containsExactly(
                        Refusal.Why.REFUSED, Refusal.Why.MISSING, Refusal.Why.MISSING));
    }

    @Test
    void aBusThatGoesAwayIsNoticed() throws Exception {
        bus = PrivateBus.in(folder);
        desktop = joinAs(bus.address(), "org.freedesktop.ScreenSaver");
        desktop.exportObject("/org/freedesktop/ScreenSaver", new Desktop());
        States states = keepAwakeOn(bus.address());
        keeper.hold("massage");
        assertThat(states.afterAsking()).isEqualTo(new AwakeState.Held(Means.SCREEN_SAVER));

        bus.end();

        assertThat(states.afterAsking()).isInstanceOfSatisfying(AwakeState.NotPossible.class,
                not -> assertThat(not.refusals()).extracting(Refusal::why).containsExactly(
                        Refusal.Why.NO_BUS, Refusal.Why.LOST, Refusal.Why.NO_BUS));
    }

    @Test
    void withoutABusItSaysSo() throws Exception {
        States states = keepAwakeOn("");
        keeper.hold("massage");

        assertThat(states.afterAsking()).isInstanceOfSatisfying(AwakeState.NotPossible.class,
                not -> assertThat(not.refusals()).extracting(Refusal::why).containsOnly(Refusal.Why.NO_BUS));
    }

    @Test
    void anAddressThatMeansNothingIsNoBus() throws Exception {
        States states = keepAwakeOn("nonsense:");
        keeper.hold("massage");

        assertThat(states.afterAsking()).isInstanceOfSatisfying(AwakeState.NotPossible.class,
                not -> assertThat(not.refusals()).extracting(Refusal::why).containsOnly(Refusal.Why.NO_BUS));
    }

    @Test
    void aBusThatNeverAnswersIsGivenUp() throws Exception {
        // Without one dbus-java turns every address away before it knocks; a desktop always has one.
        assumeTrue(Files.exists(Path.of("/etc/machine-id")) || Files.exists(Path.of("/var/lib/dbus/machine-id")),
                "this machine has no id");
        Path socket = folder.resolve("silent");
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(socket))) {
            SessionBus bus = new SessionBus(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket));
            keeper = new AwakeKeeper(List.of(new BusInhibitor(bus, new ScreenSaverService())));
            States states = new States(keeper);
            keeper.hold("massage");

            assertThat(states.afterAsking()).isInstanceOfSatisfying(AwakeState.NotPossible.class,
                    not -> assertThat(not.refusals()).extracting(Refusal::why).containsExactly(Refusal.Why.TOO_SLOW));
            assertThat(silent.isOpen()).isTrue();
        }
    }
}
