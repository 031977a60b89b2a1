package app.effleurage.ui.stage.face;

import java.util.OptionalInt;

/**
 * The grammar of path data. The toolkit draws what it understands and keeps quiet about the rest,
 * so that a path is checked here first.
 */
final class SvgPathData {

    private final String data;
    private int at;

    private SvgPathData(String data) {
        this.data = data;
    }

    /** Where the path data goes wrong, counted from 0; empty when all of it can be drawn. */
    static OptionalInt firstFault(String data) {
        return new SvgPathData(data).scan();
    }

    private OptionalInt scan() {
        skipSpace();
        boolean first = true;
        while (at < data.length()) {
            char command = data.charAt(at);
            int arguments = arguments(command);
            if (arguments < 0 || first && Character.toUpperCase(command) != 'M') {
                return OptionalInt.of(at);
            }
            at++;
            first = false;
            skipSpace();
            if (arguments > 0 && !groups(Character.toUpperCase(command) == 'A', arguments)) {
                return OptionalInt.of(at);
            }
        }
        return first ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private boolean groups(boolean arc, int arguments) {
        int read = 0;
        while (at < data.length() && !Character.isLetter(data.charAt(at))) {
            boolean flag = arc && (read % 7 == 3 || read % 7 == 4);
            if (flag ? !flag() : !number()) {
                return false;
            }
            read++;
            skipSpaceAndComma();
        }
        return read > 0 && read % arguments == 0;
    }

    private static int arguments(char command) {
        return switch (Character.toUpperCase(command)) {
            case 'Z' -> 0;
            case 'H', 'V' -> 1;
            case 'M', 'L', 'T' -> 2;
            case 'Q', 'S' -> 4;
            case 'C' -> 6;
            case 'A' -> 7;
            default -> -1;
        };
    }

    private boolean flag() {
        if (data.charAt(at) == '0' || data.charAt(at) == '1') {
            at++;
            return true;
        }
        return false;
    }

    private boolean number() {
        int from = at;
        take("+-");
        int digits = digits();
        if (take(".")) {
            digits += digits();
        }
        if (digits == 0) {
            at = from;
            return false;
        }
        int exponent = at;
        if (take("eE")) {
            take("+-");
            if (digits() == 0) {
                at = exponent;
            }
        }
        return true;
    }

    private int digits() {
        int from = at;
        while (at < data.length() && data.charAt(at) >= '0' && data.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private boolean take(String anyOf) {
        if (at < data.length() && anyOf.indexOf(data.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < data.length() && data.charAt(at) <= ' ') {
            at++;
        }
    }

    private void skipSpaceAndComma() {
        skipSpace();
        if (take(",")) {
            skipSpace();
        }
    }
}
