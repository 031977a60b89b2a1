package app.effleurage.ui;

import app.effleurage.routine.Routine;
import app.effleurage.text.Messages;
import app.effleurage.ui.presenter.AudienceView;
import app.effleurage.ui.presenter.ClientViewModel;
import app.effleurage.ui.presenter.DemoViewModel;
import app.effleurage.ui.presenter.ScreenPlan;
import app.effleurage.ui.stage.StageView;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** What showing a routine to others needs beyond playing one; made once for the program. JavaFX thread. */
final class DemoRoom {

    private final Stage window;
    private final Supplier<StageView> stages;
    private final Supplier<FrameClock> slowClocks;
    private Messages words;
    private final OwnRoutines routines;
    private StageView audiences;
    private StageView another;

    /**
     * @param window of whoever shows
     * @param stages makes a stage
     * @param slowClocks make a clock that says "now" a few times a second
     * @param words with the name of the audience's window
     */
    DemoRoom(Stage window, Supplier<StageView> stages, Supplier<FrameClock> slowClocks, Messages words,
            OwnRoutines routines) {
        this.window = Objects.requireNonNull(window, "window");
        this.stages = Objects.requireNonNull(stages, "stages");
        this.slowClocks = Objects.requireNonNull(slowClocks, "slowClocks");
        this.words = Objects.requireNonNull(words, "words");
        this.routines = Objects.requireNonNull(routines, "routines");
    }

    /** Speaks another language from the next showing on. */
    void speak(Messages other) {
        words = Objects.requireNonNull(other, "other");
        audiences = null;
        another = null;
    }

    /** What the audience sees; its stages are kept from one showing to the next with all that they have painted. */
    AudienceView audience(DemoViewModel model, Messages shown) {
        if (audiences == null) {
            audiences = stages.get();
        }
        return new AudienceView(model, shown, audiences, this::another);
    }

    AudienceWindow window(AudienceView view, Appearance appearance, Consumer<KeyEvent> onKey,
            BiConsumer<ScreenPlan, Boolean> onPlan) {
        return new AudienceWindow(window, javafx.stage.Screen.getScreens(), view, appearance, words, onKey, onPlan);
    }

    FrameClock slowClock() {
        return slowClocks.get();
    }

    /** Keeps a routine as a file of the user's own. */
    void save(Routine routine, String name, Consumer<ClientViewModel.Saved> told) {
        routines.save(routine, name, told);
    }

    private StageView another() {
        if (another == null) {
            another = stages.get();
        }
        return another;
    }
}
