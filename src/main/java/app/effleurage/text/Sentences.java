package app.effleurage.text;

import java.util.stream.Stream;

/** Puts sentences behind one another, as their script does. Any thread. */
public final class Sentences {

    /** Stops that bring their own space. */
    private static final String WIDE_STOPS = "\u3002\uff01\uff1f\u300d\uff09";

    private Sentences() {
    }

    /** The sentences in one line: a space between them, but none behind a stop of Chinese or Japanese. */
    public static String joined(Stream<String> sentences) {
        return sentences.filter(sentence -> !sentence.isBlank()).reduce("", Sentences::followed);
    }

    private static String followed(String first, String second) {
        boolean isParted = first.isEmpty() || WIDE_STOPS.indexOf(first.charAt(first.length() - 1)) >= 0;
        return first + (isParted ? "" : " ") + second;
    }
}
