package app.effleurage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void writesAndReplacesAndMakesFolders() throws IOException {
        Path file = folder.resolve("new/er/a.txt");

        WholeFile.write(file, new byte[] {1});
        WholeFile.write(file, out -> out.write(2));

        assertThat(Files.readAllBytes(file)).containsExactly(2);
        assertThat(names(file.getParent())).containsExactly("a.txt");
    }

    @Test
    void whatFailsHalfWayLeavesTheFileAsItWasAndNothingBeside() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.write(file, new byte[] {1});

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("full");
        })).isInstanceOf(IOException.class).hasMessage("full");
        assertThatThrownBy(() -> WholeFile.make(file, temporary -> {
            Files.write(temporary, new byte[10]);
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);

        assertThat(Files.readAllBytes(file)).containsExactly(1);
        assertThat(names(folder)).containsExactly("a.txt");
    }

    @Test
    void whileItIsWrittenItIsNotThereYet() throws IOException {
        Path file = folder.resolve("a.txt");

        WholeFile.write(file, out -> {
            out.write(1);
            out.flush();
            assertThat(file).doesNotExist();
            assertThat(names(folder)).singleElement().asString().endsWith(WholeFile.TEMPORARY);
        });

        assertThat(file).hasSize(1);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.write(folder.resolve("real"), new byte[] {1});
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        WholeFile.write(link, new byte[] {7});

        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(real)).containsExactly(7);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
