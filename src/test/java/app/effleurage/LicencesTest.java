package app.effleurage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of licences names all that ships, and each text it names is there. */
class LicencesTest {

    private static final String PAGE = Documents.at("docs/licences.md").text();
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void namesEveryLibraryThatShips() {
        String pom = Documents.at("pom.xml").text();
        List<String> shipped = DEPENDENCY.matcher(pom.substring(0, pom.indexOf("<build>"))).results()
                .map(match -> match.group(1)).filter(dependency -> !dependency.contains("<scope>"))
                .flatMap(dependency -> ARTIFACT.matcher(dependency).results()).map(match -> match.group(1)).toList();

        assertThat(shipped).hasSizeGreaterThan(5).allSatisfy(artifact -> assertThat(PAGE).contains("`" + artifact + "`"));
    }

    @Test
    void everyFontHasItsLicenceBesideItAndIsNamed() throws IOException {
        assertThat(files("assets/fonts", ".ttf")).isNotEmpty().allSatisfy(font -> {
            String licence = "assets/fonts/" + font.replaceFirst("-.*", "-OFL.txt");
            assertThat(Documents.HOME.resolve(licence)).exists();
            assertThat(PAGE).contains("`" + licence + "`");
        });
    }

    @Test
    void everyTextThatIsKeptIsNamed() throws IOException {
        assertThat(files("src/package/licences", ".txt")).isNotEmpty()
                .allSatisfy(text -> assertThat(PAGE).contains("`" + text + "`"));
    }

    private static List<String> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Documents.HOME.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending)).toList();
        }
    }
}
