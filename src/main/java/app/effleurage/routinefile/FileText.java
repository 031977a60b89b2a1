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

    private static final char REPLACEMENT = '\uFFFD';

    private FileText() {
    }

    /** The text without its byte order mark, or nothing when a problem was reported. */
    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > Limits.FILE_BYTES) {
            problems.add(Spot.START, ProblemCode.FILE_TOO_BIG, String.valueOf(Limits.FILE_BYTES / 1024));
            return Optional.empty();
        }
        int start = startsWithMark(bytes) ? MARK.length : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // The quick way puts this character where bytes are no UTF-8, but it may also stand there by right.
        if (text.indexOf(REPLACEMENT) >= 0 && isReportedAsBroken(bytes, start, problems)) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            problems.add(Spot.START, ProblemCode.EMPTY_FILE);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean isReportedAsBroken(byte[] bytes, int start, Problems problems) {
        ByteBuffer source = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer text = CharBuffer.allocate(source.remaining());
        CoderResult outcome = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(source, text, true);
        text.flip();
        boolean isBroken = outcome.isError() || source.hasRemaining();
        if (isBroken) {
            // What was decoded ends just before the byte that is no UTF-8.
            problems.add(Spot.of(text, text.length()), ProblemCode.NOT_UTF8,
                    "%02X".formatted(source.get(source.position())));
        }
        return isBroken;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}
