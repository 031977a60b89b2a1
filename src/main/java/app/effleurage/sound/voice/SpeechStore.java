package app.effleurage.sound.voice;

import app.effleurage.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Keeps what took time to make, in files named by a hash of what it was made of. All of it may be lost at any time,
 * so nothing here fails: what is missing, damaged or cannot be written is made again. Files appear whole, and carry a
 * checksum for what a flat battery leaves of them. Safe for threads and for several programs at once.
 */
final class SpeechStore {

    private static final String SUFFIX = ".speech";
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private final Path folder;
    private final long mostBytes;

    /** @param mostBytes the oldest go when there is more */
    SpeechStore(Path folder, long mostBytes) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.mostBytes = mostBytes;
    }

    /** @param parts all that the content depends on, in order */
    static String key(Object... parts) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
                // With lengths between them, so that no two lists of parts run together into the same bytes.
                hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                hash.update(bytes);
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<byte[]> get(String key) {
        try {
            Path file = folder.resolve(key + SUFFIX);
            if (!Files.isRegularFile(file) || Files.size(file) < CHECKSUM_BYTES || Files.size(file) > mostBytes) {
                return Optional.empty();
            }
            byte[] kept = Files.readAllBytes(file);
            byte[] content = Arrays.copyOfRange(kept, CHECKSUM_BYTES, kept.length);
            return ByteBuffer.wrap(kept).getLong() == checksum(content) ? Optional.of(content) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void put(String key, byte[] content) {
        try {
            WholeFile.write(folder.resolve(key + SUFFIX), ByteBuffer.allocate(CHECKSUM_BYTES + content.length)
                    .putLong(checksum(content)).put(content).array());
            shrink();
        } catch (IOException | UncheckedIOException _) {
            // Then it is made again next time.
        }
    }

    private void shrink() throws IOException {
        record Kept(Path file, long bytes, long writtenMillis) {
        }
        List<Kept> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(file -> new Kept(file, file.toFile().length(), file.toFile().lastModified()))
                    .sorted(Comparator.comparingLong(Kept::writtenMillis)).toList();
        }
        long total = all.stream().mapToLong(Kept::bytes).sum();
        for (Kept oldest : all) {
            if (total <= mostBytes) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            total -= oldest.bytes();
        }
    }

    private static long checksum(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return checksum.getValue();
    }
}
