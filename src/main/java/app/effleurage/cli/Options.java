package app.effleurage.cli;

import app.effleurage.export.SheetOptions;
import app.effleurage.export.card.Paper;
import app.effleurage.export.film.FilmOptions;
import app.effleurage.journal.ThemeChoice;
import app.effleurage.journal.ViewChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.BreathPattern;
import app.effleurage.routine.BreathPatterns;
import app.effleurage.routine.Named;
import app.effleurage.sound.Ambience;
import app.effleurage.sound.Channel;
import app.effleurage.text.Messages;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How words on the command line become values, and what is said of those that do not. */
final class Options {

    private final Messages words;

    private Options(Messages words) {
        this.words = words;
    }

    /** A length to fit a routine to; a type of its own, since times are written in another way. */
    record Minutes(Duration length) {
    }

    /**
     * How many pictures a step.
     *
     * @param count {@link SheetOptions#FEWEST} to {@link SheetOptions#MOST}
     */
    record Frames(int count) {
    }

    /**
     * How fast a film runs.
     *
     * @param count {@link FilmOptions#SLOWEST} to {@link FilmOptions#FASTEST}
     */
    record FramesPerSecond(int count) {
    }

    static void register(CommandLine line, Messages words) {
        Options options = new Options(words);
        line.registerConverter(Duration.class, options::time);
        line.registerConverter(Minutes.class, options::minutes);
        line.registerConverter(Frames.class, options::frames);
        line.registerConverter(FramesPerSecond.class, options::framesPerSecond);
        line.registerConverter(BreathPattern.class, options::breath);
        line.registerConverter(BreathPace.class, text -> options.choice(List.of(BreathPace.values()), text));
        line.registerConverter(PictureSize.class, options::size);
        line.registerConverter(ThemeChoice.class, text -> options.choice(
                List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST), text));
        line.registerConverter(ViewChoice.class, text -> options.choice(List.of(ViewChoice.values()), text));
        line.registerConverter(Paper.class, text -> options.choice(List.of(Paper.values()), text));
        line.registerConverter(Locale.class, options::language);
        line.registerConverter(Channel.class, text -> options.choice(SoundOptions.CHANNELS, text));
        line.registerConverter(Ambience.class, text -> options.choice(List.of(Ambience.values()), text));
    }

    private Duration time(String text) {
        return ClockTime.parse(text).orElseThrow(() -> bad("option.time", text));
    }

    private Minutes minutes(String text) {
        return Fitting.minutes(text).map(Minutes::new).orElseThrow(() -> bad("option.minutes", text));
    }

    private Frames frames(String text) {
        return new Frames(whole("option.frames", text, SheetOptions.FEWEST, SheetOptions.MOST));
    }

    private FramesPerSecond framesPerSecond(String text) {
        return new FramesPerSecond(whole("option.fps", text, FilmOptions.SLOWEST, FilmOptions.FASTEST));
    }

    private int whole(String key, String text, int least, int most) {
        try {
            int count = Integer.parseInt(text.strip());
            if (count >= least && count <= most) {
                return count;
            }
        } catch (NumberFormatException _) {
            // Said below, as of a number out of range.
        }
        throw bad(key, text, least, most);
    }

    private BreathPattern breath(String text) {
        return BreathPatterns.named(text).orElseThrow(() -> bad("option.choice", text,
                BreathPatterns.all().stream().map(BreathPattern::id)
                        .collect(Collectors.joining(words.get("list.between")))));
    }

    private Locale language(String text) {
        return SpokenOption.parse(text).orElseThrow(() -> bad("option.language", text));
    }

    private PictureSize size(String text) {
        return PictureSize.parse(text).orElseThrow(() -> bad("option.size", text,
                PictureSize.SMALLEST, PictureSize.LARGEST));
    }

    private <E extends Named> E choice(List<E> choices, String text) {
        Optional<E> choice = choices.stream().filter(candidate -> candidate.id().equals(text)).findFirst();
        return choice.orElseThrow(() -> bad("option.choice", text,
                choices.stream().map(Named::id).collect(Collectors.joining(words.get("list.between")))));
    }

    private TypeConversionException bad(String key, Object... arguments) {
        return new TypeConversionException(words.get(key, Arrays.stream(arguments).map(String::valueOf).toArray()));
    }
}
