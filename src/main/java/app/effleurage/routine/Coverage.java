package app.effleurage.routine;

import java.util.Locale;
import java.util.stream.Stream;

/** How much of a routine is written in a language; what is not is read in another, as {@link LocalizedText} says. */
public enum Coverage {
    ALL, SOME, NONE;

    public static Coverage of(Routine routine, Locale locale) {
        long all = texts(routine).count();
        long written = texts(routine)
                .filter(text -> text.languageFor(locale).getLanguage().equals(locale.getLanguage())).count();
        return written == all ? ALL : written == 0 ? NONE : SOME;
    }

    /** Everything in a routine that somebody reads or hears. */
    public static Stream<LocalizedText> texts(Routine routine) {
        About about = routine.about();
        Stream<LocalizedText> said = Stream.of(Stream.of(about.title()), about.subtitle().stream(),
                about.feelsLike().stream(), routine.preparation().stream(), routine.safety().cautions().stream())
                .flatMap(texts -> texts);
        return Stream.concat(said, routine.steps().stream().map(Step::words).flatMap(Coverage::texts));
    }

    private static Stream<LocalizedText> texts(StepWords words) {
        return Stream.of(Stream.of(words.name(), words.instruction()), words.midway().stream(),
                words.notes().stream()).flatMap(texts -> texts);
    }
}
