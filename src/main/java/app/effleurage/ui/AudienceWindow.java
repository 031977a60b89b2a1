package app.effleurage.ui;

import app.effleurage.text.Messages;
import app.effleurage.ui.presenter.AudienceView;
import app.effleurage.ui.presenter.ScreenPlan;
import app.effleurage.ui.theme.TypeSize;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The audience's window, and where it and the presenter's are. A screen that is plugged in or out changes nothing but
 * that. JavaFX thread.
 */
final class AudienceWindow {

    private final Stage presenter;
    private final ObservableList<javafx.stage.Screen> screens;
    private final Appearance appearance;
    private final Messages words;
    private final BiConsumer<ScreenPlan, Boolean> onPlan;
    private final Scene scene;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final InvalidationListener onScreens = _ -> screensChanged();
    private final InvalidationListener onAppearance = _ -> wear();
    private ScreenPlan plan;
    private Optional<Stage> window = Optional.empty();

    /**
     * @param presenter the window of whoever shows
     * @param words with the window's name, for whoever shares it
     * @param onKey told of each key that is pressed in the audience's window
     * @param onPlan told of where the windows are, and whether the audience's is open, each time that changes
     */
    AudienceWindow(Stage presenter, ObservableList<javafx.stage.Screen> screens, AudienceView view,
            Appearance appearance, Messages words, Consumer<KeyEvent> onKey,
            BiConsumer<ScreenPlan, Boolean> onPlan) {
        this.presenter = presenter;
        this.screens = screens;
        this.appearance = appearance;
        this.words = words;
        this.onPlan = onPlan;
        scene = new Scene(view);
        scene.addEventFilter(KeyEvent.ANY, onKey::accept);
        InvalidationListener resize = _ -> view.setStyle(
                "-fx-font-size: " + TypeSize.player(scene.getWidth(), scene.getHeight(), 1) + "px;");
        scene.widthProperty().addListener(resize);
        scene.heightProperty().addListener(resize);
        wear();
        appearance.themeProperty().addListener(onAppearance);
        screens.addListener(onScreens);
        plan = ScreenPlan.of(bounds(), boundsOf(presenter));
    }

    /** Opens it where it belongs; the presenter's window keeps the keys. */
    void open() {
        show(plan, false);
        tell();
    }

    /** Whether there is such a window; whoever shows may have closed it. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Both windows change screens. */
    void swap() {
        arrange(plan.swapped(), false);
    }

    /**
     * The audience's screen becomes a window that can be shared, or its own again; one that was closed opens, and where
     * there is no second screen the window comes to the front.
     */
    void toggleWindowed() {
        if (window.isEmpty()) {
            show(plan, plan.audience().isEmpty());
            tell();
        } else if (plan.hasSecondScreen()) {
            arrange(plan.windowed(!plan.windowed()), !plan.windowed());
        } else {
            window.get().toFront();
        }
    }

    /** For good. */
    void close() {
        screens.removeListener(onScreens);
        appearance.themeProperty().removeListener(onAppearance);
        hide();
    }

    ScreenPlan plan() {
        return plan;
    }

    private void screensChanged() {
        arrange(plan.with(bounds(), boundsOf(presenter)), false);
    }

    /** @param isAskedFor whether whoever shows wants to see the audience's window before their own */
    private void arrange(ScreenPlan next, boolean isAskedFor) {
        ScreenPlan before = plan;
        plan = next;
        Rectangle2D own = boundsOf(presenter);
        boolean isThere = ScreenPlan.screenOf(next.screens(), own).equals(next.presenter())
                && next.presenter().intersects(own);
        boolean audienceMoves = !next.audienceBounds().equals(before.audienceBounds())
                || !next.audience().equals(before.audience());
        // The audience's goes first: two windows that fill one screen hide each other.
        if (audienceMoves) {
            hide();
        }
        if (!isThere) {
            move(ScreenPlan.moved(own, before.presenter(), next.presenter()), next.presenter());
        }
        if (audienceMoves) {
            show(next, isAskedFor);
        }
        tell();
    }

    private void tell() {
        onPlan.accept(plan, open.get());
    }

    private void move(Rectangle2D to, Rectangle2D screen) {
        boolean fills = presenter.isFullScreen();
        presenter.setFullScreen(false);
        boolean maximized = presenter.isMaximized();
        presenter.setMaximized(false);
        Rectangle2D place = fills || maximized ? screen : to;
        presenter.setX(place.getMinX());
        presenter.setY(place.getMinY());
        presenter.setWidth(place.getWidth());
        presenter.setHeight(place.getHeight());
        presenter.setMaximized(maximized);
        presenter.setFullScreen(fills);
    }

    /** Each place has a window of its own: a window cannot change its frame, nor leave one full screen for another. */
    private void show(ScreenPlan where, boolean isAskedFor) {
        Stage stage = new Stage(where.audience().isPresent() ? StageStyle.UNDECORATED : StageStyle.DECORATED);
        stage.setTitle(words.get("audience.title"));
        stage.getIcons().setAll(presenter.getIcons());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene);
        scene.setCursor(where.audience().isPresent() ? Cursor.NONE : Cursor.DEFAULT);
        Rectangle2D place = where.audienceBounds();
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setOnHidden(_ -> {
            window = Optional.empty();
            open.set(false);
            tell();
        });
        window = Optional.of(stage);
        stage.show();
        stage.setFullScreen(where.audience().isPresent());
        open.set(true);
        if (!isAskedFor) {
            presenter.toFront();
            presenter.requestFocus();
        }
    }

    private void hide() {
        window.ifPresent(stage -> {
            stage.setOnHidden(null);
            stage.hide();
            stage.setScene(null);
        });
        window = Optional.empty();
        open.set(false);
    }

    private List<Rectangle2D> bounds() {
        return screens.stream().map(javafx.stage.Screen::getBounds).toList();
    }

    private static Rectangle2D boundsOf(Stage stage) {
        double width = Double.isNaN(stage.getWidth()) ? 0 : stage.getWidth();
        double height = Double.isNaN(stage.getHeight()) ? 0 : stage.getHeight();
        return new Rectangle2D(Double.isNaN(stage.getX()) ? 0 : stage.getX(),
                Double.isNaN(stage.getY()) ? 0 : stage.getY(), width, height);
    }

    private void wear() {
        appearance.themeProperty().get().wear(scene, words.locale());
    }
}
