package app.effleurage.awake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a script in place of the real program. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-ins are shell scripts")
class ProcessInhibitorTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private ProcessInhibitor inhibitor(ProcessInhibitor.Proof proof, String... script) throws IOException {
        Path program = folder.resolve("program");
        Files.write(program, List.of(script));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new ProcessInhibitor(Means.SYSTEMD, Duration.ofSeconds(PATIENCE_SECONDS),
                reason -> List.of(program.toString(), reason), proof);
    }

    private static void awaitEnd(Hold hold) throws Exception {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        hold.onLost(() -> ended.complete(null));
        ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void aProgramThatEchoesHoldsUntilItIsClosed() throws Exception {
        Hold hold = inhibitor(ProcessInhibitor.Proof.ECHO,
                "#!/bin/sh", "cat", "echo over > " + folder.resolve("over")).take("massage");
        assertThat(folder.resolve("over")).doesNotExist();

        hold.close();
        hold.close();

        awaitEnd(hold);
    }

    @Test
    void theReasonIsOneArgumentWhateverItSays() throws Exception {
        Path said = folder.resolve("said");
        Hold hold = inhibitor(ProcessInhibitor.Proof.ECHO,
                "#!/bin/sh", "printf '%s' \"$1\" > " + said, "exec cat").take("a; rm -rf $HOME \"'`");
        hold.close();

        assertThat(said).content().isEqualTo("a; rm -rf $HOME \"'`");
    }

    @Test
    void aProgramThatSpeaksByItselfHolds() throws Exception {
        Hold hold = inhibitor(ProcessInhibitor.Proof.FIRST_LINE, "#!/bin/sh", "echo held", "exec cat").take("massage");
        hold.close();
        awaitEnd(hold);
    }

    @Test
    void aProgramThatStaysHolds() throws Exception {
        Hold hold = inhibitor(ProcessInhibitor.Proof.ALIVE, "#!/bin/sh", "exec cat").take("massage");
        hold.close();
        awaitEnd(hold);
    }

    @Test
    void aProgramThatEndsAtOnceDoesNot() throws Exception {
        for (ProcessInhibitor.Proof proof : ProcessInhibitor.Proof.values()) {
            ProcessInhibitor refusing = inhibitor(proof, "#!/bin/sh", "exit 1");
            assertThatThrownBy(() -> refusing.take("massage")).as("%s", proof)
                    .isInstanceOfSatisfying(CannotHoldException.class,
                            refused -> assertThat(refused.why()).isEqualTo(Refusal.Why.REFUSED));
        }
    }

    @Test
    void aProgramThatIsNotThereIsMissing() {
        ProcessInhibitor missing = new ProcessInhibitor(Means.CAFFEINATE, Duration.ofSeconds(1),
                _ -> List.of(folder.resolve("nothing").toString()), ProcessInhibitor.Proof.ALIVE);

        assertThatThrownBy(() -> missing.take("massage")).isInstanceOfSatisfying(CannotHoldException.class,
                refused -> assertThat(refused.why()).isEqualTo(Refusal.Why.MISSING));
    }

    @Test
    void aProgramThatIsEndedByOthersIsTold() throws Exception {
        Path number = folder.resolve("number");
        Hold hold = inhibitor(ProcessInhibitor.Proof.FIRST_LINE,
                "#!/bin/sh", "echo $$ > " + number, "echo held", "exec cat").take("massage");

        ProcessHandle.of(Long.parseLong(Files.readString(number).strip())).orElseThrow().destroyForcibly();

        awaitEnd(hold);
    }

    @Test
    void aProgramThatHangsIsGivenUpAndEnded() throws Exception {
        Path number = folder.resolve("number");
        ProcessInhibitor hanging = inhibitor(ProcessInhibitor.Proof.FIRST_LINE,
                "#!/bin/sh", "echo $$ > " + number + ".new", "mv " + number + ".new " + number, "exec cat");
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                outcome.complete(new AssertionError("held: " + hanging.take("massage")));
            } catch (CannotHoldException | InterruptedException given) {
                outcome.complete(given);
            }
        });
        while (!Files.exists(number)) {
            Thread.onSpinWait();
        }
        thread.interrupt();

        assertThat(outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        ProcessHandle.of(Long.parseLong(Files.readString(number).strip()))
                .ifPresent(program -> program.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    }
}
