package app.effleurage.cli;

import app.effleurage.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command, in the language of the rest: the library's own words are English alone. */
final class MisuseWords {

    private final Messages words;

    MisuseWords(Messages words) {
        this.words = words;
    }

    String of(ParameterException misuse) {
        return switch (misuse) {
            case UnmatchedArgumentException unmatched -> words.get("misuse.command", unmatched.getUnmatched().getFirst());
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> words.get("misuse.missing",
                    missing.getMissing().stream().map(MisuseWords::name)
                            .collect(Collectors.joining(words.get("list.between"))));
            case ParameterException value when value.getCause() instanceof TypeConversionException bad
                    && value.getArgSpec() != null -> words.get("misuse.value", plainName(value.getArgSpec()), bad.getMessage());
            default -> misuse.getMessage();
        };
    }

    /** What was meant, where something is nearly so. */
    Optional<String> near(ParameterException misuse) {
        return misuse instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()
                ? Optional.of(words.get("misuse.near", String.join(words.get("list.between"), unmatched.getSuggestions())))
                : Optional.empty();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec ? plainName(argument) + " " + argument.paramLabel() : plainName(argument);
    }

    private static String plainName(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
