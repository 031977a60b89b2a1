package app.effleurage.ui;

import app.effleurage.journal.Look;
import app.effleurage.journal.ViewChoice;
import app.effleurage.routine.Routine;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.after.AfterView;
import app.effleurage.ui.after.AfterViewModel;
import app.effleurage.ui.journal.HistoryQuestion;
import app.effleurage.ui.journal.JournalView;
import app.effleurage.ui.player.PlayerTools;
import app.effleurage.ui.player.PlayerView;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.stage.StageView;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Makes the pages by which somebody does a routine themselves: the player, the end, and back. */
final class PlayScreens {

    private final Screens.Parts parts;
    private final Ways ways;

    /**
     * Where these pages lead.
     *
     * @param onBefore goes to the page before a routine, with the length to begin with
     * @param onLibrary goes to the library
     * @param onSettings lays the settings over a page
     * @param onShown told with each page how it is made anew, in another language
     */
    record Ways(BiConsumer<Routine, Optional<Duration>> onBefore, Runnable onLibrary, Runnable onSettings,
            Consumer<Runnable> onShown) {
    }

    /**
     * A routine on its way through the player.
     *
     * @param routine as its file says, to come back to
     * @param arranged as it is played
     * @param fitTo what the page before the start was left with
     */
    record Played(Routine routine, Arrangement arranged, Optional<Duration> fitTo) {
    }

    PlayScreens(Screens.Parts parts, Ways ways) {
        this.parts = parts;
        this.ways = ways;
    }

    /**
     * Plays at once.
     *
     * @param at where to begin
     */
    void toPlayer(Played played, Duration at) {
        Score score = played.arranged.score();
        parts.gallery().rest();
        parts.appearance().played(score.routine().id());
        show(played, Sitting.ofOnesOwn(parts.company(), played.routine, score, played.fitTo, at,
                parts.appearance().settingsProperty().get()));
    }

    private void show(Played played, Sitting sitting) {
        Score score = played.arranged.score();
        PlayerViewModel model = new PlayerViewModel(
                score, sitting.transport(), parts.company().time(), () -> toEnd(played));
        StageView stage = parts.stages().get();
        // It may have been looked at otherwise while something was shown on it.
        stage.setLookFrom(Optional.empty(), Optional.empty());
        stage.setOverlays(Set.of());
        stage.setScore(score);
        stage.show(model.momentProperty().get());
        model.momentProperty().addListener(
                (_, _, moment) -> stage.follow(moment, model.stateProperty().get().rate()));
        Appearance appearance = parts.appearance();
        model.stateProperty().addListener((_, before, now) -> {
            if (!now.rate().equals(before.rate())) {
                appearance.playedAt(now.rate().percent());
            }
        });
        PlayerView view = new PlayerView(model, words(PlayerView.class), parts.keys(), stage,
                new PlayerTools(parts.keys(), parts.shell()::perform));
        view.setBreathNotes(played.arranged.notes());
        sitting.onNote(view::setNote);
        Runnable unfollow = Wishes.follow(appearance, look -> wear(look, stage, view), stage::setReducedMotion, sitting);
        PlayerScreen screen = new PlayerScreen(model, view, sitting, parts.clocks().get(), parts.seen(),
                parts.onFailure(), new PlayerScreen.Ways(() -> ways.onBefore.accept(played.routine, played.fitTo),
                        appearance::toggleFacing, appearance::toggleAcrossTheRoom, ways.onSettings, unfollow));
        screen.hear(parts.ear(), parts.company().time());
        ways.onShown.accept(() -> {
            sitting.handOver();
            show(played, sitting);
        });
        parts.shell().show(screen);
    }

    private void toEnd(Played played) {
        ways.onShown.accept(() -> toEnd(played));
        parts.gallery().goOn();
        AfterViewModel model = new AfterViewModel(
                played.arranged.score(), () -> toPlayer(played, Duration.ZERO), ways.onLibrary);
        AfterView view = new AfterView(model, words(AfterView.class), parts.gallery().still(played.routine));
        view.addWay(parts.handouts().button(played.arranged::score).large());
        JournalDesk journal = parts.company().journal();
        if (journal.wantsToAsk()) {
            view.ask(new HistoryQuestion(words(JournalView.class), journal::answer));
        }
        parts.shell().show(new AfterScreen(model, view, ways.onSettings));
    }

    private static void wear(Look look, StageView stage, PlayerView view) {
        look.person().ifPresent(stage::setPerson);
        stage.setFacing(look.view() == ViewChoice.FACING);
        view.setAcrossTheRoom(look.isAcrossTheRoom());
    }

    private Messages words(Class<?> view) {
        return Messages.beside(view, parts.locale().get());
    }
}
