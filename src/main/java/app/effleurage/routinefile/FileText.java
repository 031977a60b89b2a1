package app.effleurage.routinefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8 and nothing else, with or without a byte order mark. */
final class FileText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private FileText() {
    }

    /** The text without its byte order mark, or nothing when a problem was reported. */
    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > Limits.FILE_BYTES) {
            problems.add(Spot.START, ProblemCode.FILE_TOO_BIG, String.valueOf(Limits.FILE_BYTES / 1024));
            return Optional.empty();
        }
        ByteBuffer source = ByteBuffer.wrap(bytes);
        if (startsWithMark(bytes)) {
            source.position(MARK.length);
        }
        CharBuffer text = CharBuffer.allocate(source.remaining());
        CoderResult outcome = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(source, text, true);
        text.flip();
        if (outcome.isError()) {
            String wrong = "%02X".formatted(source.get(source.position()));
            // What was decoded ends just before the byte that is no UTF-8.
            problems.add(Spot.of(text, text.length(), Pointer.ROOT), ProblemCode.NOT_UTF8, wrong);
            return Optional.empty();
        }
        if (text.toString().isBlank()) {
            problems.add(Spot.START, ProblemCode.EMPTY_FILE);
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}
