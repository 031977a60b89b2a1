package app.effleurage.awake;

import app.effleurage.bus.SessionBus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What each operating system offers, best first. */
enum Platform {

    LINUX {
        @Override
        List<Inhibitor> inhibitors(Map<String, String> environment, long pid) {
            SessionBus bus = new SessionBus(environment);
            return List.of(
                    new BusInhibitor(bus, new PortalService()),
                    new BusInhibitor(bus, new ScreenSaverService()),
                    new BusInhibitor(bus, new SessionManagerService()),
                    new ProcessInhibitor(Means.SYSTEMD, QUICK, Platform::systemd, ProcessInhibitor.Proof.ECHO));
        }
    },

    MAC {
        @Override
        List<Inhibitor> inhibitors(Map<String, String> environment, long pid) {
            return List.of(new ProcessInhibitor(Means.CAFFEINATE, QUICK,
                    _ -> List.of("caffeinate", "-d", "-i", "-w", Long.toString(pid)), ProcessInhibitor.Proof.ALIVE));
        }
    },

    WINDOWS {
        @Override
        List<Inhibitor> inhibitors(Map<String, String> environment, long pid) {
            return List.of(new ProcessInhibitor(Means.EXECUTION_STATE, SLOW_SHELL, _ -> WINDOWS_COMMAND,
                    ProcessInhibitor.Proof.FIRST_LINE));
        }
    },

    OTHER {
        @Override
        List<Inhibitor> inhibitors(Map<String, String> environment, long pid) {
            return List.of();
        }
    };

    private static final Duration QUICK = Duration.ofSeconds(3);
    /** PowerShell compiles the call before it makes it, on a busy machine for some seconds. */
    private static final Duration SLOW_SHELL = Duration.ofSeconds(30);

    /**
     * Calls {@code SetThreadExecutionState} with ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED, says so,
     * and stays for as long as its standard input is open. Windows takes the wish back when the thread that made it
     * is gone. Free of double quotes: no two programs agree on how they pass through a Windows command line.
     */
    private static final String WINDOWS_SCRIPT = "$q = [char]34;"
            + " $call = '[DllImport(' + $q + 'kernel32.dll' + $q + ')]"
            + " public static extern uint SetThreadExecutionState(uint flags);';"
            + " $power = Add-Type -MemberDefinition $call -Name Power -Namespace Effleurage -PassThru;"
            + " if ($power::SetThreadExecutionState([uint32]2147483651) -eq 0) { exit 1 };"
            + " [Console]::Out.WriteLine('" + ProcessInhibitor.WORD + "');"
            + " [Console]::In.ReadToEnd() | Out-Null";

    private static final List<String> WINDOWS_COMMAND = List.of(
            "powershell.exe", "-NoLogo", "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT);

    /**
     * @param environment the process's environment, as of {@link System#getenv()}
     * @param pid of this process
     */
    abstract List<Inhibitor> inhibitors(Map<String, String> environment, long pid);

    /** @param system the name of the operating system, as {@code os.name} has it */
    static Platform of(String system) {
        String name = Objects.requireNonNull(system, "system").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        if (name.startsWith("mac")) {
            return MAC;
        }
        return name.startsWith("linux") || name.contains("bsd") ? LINUX : OTHER;
    }

    /**
     * Keeps the lock for as long as {@code cat} reads what this process writes to it, and so no longer than this
     * process lives. Idle alone: a user who wants the machine to sleep can have that.
     */
    private static List<String> systemd(String reason) {
        return List.of("systemd-inhibit", "--what=idle", "--mode=block", "--who=Effleurage", "--why=" + reason, "cat");
    }
}
