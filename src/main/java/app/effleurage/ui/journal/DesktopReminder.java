package app.effleurage.ui.journal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Says a word through the desktop's own programs: on Linux {@code notify-send}, else {@code gdbus}; on macOS
 * {@code osascript}; on Windows PowerShell. What is run is constant. The words, which may come from a stranger's
 * routine, go by argument where none can be taken for an option, or by the environment; never through a shell.
 */
public final class DesktopReminder implements Reminder {

    private static final String NAME = "Effleurage";
    private static final long PATIENCE_SECONDS = 20;
    private static final int LONGEST = 200;
    private static final String SHOWN_MILLIS = "10000";

    private static final String WINDOWS_SCRIPT = """
            Add-Type -AssemblyName System.Windows.Forms; Add-Type -AssemblyName System.Drawing; \
            $n = New-Object System.Windows.Forms.NotifyIcon; $n.Icon = [System.Drawing.SystemIcons]::Information; \
            $n.Visible = $true; \
            $n.ShowBalloonTip(10000, $env:EFFLEURAGE_TITLE, $env:EFFLEURAGE_TEXT, 'None'); \
            Start-Sleep -Seconds 10; $n.Dispose()""";

    /**
     * A program to be run.
     *
     * @param command the program and its arguments
     * @param environment what is added to its environment
     */
    record Invocation(List<String> command, Map<String, String> environment) {
    }

    private final String system;

    /** @param system the name of the operating system, as {@code os.name} has it */
    public DesktopReminder(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void remind(String title, String text) throws IOException {
        IOException last = new IOException("nothing to say it with");
        for (Invocation each : invocations(title, text)) {
            try {
                run(each);
                return;
            } catch (IOException notThisOne) {
                last = notThisOne;
            }
        }
        throw last;
    }

    /** What to try, one after another. */
    List<Invocation> invocations(String title, String text) {
        String head = harmless(title);
        String body = harmless(text);
        if (system.startsWith("windows")) {
            return List.of(new Invocation(
                    List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT),
                    Map.of("EFFLEURAGE_TITLE", head, "EFFLEURAGE_TEXT", body)));
        }
        if (system.startsWith("mac")) {
            // The first argument is a constant, after which osascript takes nothing for an option.
            return List.of(new Invocation(List.of("osascript", "-e", "on run argv", "-e",
                    "display notification (item 3 of argv) with title (item 2 of argv)", "-e", "end run",
                    NAME, head, body), Map.of()));
        }
        return List.of(
                new Invocation(List.of("notify-send", "--app-name=" + NAME, "--expire-time=" + SHOWN_MILLIS, "--",
                        head, withoutMarkup(body)), Map.of()),
                new Invocation(List.of("gdbus", "call", "--session", "--dest", "org.freedesktop.Notifications",
                        "--object-path", "/org/freedesktop/Notifications",
                        "--method", "org.freedesktop.Notifications.Notify", "--",
                        quoted(NAME), "0", quoted(""), quoted(head), quoted(withoutMarkup(body)), "[]", "{}",
                        SHOWN_MILLIS), Map.of()));
    }

    private static void run(Invocation invocation) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(invocation.command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(invocation.environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(invocation.command.getFirst() + " does not come back");
            }
            if (process.exitValue() != 0) {
                throw new IOException(invocation.command.getFirst() + " ended with " + process.exitValue());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    /** One line of visible letters, of a bearable length. */
    private static String harmless(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "\u2026" : line;
    }

    /** Notification servers read some tags in the body. */
    private static String withoutMarkup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** As gdbus reads a string: it would take a bare word for whatever it looks like. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
