package app.effleurage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where phrases begin in Japanese, and words in Chinese, that no space parts. BudouX's models judge each place by the
 * three signs on either side of it. Any thread.
 */
public final class PhraseModel {

    private static final int FIRST_UNSPACED = 0x2E80;
    private static final String WORD = "WORD";
    private static final String BEGIN = "BEGIN";
    /** Behind and before these no model need be asked. */
    private static final String PAUSES = "\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f";
    private static final String OPENING = "\u300c\u300e\uff08\u300a";
    private static final String RANGES = "\u81f3\u5230";
    /** Of Chinese: what only leans on the word before. */
    private static final String PARTICLES = "\u7684\u4e86\u5417\u5462\u5427";
    private static final char TO = '\u301c';
    /** Signs at the end that stay together, so that the last line has more than one or two. */
    private static final int LAST_JAPANESE = 5;
    private static final int LAST_CHINESE = 3;

    /** Signs that are weighed: how far from the place they begin and end. */
    private enum Window {
        UW1(-3, -2), UW2(-2, -1), UW3(-1, 0), UW4(0, 1), UW5(1, 2), UW6(2, 3),
        BW1(-2, 0), BW2(-1, 1), BW3(0, 2),
        TW1(-3, 0), TW2(-2, 1), TW3(-1, 2), TW4(0, 3);

        private final int from;
        private final int to;

        Window(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }

    /** Each is read when it is first asked. */
    private static final class Japanese {
        static final PhraseModel MODEL = new PhraseModel("phrases_ja.txt");
    }

    private static final class Chinese {
        static final PhraseModel MODEL = new PhraseModel("phrases_zh.txt");
    }

    private final Map<Window, Map<String, Integer>> weights = new EnumMap<>(Window.class);
    private final List<String> words = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final int half;

    private PhraseModel(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PhraseModel.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        half = Math.floorDiv(weights.values().stream().flatMap(each -> each.values().stream())
                .mapToInt(Integer::intValue).sum(), 2);
    }

    private void learn(String[] fields) {
        if (fields[0].equals(WORD)) {
            words.add(fields[1]);
        } else if (fields[0].equals(BEGIN)) {
            beginnings.add(fields[1]);
        } else {
            weights.computeIfAbsent(Window.valueOf(fields[0]), window -> new HashMap<>())
                    .put(fields[1], Integer.valueOf(fields[2]));
        }
    }

    /** Whether a text is Japanese, as soon as one of its signs is kana. */
    private static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(sign -> isKana(UnicodeScript.of(sign)));
    }

    /** Whether a sign is of scripts that put no spaces between words, or of what they put between and behind. */
    public static boolean standsUnspaced(int sign) {
        return sign >= FIRST_UNSPACED;
    }

    /** Where in Japanese or Chinese a line may begin, as indices of chars; never 0, and none in other letters. */
    public static BitSet begins(String text) {
        boolean isJapanese = isJapanese(text);
        int last = text.length() + 1 - (isJapanese ? LAST_JAPANESE : LAST_CHINESE);
        if (last <= 1 || text.chars().noneMatch(PhraseModel::standsUnspaced)) {
            return new BitSet();
        }
        BitSet begins = isJapanese ? Japanese.MODEL.withoutParticles(text) : Chinese.MODEL.of(text);
        begins.clear(last, text.length());
        return begins;
    }

    /** A line that begins with a particle reads as if something had been lost. */
    private BitSet withoutParticles(String text) {
        BitSet begins = of(text);
        for (int at = begins.nextSetBit(0); at >= 0; at = begins.nextSetBit(at + 1)) {
            boolean isAlone = at + 1 >= text.length() || begins.get(at + 1) || !Character.isLetter(text.charAt(at + 1));
            if (isAlone && UnicodeScript.of(text.charAt(at)) == UnicodeScript.HIRAGANA) {
                begins.clear(at);
            }
        }
        return begins;
    }

    private BitSet of(String text) {
        BitSet begins = new BitSet(text.length());
        for (int at = 1; at < text.length(); at++) {
            begins.set(at, PAUSES.indexOf(text.charAt(at - 1)) >= 0 || OPENING.indexOf(text.charAt(at)) >= 0
                    || !isOfNumber(text, at) && PARTICLES.indexOf(text.charAt(at)) < 0 && weight(text, at) > half);
        }
        for (String word : beginnings) {
            for (int at = text.indexOf(word, 1); at > 0; at = text.indexOf(word, at + word.length())) {
                begins.set(at);
            }
        }
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                begins.clear(at + 1, at + word.length());
            }
        }
        return begins;
    }

    /** Between a number and what it counts, and within a range from one number to another. */
    private static boolean isOfNumber(String text, int at) {
        char before = text.charAt(at - 1);
        char sign = text.charAt(at);
        return before == TO || sign == TO || Character.isDigit(before) && Character.isLetter(sign)
                || Character.isDigit(sign) && at > 1 && RANGES.indexOf(before) >= 0
                        && Character.isDigit(text.charAt(at - 2));
    }

    private int weight(String text, int at) {
        int sum = 0;
        for (Map.Entry<Window, Map<String, Integer>> entry : weights.entrySet()) {
            int from = at + entry.getKey().from;
            int to = at + entry.getKey().to;
            if (from >= 0 && to <= text.length()) {
                sum += entry.getValue().getOrDefault(text.substring(from, to), 0);
            }
        }
        return sum;
    }

    private static boolean isKana(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
