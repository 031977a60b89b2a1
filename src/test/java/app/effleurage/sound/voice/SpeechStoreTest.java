package app.effleurage.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechStoreTest {

    @TempDir
    Path folder;

    @Test
    void keepsFromOneStartToTheNext() {
        new SpeechStore(folder.resolve("a/b"), 1_000).put("one", new byte[] {1, 2, 3});

        assertThat(new SpeechStore(folder.resolve("a/b"), 1_000).get("one").orElseThrow()).containsExactly(1, 2, 3);
        assertThat(new SpeechStore(folder, 1_000).get("one")).isEmpty();
    }

    @Test
    void aDamagedFileCountsAsNone() throws Exception {
        SpeechStore store = new SpeechStore(folder, 1_000);
        store.put("one", new byte[100]);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length += 9) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(store.get("one")).isEmpty();
        }
        whole[50] ^= 1;
        Files.write(file, whole);
        assertThat(store.get("one")).isEmpty();
        Files.write(file, new byte[5_000]);
        assertThat(store.get("one")).isEmpty();

        store.put("one", new byte[] {7});
        assertThat(store.get("one").orElseThrow()).containsExactly(7);
    }

    @Test
    void theOldestGoWhenThereIsTooMuch() throws Exception {
        SpeechStore store = new SpeechStore(folder, 400);
        for (int i = 0; i < 10; i++) {
            store.put("k" + i, new byte[92]);
            Files.setLastModifiedTime(folder.resolve("k" + i + ".speech"), FileTime.fromMillis(1_000L * i));
        }
        store.put("last", new byte[92]);

        assertThat(files()).hasSize(4);
        assertThat(store.get("last")).isPresent();
        assertThat(store.get("k9")).isPresent();
        assertThat(store.get("k0")).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyCostsTime() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "not a folder");
        SpeechStore store = new SpeechStore(inTheWay, 1_000);

        store.put("one", new byte[1]);

        assertThat(store.get("one")).isEmpty();
        assertThat(inTheWay).hasContent("not a folder");
    }

    @Test
    void leavesOtherFilesAloneAndNoTemporaryOnes() throws Exception {
        Path mine = Files.write(folder.resolve("mine.wav"), new byte[10_000]);

        new SpeechStore(folder, 500).put("one", new byte[10]);

        assertThat(mine).exists();
        assertThat(files()).hasSize(2);
    }

    @Test
    void partsDoNotRunTogether() {
        assertThat(SpeechStore.key("ab", "c")).isNotEqualTo(SpeechStore.key("a", "bc")).hasSize(64)
                .isEqualTo(SpeechStore.key("ab", "c"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
