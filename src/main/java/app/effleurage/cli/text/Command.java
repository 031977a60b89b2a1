package app.effleurage.cli.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can type while a routine plays. */
enum Command {
    PAUSE("", "p"),
    NEXT("n"),
    BACK("b"),
    REPEAT("r"),
    LOOP("l"),
    WHERE("w"),
    FASTER("+", "="),
    SLOWER("-"),
    QUIT("q"),
    HELP("?", "h");

    private final List<String> typed;

    Command(String... typed) {
        this.typed = List.of(typed);
    }

    /** The command that a line stands for, whatever its capitals and spaces. */
    static Optional<Command> of(String line) {
        String plain = line.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(command -> command.typed.contains(plain)).findFirst();
    }
}
