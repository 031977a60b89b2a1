package app.effleurage.ui;

import app.effleurage.journal.Settings;
import app.effleurage.journal.ViewChoice;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.PillButton;
import app.effleurage.ui.handout.HandoutSheet;
import app.effleurage.ui.handout.HandoutViewModel;
import app.effleurage.ui.handout.HandoutWords;
import app.effleurage.ui.handout.Handouts;
import app.effleurage.ui.handout.Printing;
import app.effleurage.ui.handout.State;
import app.effleurage.ui.theme.Icon;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lays the sheet over a page from which a routine is handed over. It stands there while something is being made, so
 * that nothing is played meanwhile; closing it gives that up. JavaFX thread.
 */
final class HandoutDesk {

    /** Where the usual sheet is Letter; everywhere else it is A4. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

    private final Shell shell;
    private final Appearance appearance;
    private final Tools tools;
    private final Supplier<Locale> locale;
    private Optional<HandoutViewModel> working = Optional.empty();
    private Runnable onIdle = () -> { };

    /**
     * What it is done with.
     *
     * @param worker a doorway of its own, for a film would keep everything else waiting
     */
    record Tools(Handouts handouts, Printing printing, HandoutViewModel.Destination destination, Doorway worker,
            QuietLine line) {
    }

    HandoutDesk(Shell shell, Appearance appearance, Tools tools, Supplier<Locale> locale) {
        this.shell = Objects.requireNonNull(shell, "shell");
        this.appearance = Objects.requireNonNull(appearance, "appearance");
        this.tools = Objects.requireNonNull(tools, "tools");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /** A button for a page of a routine, that leads to what can be given away of it. */
    PillButton button(Supplier<Score> score) {
        return new PillButton(HandoutWords.button(words()), Icon.SHARE, PillButton.Voice.QUIET, () -> open(score.get()));
    }

    /** Gives up what is being made, and calls {@code then} once nothing is left of it; at once where nothing is made. */
    void close(Runnable then) {
        if (working.isPresent()) {
            onIdle = then;
            working.get().giveUp();
        } else {
            then.run();
        }
    }

    private void open(Score score) {
        Messages words = words();
        HandoutViewModel model = new HandoutViewModel(score, paper(locale.get()), new HandoutViewModel.Means(
                tools.handouts(), tools.printing(), tools.destination(), new Worker(), look(),
                settings().hearing()));
        HandoutSheet sheet = new HandoutSheet(model, words, shell::closeSheet);
        model.stateProperty().addListener((_, _, now) -> {
            boolean isWorking = now instanceof State.Working;
            working = isWorking ? Optional.of(model) : Optional.empty();
            if (!isWorking) {
                onIdle.run();
                onIdle = () -> { };
                // Nobody sees it on the sheet any more.
                if (sheet.getScene() == null && shell.screen() != null && shell.mayBeAsked()) {
                    tools.line().say(HandoutWords.of(now, words));
                }
            }
        });
        shell.open(sheet, () -> {
            model.giveUp();
            sheet.close();
        });
        sheet.focusFirst();
    }

    private Messages words() {
        return Messages.beside(HandoutSheet.class, locale.get());
    }

    private Handouts.Look look() {
        return new Handouts.Look(appearance.themeProperty().get(), settings().look().view() == ViewChoice.FACING,
                settings().look().person());
    }

    private Settings settings() {
        return appearance.settingsProperty().get();
    }

    private static Handouts.Paper paper(Locale locale) {
        return LETTER.contains(locale.getCountry()) ? Handouts.Paper.LETTER : Handouts.Paper.A4;
    }

    private final class Worker implements HandoutViewModel.Elsewhere {

        @Override
        public void away(Runnable work) {
            tools.worker().away(work);
        }

        @Override
        public void home(Runnable work) {
            tools.worker().home(work);
        }
    }
}
