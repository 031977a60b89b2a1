package app.effleurage.cli;

import app.effleurage.routine.Coverage;
import app.effleurage.routine.Routine;
import java.util.Locale;
import java.util.Optional;

/** What a routine lacks in the language that is spoken. */
final class LackWords {

    private final Tools tools;

    LackWords(Tools tools) {
        this.tools = tools;
    }

    /** A sentence, where it lacks anything. */
    Optional<String> of(Routine routine) {
        Locale locale = tools.locale();
        String language = locale.getDisplayLanguage(locale);
        return switch (Coverage.of(routine, locale)) {
            case ALL -> Optional.empty();
            case SOME -> Optional.of(tools.words().get("lacks.some", routine.id(), language));
            case NONE -> Optional.of(tools.words().get("lacks.all", routine.id(), language));
        };
    }
}
