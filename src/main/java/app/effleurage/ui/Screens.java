package app.effleurage.ui;

import app.effleurage.playback.Rate;
import app.effleurage.playback.TimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.routine.Routine;
import app.effleurage.score.Arrangement;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.after.AfterView;
import app.effleurage.ui.after.AfterViewModel;
import app.effleurage.ui.before.BeforeView;
import app.effleurage.ui.before.BeforeViewModel;
import app.effleurage.ui.before.BreathChoices;
import app.effleurage.ui.before.BreathView;
import app.effleurage.ui.control.IconButton;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.library.LibraryView;
import app.effleurage.ui.library.LibraryViewModel;
import app.effleurage.ui.player.PlayerTools;
import app.effleurage.ui.player.PlayerView;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.stage.StageView;
import app.effleurage.ui.theme.Icon;
import app.effleurage.ui.theme.Styles;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;

/** Makes the pages and knows which follows which: library, before, player, end, and back. */
final class Screens {

    private final Shell shell;
    private final KeyMap keys;
    private final Locale locale;
    private final Appearance appearance;
    private final LibraryViewModel library;
    private final Gallery gallery;
    private final BreathChoices breaths;
    private final Supplier<StageView> stages;
    private final TimeSource time;
    private final Supplier<FrameClock> clocks;
    private final ObservableBooleanValue seen;
    private final Consumer<Throwable> onFailure;

    /** What is shared by all pages; made once, by {@link EffleurageWindow}. */
    record Parts(Shell shell, KeyMap keys, Locale locale, Appearance appearance, Gallery gallery,
            BreathChoices breaths, Supplier<StageView> stages, TimeSource time, Supplier<FrameClock> clocks, ObservableBooleanValue seen,
            Consumer<Throwable> onFailure, String folder, Runnable onFolderWanted) {
    }

    /**
     * A routine on its way through the player.
     *
     * @param routine as its file says, to come back to
     * @param score as it is played
     * @param fitTo what the page before the start was left with
     */
    private record Played(Routine routine, Score score, Optional<Duration> fitTo) {
    }

    Screens(Parts parts) {
        shell = parts.shell;
        keys = parts.keys;
        locale = parts.locale;
        appearance = parts.appearance;
        gallery = parts.gallery;
        breaths = parts.breaths;
        stages = parts.stages;
        time = parts.time;
        clocks = parts.clocks;
        seen = parts.seen;
        onFailure = parts.onFailure;
        library = new LibraryViewModel(parts.folder, routine -> toBefore(routine, Optional.empty()), parts.onFolderWanted);
    }

    /** What the library shows; the folders tell it. */
    LibraryViewModel library() {
        return library;
    }

    void toLibrary() {
        gallery.goOn();
        LibraryView view = new LibraryView(library, Messages.beside(LibraryView.class, locale), gallery::frame, tools());
        shell.show(new LibraryScreen(library, view));
    }

    /**
     * @param fitTo the length to begin with; empty for the routine's own
     */
    void toBefore(Routine routine, Optional<Duration> fitTo) {
        gallery.goOn();
        AtomicReference<BeforeViewModel> page = new AtomicReference<>();
        BeforeViewModel model = new BeforeViewModel(routine, fitTo, breaths, new BeforeViewModel.Ways(
                score -> toPlayer(new Played(routine, score, page.get().wantedProperty().get()), Duration.ZERO),
                () -> toBreathing(page.get()), this::toLibrary));
        page.set(model);
        toBefore(model);
    }

    private void toBefore(BeforeViewModel model) {
        BeforeView view = new BeforeView(model, Messages.beside(BeforeView.class, locale), keys.keys(Act.LEAVE), tools());
        shell.show(new BeforeScreen(model, view));
    }

    private void toBreathing(BeforeViewModel model) {
        Runnable done = () -> toBefore(model);
        BreathView view = new BreathView(
                model, Messages.beside(BreathView.class, locale), keys.keys(Act.LEAVE), tools(), done);
        shell.show(new BreathScreen(view, done));
    }

    /**
     * Plays at once.
     *
     * @param at where to begin
     * @param fitTo the length to play it in; empty for its own
     */
    void toPlayer(Routine routine, Duration at, Optional<Duration> fitTo) {
        toPlayer(new Played(routine, Arrangement.of(routine, fitTo, breaths.load()).score(), fitTo), at);
    }

    /**
     * Plays at once.
     *
     * @param at where to begin
     */
    private void toPlayer(Played played, Duration at) {
        Score score = played.score;
        gallery.rest();
        appearance.played(score.routine().id());
        Transport transport = new Transport(Timeline.of(score), time);
        transport.setRate(new Rate(appearance.settings().ratePercent()));
        transport.seek(at.toNanos());
        PlayerViewModel model = new PlayerViewModel(score, transport, time, () -> toEnd(played));
        StageView stage = stages.get();
        stage.setScore(score);
        follow(stage, model);
        PlayerTools buttons = new PlayerTools(keys, shell::perform);
        PlayerView view = new PlayerView(model, Messages.beside(PlayerView.class, locale), keys, stage, buttons);
        shell.show(new PlayerScreen(model, view, transport, clocks.get(), seen, onFailure,
                () -> toBefore(played.routine, played.fitTo), appearance::toggleFacing));
    }

    private void toEnd(Played played) {
        gallery.goOn();
        AfterViewModel model = new AfterViewModel(played.score, () -> toPlayer(played, Duration.ZERO), this::toLibrary);
        AfterView view = new AfterView(model, Messages.beside(AfterView.class, locale), gallery.frame(played.routine));
        shell.show(new AfterScreen(model, view));
    }

    private void follow(StageView stage, PlayerViewModel model) {
        stage.setFacing(appearance.facingProperty().get());
        stage.setReducedMotion(appearance.reducedMotionProperty().get());
        stage.show(model.momentProperty().get());
        model.momentProperty().addListener((_, _, moment) -> stage.show(moment));
        model.stateProperty().addListener((_, _, state) -> appearance.playedAt(state.rate().percent()));
        ChangeListener<Boolean> facing = (_, _, now) -> stage.setFacing(now);
        ChangeListener<Boolean> reduced = (_, _, now) -> stage.setReducedMotion(now);
        // The appearance outlives every page, so what a page hangs on it comes off with the page.
        appearance.facingProperty().addListener(facing);
        appearance.reducedMotionProperty().addListener(reduced);
        stage.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> property, Scene before, Scene now) {
                if (now == null) {
                    appearance.facingProperty().removeListener(facing);
                    appearance.reducedMotionProperty().removeListener(reduced);
                    property.removeListener(this);
                }
            }
        });
    }

    private Node tools() {
        return Styles.styled(new HBox(tool(Act.THEME, Icon.THEME), tool(Act.FULL_SCREEN, Icon.FULL_SCREEN),
                tool(Act.HELP, Icon.HELP)), "tools");
    }

    private IconButton tool(Act act, Icon icon) {
        return new IconButton(icon, keys.name(act), keys.keys(act), () -> shell.perform(act));
    }
}
