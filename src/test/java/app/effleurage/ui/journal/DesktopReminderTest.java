package app.effleurage.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopReminderTest {

    private static List<DesktopReminder.Invocation> on(String system, String text) {
        return new DesktopReminder(system).invocations("A title", text);
    }

    @Test
    void onLinuxNoWordCanBeAnOptionOrATag() {
        List<String> command = on("Linux", "--help <b>&").getFirst().command();

        assertThat(command).startsWith("notify-send").endsWith("--", "A title", "--help &lt;b&gt;&amp;");
    }

    @Test
    void gdbusReadsWordsAsWordsAndNothingElse() {
        List<String> command = on("Linux", "it's \\ @as []").getLast().command();

        assertThat(command).startsWith("gdbus", "call", "--session").contains("'it\\'s \\\\ @as []'");
        assertThat(command.indexOf("--")).isLessThan(command.indexOf("'A title'"));
    }

    @Test
    void onMacWordsComeAfterAConstant() {
        assertThat(on("Mac OS X", "-e do shell script").getFirst().command())
                .endsWith("end run", "Effleurage", "A title", "-e do shell script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; rm -rf ~; '", "$(calc)", "\"quoted\""})
    void onWindowsTheScriptIsConstantAndWordsGoByTheEnvironment(String text) {
        DesktopReminder.Invocation invocation = on("Windows 11", text).getFirst();

        assertThat(invocation.command()).isEqualTo(on("Windows 11", "other").getFirst().command());
        assertThat(invocation.environment()).containsEntry("EFFLEURAGE_TEXT", text);
    }

    @Test
    void linesAreJoinedAndLongOnesCut() {
        String said = on("Windows", "one\ntwo\u0000" + "x".repeat(999)).getFirst().environment().get("EFFLEURAGE_TEXT");

        assertThat(said).startsWith("one two x").endsWith("\u2026").hasSizeLessThan(203);
    }
}
