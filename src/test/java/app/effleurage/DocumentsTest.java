package app.effleurage;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.Documents.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents name nothing that is not there. What their commands say to the program is tested with the program. */
class DocumentsTest {

    /** A path of the repository, told by the folder it begins with. What a build makes, in {@code target}, is not ours. */
    private static final Pattern PATH = Pattern.compile("(?:src|docs|assets|routines|\\.ci)/[^\\s*<>…]*|pom\\.xml");
    private static final Pattern CLASS = Pattern.compile(
            "(?:[a-z.]+\\.)?([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)(?:\\.[a-zA-Z]+)?(?:\\(.*\\))?");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final Pattern PROFILE = Pattern.compile("\\s-P(\\w+)");
    private static final Pattern EXECUTION = Pattern.compile("\\bexec:exec@([\\w-]+)");
    private static final Pattern PROPERTY = Pattern.compile("(?<=^|\\s|\")-D([\\w.]+)");
    private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");
    private static final Pattern BENCH = Pattern.compile("-Dbench=\"?(?:-\\S+ )*(?:[a-z]+\\.)*(\\w+)");
    /** Read by Maven, Java and JavaFX themselves. */
    private static final Set<String> OTHERS = Set.of("test", "prism.order", "glass.platform", "javafx.animation.pulse");

    private static final String POM = Documents.at("pom.xml").text();
    private static final Set<String> TYPES = new HashSet<>(Documents.found("src", ".java", TYPE));
    /** Types of Java's own that the documents speak of. */
    private static final Set<String> JAVAS = Set.of("MessageFormat", "TextLayout");
    private static final Set<String> ASKED = new HashSet<>(Documents.found("src", ".java",
            Pattern.compile("(?:getProperty|getBoolean|getInteger)\\(\\s*\"([\\w.]+)\"")));

    static List<Document> documents() {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkAndPictureLeadsSomewhere(Document document) {
        assertThat(document.links()).filteredOn(link -> !link.matches("https?://.*")).allSatisfy(link -> {
            String file = link.replaceFirst("#.*", "");
            Path target = Documents.HOME.resolve(document.path()).resolveSibling(file).normalize();
            Path there = file.isEmpty() ? Documents.HOME.resolve(document.path()) : target;
            assertThat(there).exists();
            if (link.contains("#")) {
                assertThat(Documents.at(Documents.HOME.relativize(there).toString()).anchors())
                        .contains(link.replaceFirst(".*#", ""));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathIsThere(Document document) {
        assertThat(code(document).flatMap(code -> Stream.of(code.split("[\\s\"=]+"))).filter(PATH.asMatchPredicate()))
                .allSatisfy(path -> assertThat(Documents.HOME.resolve(path)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyClassIsThere(Document document) {
        assertThat(document.spans().stream().map(CLASS::matcher).filter(match -> match.matches())
                .map(match -> match.group(1)).filter(type -> !JAVAS.contains(type))).isSubsetOf(TYPES);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyProfileExecutionAndPropertyOfACommandIsKnown(Document document) {
        List<String> commands = code(document).toList();

        assertThat(groups(commands, PROFILE)).allSatisfy(profile ->
                assertThat(POM).contains("<id>" + profile + "</id>"));
        assertThat(groups(commands, EXECUTION)).allSatisfy(execution ->
                assertThat(POM).contains("<id>" + execution + "</id>"));
        assertThat(groups(commands, TEST)).isSubsetOf(TYPES);
        assertThat(groups(commands, BENCH)).isSubsetOf(TYPES);
        assertThat(groups(commands, PROPERTY)).filteredOn(property -> !OTHERS.contains(property))
                .allSatisfy(property -> assertThat(ASKED.contains(property) || POM.contains("${" + property + "}"))
                        .as("something asks for the property %s", property).isTrue());
    }

    @Test
    void everyDecisionIsListedWithItsTitle() throws IOException {
        String list = Documents.at("docs/decisions/README.md").text();
        try (Stream<Path> notes = Files.list(Documents.HOME.resolve("docs/decisions"))) {
            assertThat(notes.filter(note -> note.getFileName().toString().matches("\\d{4}-.*\\.md"))).isNotEmpty()
                    .allSatisfy(note -> {
                        String title = Files.readString(note).lines().findFirst().orElseThrow();
                        assertThat(list).contains("](" + note.getFileName() + ") " + title.replaceFirst("# \\d+\\.? ", ""));
                    });
        }
    }

    @Test
    void everyPictureIsShownSomewhere() throws IOException {
        List<String> links = documents().stream().flatMap(document -> document.links().stream()).toList();
        try (Stream<Path> pictures = Files.list(Documents.HOME.resolve("docs/pictures"))) {
            assertThat(pictures).isNotEmpty().allSatisfy(picture -> assertThat(links)
                    .anyMatch(link -> link.endsWith("pictures/" + picture.getFileName())));
        }
    }

    @Test
    void thereIsSomethingToAskAbout() {
        assertThat(documents()).extracting(Document::path).contains("README.md", "docs/architecture.md");
        List<String> code = documents().stream().flatMap(DocumentsTest::code).toList();
        for (Pattern pattern : List.of(PROFILE, EXECUTION, TEST, BENCH, PROPERTY)) {
            assertThat(groups(code, pattern)).as(pattern.pattern()).isNotEmpty();
        }
    }

    private static Stream<String> code(Document document) {
        return Stream.concat(document.blocks().filter(block -> !block.language().equals("json"))
                .flatMap(block -> block.text().lines()), document.spans().stream());
    }

    private static List<String> groups(List<String> texts, Pattern pattern) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult match) -> match.group(1)).toList();
    }
}
