package app.effleurage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.effleurage.Documents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The program understands every command that the documents say to it. */
class DocumentedCommandsTest {

    private static final Pattern PASSED_ON = Pattern.compile("-Dargs=\"([^\"…]+)\"");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    /** What stands for any value of its kind, and one of them. */
    private static final Map<String, String> STAND_INS = Map.ofEntries(Map.entry("M:SS", "1:10"),
            Map.entry("MM:SS", "1:10"), Map.entry("N", "3"), Map.entry("WxH", "1280x800"), Map.entry("xx", "de"),
            Map.entry("T", "dark"), Map.entry("V", "mirror"), Map.entry("KIND", "rain"));

    private static final Set<String> NAMES = program().getSubcommands().keySet();

    private static CommandLine program() {
        return new Program(new Bench(Path.of("nowhere")).tools()).commandLine();
    }

    /** Whatever is passed on by Maven, and each line or word of code that begins with a command's name. */
    static List<String> commands() {
        return Documents.all().stream().flatMap(document -> Stream.concat(document.spans().stream(),
                document.blocks().filter(block -> !block.language().equals("json"))
                        .flatMap(block -> block.text().replaceAll("\\n +", " ").lines())))
                .flatMap(DocumentedCommandsTest::within).distinct().toList();
    }

    private static Stream<String> within(String code) {
        List<String> passedOn = PASSED_ON.matcher(code).results().map(match -> match.group(1)).toList();
        if (!passedOn.isEmpty()) {
            return passedOn.stream();
        }
        // Of options that exclude each other the first.
        String command = code.replaceFirst("^effleurage ", "").replaceFirst("\\s+#.*", "").replaceAll(" \\| [^]]*", "");
        boolean isSaidToTheProgram = code.startsWith("effleurage ")
                || NAMES.stream().anyMatch(name -> command.startsWith(name + " "));
        return isSaidToTheProgram ? Stream.of(command) : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isUnderstood(String command) {
        assertThatCode(() -> program().parseArgs(words(command))).doesNotThrowAnyException();
    }

    @Test
    void everyCommandButThatOfTheBuildIsDocumented() {
        List<String> documented = commands();

        assertThat(NAMES).filteredOn(name -> !name.equals("rehearse"))
                .allSatisfy(name -> assertThat(documented).anyMatch(command -> command.matches(name + "( .*)?")));
    }

    /** The words of a command; of what may be left out all, of what may be chosen the first. */
    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command.replaceAll("[\\[\\]]", "")).results().map(match -> match.group().replace("\"", ""))
                .map(word -> word.replaceFirst("\\|.*", "")).map(word -> STAND_INS.getOrDefault(word, word))
                .forEach(words::add);
        return words.toArray(String[]::new);
    }
}
