package app.effleurage.routinefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routinefile.SyntaxFault.Inside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in JSON is known for what it is, from where reading stopped. */
class SyntaxFaultTest {

    private static final String STOPPED = "^";

    /** In the texts {@code ^} stands before the character at which reading stopped, and {@code ~} is a line's end. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // The file is over.
            "{\"a\": 1^ | OBJECT | unfinished | 7 | ``",
            "^ | NOTHING | unfinished | 0 | ``",
            // Inside a text.
            "{\"a\": \"open^~} | OBJECT | open-text | 6 | ~",
            "{\"a\": \"es\\\"caped^~} | OBJECT | open-text | 6 | ~",
            "{\"a\": \"b\", \"c\": \"open^~} | OBJECT | open-text | 16 | ~",
            "{~\"a\": \"open^~} | OBJECT | open-text | 7 | ~",
            "{\"a\": \"\u0001^\u0002\"} | OBJECT | control-character | 8 | U+0002",
            "{\"a\": \"^\u001f\"} | OBJECT | control-character | 7 | U+001F",
            "{\"a\": \"\\^q\"} | OBJECT | escape | 7 | \\q",
            "{\"a\": \"\\u12^x4\"} | OBJECT | escape | 7 | \\u12x",
            "{\"a\": \"\\u123^x\"} | OBJECT | escape | 7 | \\u123x",
            // After the last brace.
            "{}^{} | NOTHING | extra | 2 | {",
            "{} ^x | NOTHING | extra | 3 | x",
            "1 ^x | NOTHING | extra | 2 | x",
            // What other languages have.
            "{^// said | OBJECT | comment | 1 | /",
            "{^# said | OBJECT | comment | 1 | #",
            "^# said | NOTHING | comment | 0 | #",
            "{^'a': 1} | OBJECT | quotes | 1 | '",
            "{^\u201ca\u201d: 1} | OBJECT | quotes | 1 | \u201c",
            "{\"a\" ^= 1} | OBJECT | no-colon | 5 | =",
            // Words and numbers.
            "{^name: 1} | OBJECT | bare-name | 1 | name",
            "{na^me : 1} | OBJECT | bare-name | 1 | name",
            "{\"a\": ^jaw} | OBJECT | bare-word | 6 | jaw",
            "{\"a\": Tru^e, | OBJECT | bare-word | 6 | True",
            "[ja^w ] | LIST | bare-word | 1 | jaw",
            "[^jaw | LIST | bare-word | 1 | jaw",
            "[^jaw~ | LIST | bare-word | 1 | jaw",
            "^jaw | NOTHING | bare-word | 0 | jaw",
            "[0^1] | LIST | number | 1 | 01",
            "[9^z] | LIST | number | 1 | 9z",
            "[+^1] | LIST | number | 1 | +1",
            "[.^5] | LIST | number | 1 | .5",
            "[-^ 5] | LIST | number | 1 | -",
            "[-^~5] | LIST | number | 1 | -",
            "[5.^] | LIST | number | 1 | 5.",
            // What ends something, or stands between two things.
            "[1, ^] | LIST | trailing-comma | 2 | `,`",
            "{\"a\": 1,^} | OBJECT | trailing-comma | 7 | `,`",
            "{\"a\": ^} | OBJECT | no-value | 6 | }",
            "{\"a\": [1^} | OBJECT | closer | 8 | }",
            "{\"a\": {} ^] | OBJECT | closer | 9 | ]",
            "[1, ^, 2] | LIST | extra-comma | 4 | `,`",
            "[1 ^: 2] | LIST | unexpected | 3 | :",
            // A name without its colon.
            "{\"a\" ^1} | OBJECT | no-colon | 5 | 1",
            "{\"a\" ^\"b\"} | OBJECT | no-colon | 5 | \"",
            "{\"a\": 1, \"b\" ^\"c\"} | OBJECT | no-colon | 13 | \"",
            "{\"a\" ^; 1} | OBJECT | no-colon | 5 | ;",
            // Two values without a comma.
            "{\"a\": \"b\" ^\"c\": 1} | OBJECT | no-comma | 10 | \"",
            "[\"a\" ^\"b\"] | LIST | no-comma | 5 | \"",
            "[1 ^2] | LIST | no-comma | 3 | 2",
            "[1 ^-2] | LIST | no-comma | 3 | -",
            "[{} ^{}] | LIST | no-comma | 4 | {",
            "[[] ^[]] | LIST | no-comma | 4 | [",
            "{\"a\": 1 ^\"b\": 2} | OBJECT | no-comma | 8 | \"",
            // None of these.
            "[1 ^; 2] | LIST | unexpected | 3 | ;",
            "[^; 2] | LIST | unexpected | 1 | ;",
            "[, ^\"b\"] | LIST | unexpected | 3 | \"",
            "^; | NOTHING | unexpected | 0 | ;",
            "[^\uD83D\uDE00] | LIST | unexpected | 1 | \uD83D\uDE00",
    })
    void aSlipIsKnown(String marked, Inside inside, String variant, int pointed, String culprit) {
        int offset = marked.indexOf(STOPPED);
        String text = marked.replace(STOPPED, "").replace('~', '\n');

        assertThat(SyntaxFault.at(text, offset, inside))
                .isEqualTo(new SyntaxFault(pointed, variant, culprit.replace('~', '\n')));
    }
}
