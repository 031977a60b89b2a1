package app.effleurage.ui;

import app.effleurage.journal.ViewChoice;
import app.effleurage.routine.Routine;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Place;
import app.effleurage.ui.player.PlayerViewModel;
import app.effleurage.ui.presenter.AudienceView;
import app.effleurage.ui.presenter.ClientView;
import app.effleurage.ui.presenter.ClientViewModel;
import app.effleurage.ui.presenter.DemoViewModel;
import app.effleurage.ui.presenter.LessonClock;
import app.effleurage.ui.presenter.PresenterView;
import app.effleurage.ui.stage.StageView;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Makes the pages by which a routine is shown to somebody: what is settled first, the two windows, and back. */
final class ShowScreens {

    private final Screens.Parts parts;
    private final Supplier<? extends Node> tools;
    private final Runnable onSettings;
    private final Consumer<Runnable> onShown;

    /**
     * @param tools makes the window's own buttons
     * @param onSettings lays the settings over a page
     * @param onShown told with each page how it is made anew, in another language
     */
    ShowScreens(Screens.Parts parts, Supplier<? extends Node> tools, Runnable onSettings, Consumer<Runnable> onShown) {
        this.parts = parts;
        this.tools = tools;
        this.onSettings = onSettings;
        this.onShown = onShown;
    }

    /**
     * Goes through what is to be settled before a routine is shown to somebody.
     *
     * @param onBack called when it is not to be shown after all
     */
    void toClient(Routine routine, Runnable onBack) {
        parts.gallery().goOn();
        AtomicReference<ClientViewModel> page = new AtomicReference<>();
        ClientViewModel model = new ClientViewModel(routine, parts.locale().get(), parts.breaths(), new ClientViewModel.Ways(
                (score, lesson) -> toPresenter(page.get(), score, lesson), parts.demos()::save, onBack));
        page.set(model);
        toClient(model);
    }

    private void toClient(ClientViewModel model) {
        onShown.accept(() -> toClient(model));
        ClientView view = new ClientView(model, Messages.beside(ClientView.class, parts.locale().get()),
                parts.keys().keys(Act.LEAVE), parts.keys().keys(Act.START, Place.CLIENT), tools.get());
        view.addWay(parts.handouts().button(model.scoreProperty()::get).large());
        parts.shell().show(new ClientScreen(model, view, onSettings));
    }

    private void toPresenter(ClientViewModel client, Score score, Duration lessonLength) {
        parts.gallery().rest();
        toPresenter(client, score, Sitting.shown(parts.company(), score, parts.appearance().settingsProperty().get()),
                new LessonClock(parts.company().time(), lessonLength));
    }

    private void toPresenter(ClientViewModel client, Score score, Sitting sitting, LessonClock lesson) {
        PlayerViewModel player = new PlayerViewModel(score, sitting.transport(), parts.company().time(), () -> { });
        DemoViewModel model = new DemoViewModel(player, sitting.transport(), lesson,
                parts.appearance().look().view() == ViewChoice.FACING);
        Messages words = Messages.beside(PresenterView.class, parts.locale().get());
        StageView stage = parts.stages().get();
        PresenterView view = new PresenterView(model, words, parts.keys(), stage, parts.shell()::perform, tools.get());
        AudienceView audience = parts.demos().audience(model, words);
        AudienceWindow window = parts.demos().window(audience, parts.appearance(), parts.shell()::takeKey, view::show);
        Runnable unfollow = Wishes.follow(parts.appearance(), look -> {
            look.person().ifPresent(stage::setPerson);
            stage.setFacing(look.view() == ViewChoice.FACING);
            audience.setPerson(look.person());
        }, reduced -> {
            stage.setReducedMotion(reduced);
            audience.setReducedMotion(reduced);
        }, sitting);
        StepPictures pictures = new StepPictures(() -> parts.gallery().darkroom(StepPictures.HEIGHT), score,
                parts.clocks().get(), view::setPicture);
        PresenterScreen screen = new PresenterScreen(model, view, sitting, window, pictures, new PresenterScreen.Clocks(
                parts.clocks().get(), parts.demos().slowClock()), parts.seen(), parts.onFailure(), new PresenterScreen.Ways(
                () -> toClient(client), parts.appearance()::toggleFacing, onSettings, unfollow));
        onShown.accept(() -> {
            sitting.handOver();
            toPresenter(client, score, sitting, lesson);
        });
        parts.shell().show(screen);
    }
}
