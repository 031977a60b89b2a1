package app.effleurage.ui.intake;

import app.effleurage.files.Reason;
import app.effleurage.text.Messages;
import app.effleurage.text.Sentences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What became of the files that were handed to the program, by the titles of their routines.
 *
 * @param taken are in the library now
 * @param there were there already
 * @param left were not taken, as somebody said, or since nobody could be asked any more
 */
public record IntakeSum(List<String> taken, List<String> there, List<String> left) {

    public static final IntakeSum NOTHING = new IntakeSum(List.of(), List.of(), List.of());

    public IntakeSum {
        taken = List.copyOf(taken);
        there = List.copyOf(there);
        left = List.copyOf(left);
    }

    public IntakeSum withTaken(String title) {
        return new IntakeSum(with(taken, title), there, left);
    }

    public IntakeSum withThere(String title) {
        return new IntakeSum(taken, with(there, title), left);
    }

    public IntakeSum withLeft(String title) {
        return new IntakeSum(taken, there, with(left, title));
    }

    /** A line that says all of it. */
    public String inWords(Messages words) {
        return Sentences.joined(Stream.of(
                told(taken, title -> words.get("sum.taken", title), count -> words.get("sum.taken.more", count)),
                told(there, title -> words.get("sum.there", title), count -> words.get("sum.there.more", count)),
                told(left, title -> words.get("sum.left", title), count -> words.get("sum.left.more", count))));
    }

    /** What happens when files are let go over the window. */
    public static String whenLetGo(Messages words) {
        return words.get("drop");
    }

    /** Why a file could not be put into the library, and what to do about it. */
    public static String failed(Path file, IOException why, Messages words) {
        return words.get("failed", file.getFileName().toString(), Reason.of(why));
    }

    /** One by its name, more by their number. */
    private static String told(List<String> titles, Function<String, String> one,
            IntFunction<String> more) {
        return switch (titles.size()) {
            case 0 -> "";
            case 1 -> one.apply(titles.getFirst());
            default -> more.apply(titles.size());
        };
    }

    private static List<String> with(List<String> titles, String title) {
        return Stream.concat(titles.stream(), Stream.of(title)).toList();
    }
}
