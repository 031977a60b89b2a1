package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as modules, in a process of its own: what the other tests, on the class path, cannot see. */
class ModuleGraphTest {

    private static final Pattern SHIPPED_WITH_THE_PROGRAM = Pattern.compile(
            ".*[/\\\\](classes|javafx-[\\w.-]+\\.jar|jackson-[\\w.-]+\\.jar"
                    + "|slf4j-[\\w.-]+\\.jar|logback-[\\w.-]+\\.jar|dbus-java-[\\w.-]+\\.jar|picocli-[\\w.-]+\\.jar"
                    + "|pdfbox-[\\w.-]+\\.jar|fontbox-[\\w.-]+\\.jar|commons-logging-[\\w.-]+\\.jar)");
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> words = Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Deffleurage.home=" + Path.of("").toAbsolutePath(), "-Duser.home=" + folder,
                        "-p", modulePath(), "-m", "app.effleurage/app.effleurage.cli.Main"),
                Stream.of(command)).toList();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true).redirectOutput(said.toFile()).redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(said);
    }

    private static String modulePath() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .filter(SHIPPED_WITH_THE_PROGRAM.asMatchPredicate())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void listsItsRoutinesAndSaysNothingElse() throws Exception {
        assertThat(run("list").lines()).hasSize(5).allMatch(line -> line.matches("[a-z-]+ +\\d\\d:\\d\\d  .*"));
    }

    @Test
    void explainsItself() throws Exception {
        assertThat(run("play", "--help")).contains("Play a routine.", "--minutes=N", "Fit it to so many minutes");
    }

    /** The library that writes cards has no module descriptor of its own, and what it needs is found only here. */
    @Test
    void setsACard() throws Exception {
        Path card = folder.resolve("card.pdf");

        run("card", "src/test/resources/app/effleurage/quiet-brow.json", "-o", card.toString());

        assertThat(card).isNotEmptyFile();
    }
}
