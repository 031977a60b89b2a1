package app.effleurage.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds out, before the toolkit is started, whether a window can be opened.
 *
 * <p>On Linux JavaFX needs an X display, also under Wayland, and GTK 3 with the libraries below; the toolkit does
 * find out itself that they are missing, but prints stack traces on the way. Elsewhere a window is taken for granted.
 */
final class DisplayProbe {

    /** Without these there is no window (tried with JavaFX 26.0.2). */
    private static final List<String> NEEDED = List.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6");

    /** Without these there is one, drawn by the processor, once that is asked for. */
    private static final List<String> FOR_GRAPHICS_CARD = List.of("libGL.so.1", "libXxf86vm.so.1");

    private final Surroundings around;
    private final SharedLibraries libraries;
    private final XServer server;

    DisplayProbe(Surroundings around, SharedLibraries libraries, XServer server) {
        this.around = Objects.requireNonNull(around, "around");
        this.libraries = Objects.requireNonNull(libraries, "libraries");
        this.server = Objects.requireNonNull(server, "server");
    }

    /** Probes the machine this process runs on. */
    static DisplayProbe of(Surroundings around) {
        Path home = Path.of(Objects.requireNonNullElse(around.property().apply("user.home"), "."));
        String authority = around.environment().get("XAUTHORITY");
        return new DisplayProbe(around,
                new SharedLibraries(Path.of("/"), around.environment().getOrDefault("LD_LIBRARY_PATH", "")),
                new XServer(Path.of("/tmp/.X11-unix"),
                        authority == null ? home.resolve(".Xauthority") : Path.of(authority)));
    }

    /** Why there can be no window; a key of the messages, ready to follow "There is no window here: ". */
    Optional<String> whyNoWindow() {
        if (!isLinux() || isHeadless()) {
            return Optional.empty();
        }
        String display = around.environment().getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return Optional.of("window.no-display");
        }
        if (!NEEDED.stream().allMatch(libraries::has)) {
            return Optional.of("window.no-toolkit");
        }
        return server.ask(display) == XServer.Reply.REFUSED
                ? Optional.of("window.display-refuses") : Optional.empty();
    }

    /** Whether the toolkit must be told to draw without the graphics card, or it would complain aloud. */
    boolean needsSoftwareDrawing() {
        return isLinux() && !isHeadless() && !FOR_GRAPHICS_CARD.stream().allMatch(libraries::has);
    }

    private boolean isLinux() {
        String system = Objects.requireNonNullElse(around.property().apply("os.name"), "");
        return system.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    /** Whether the toolkit was told to show its windows to nobody, and so needs no display. */
    private boolean isHeadless() {
        return "Headless".equalsIgnoreCase(around.property().apply("glass.platform"));
    }
}
