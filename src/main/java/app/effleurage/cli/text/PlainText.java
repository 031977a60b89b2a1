package app.effleurage.cli.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Text for an output that may know few characters: typographic ones are replaced by plain ones there, and letters
 * lose their accents, rather than turn into question marks. Elsewhere nothing changes.
 */
public final class PlainText {

    private static final Map<Character, String> PLAIN = Map.of(
            '\u2018', "'", '\u2019', "'", '\u201c', "\"", '\u201d', "\"", '\u2013', "-", '\u2014', "-",
            '\u2026', "...", '\u00a0', " ", '\u00d7', "x", '\u00b7', "-");

    private final CharsetEncoder encoder;

    public PlainText(Charset output) {
        encoder = output.newEncoder();
    }

    public String of(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (char character : text.toCharArray()) {
            plain.append(encoder.canEncode(character) ? String.valueOf(character) : replacement(character));
        }
        return plain.toString();
    }

    private String replacement(char character) {
        String known = PLAIN.get(character);
        if (known != null) {
            return known;
        }
        String bare = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return encoder.canEncode(bare) ? bare : "?";
    }
}
