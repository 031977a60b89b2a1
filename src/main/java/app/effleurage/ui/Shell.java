package app.effleurage.ui;

import app.effleurage.text.Messages;
import app.effleurage.ui.aloud.ScreenReader;
import app.effleurage.ui.keys.Act;
import app.effleurage.ui.keys.Deed;
import app.effleurage.ui.keys.KeyMap;
import app.effleurage.ui.keys.KeySheet;
import app.effleurage.ui.keys.OwnKeys;
import app.effleurage.ui.keys.Teaching;
import app.effleurage.ui.keys.WindowAct;
import app.effleurage.ui.theme.Letters;
import app.effleurage.ui.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The window: one page at a time, sheets over it, acts, themes and sizes. Which page follows which
 * is not its business.
 */
final class Shell {

    private final Stage window;
    private final KeyMap keys;
    private Messages words;
    private final Appearance appearance;
    private final TroubleDesk troubles;
    private final StackPane root = Styles.styled(new StackPane(), "shell");
    private final Scene scene;
    private Screen screen;
    private Optional<Screen> covered = Optional.empty();
    private Optional<Node> sheet = Optional.empty();
    private Runnable onSheetGone = () -> { };
    private final FocusKeeper focus;
    private final KeyPresses presses;
    private Optional<ScreenReader> reader = Optional.empty();
    /** What had the focus when the sheet came, and when the page was covered. */
    private Node focusUnderSheet;
    private Node focusCovered;

    Shell(Stage window, KeyMap keys, Messages words, Appearance appearance, TroubleDesk troubles) {
        this.window = Objects.requireNonNull(window, "window");
        this.keys = Objects.requireNonNull(keys, "keys");
        this.words = Objects.requireNonNull(words, "words");
        this.appearance = Objects.requireNonNull(appearance, "appearance");
        this.troubles = Objects.requireNonNull(troubles, "troubles");
        scene = new Scene(root);
        Styles.dress(root, Shell.class, "shell.css", Letters.LATIN);
        window.setScene(scene);
        window.setFullScreenExitHint("");
        // Esc has more to do here than the toolkit would let it.
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);

        // Before any page listens: one that shows keys shows those that hold.
        appearance.settingsProperty().subscribe(now -> keys.use(OwnKeys.of(now.keys().byAct())));
        appearance.themeProperty().addListener(_ -> wearTheme());
        appearance.reducedMotionProperty().addListener(_ -> wearTheme());
        wearTheme();
        appearance.settingsProperty().addListener((_, before, now) -> {
            if (before.look().textPercent() != now.look().textPercent()) {
                resize();
            }
        });
        scene.widthProperty().addListener(_ -> resize());
        scene.heightProperty().addListener(_ -> resize());
        focus = new FocusKeeper(scene, this::isPlayedByKeys);
        presses = new KeyPresses(this, keys);
        troubles.shownProperty().addListener((_, _, trouble) -> trouble.ifPresent(this::show));
    }

    Scene scene() {
        return scene;
    }

    /** Has what comes on show read out, if that is wanted. */
    void readBy(ScreenReader aloud) {
        reader = Optional.of(aloud);
    }

    /** Whether the page on show tells by a voice what goes on. */
    boolean isNarrated() {
        return screen != null && screen.isNarrated();
    }

    /** The page on show; null before the first, and once the window has closed. */
    Screen screen() {
        return screen;
    }

    /** Whether a sheet lies over the page. */
    boolean hasSheet() {
        return sheet.isPresent();
    }

    /** Whether something may be brought in here: nothing plays, not even under the settings, and nothing is asked. */
    boolean mayBeAsked() {
        return screen != null && sheet.isEmpty() && !screen.place().isPlayedByKeys()
                && covered.filter(under -> under.place().isPlayedByKeys()).isEmpty();
    }

    /** Whether a routine is on show, with nothing over it. */
    boolean isPlayedByKeys() {
        return screen != null && sheet.isEmpty() && screen.place().isPlayedByKeys();
    }

    /** Lays something over the page, under any sheet, until the page is another. */
    void lay(Node over) {
        root.getChildren().add(sheet.map(root.getChildren()::indexOf).orElse(root.getChildren().size()), over);
        reader.ifPresent(aloud -> aloud.laid(over));
    }

    /** Takes away what was laid over the page. */
    void lift(Node over) {
        root.getChildren().remove(over);
    }

    /** Shows another page; the one before, and one that it covered, let go of what they hold. */
    void show(Screen next) {
        covered.ifPresent(Screen::left);
        covered = Optional.empty();
        leaveScreen();
        turnTo(next);
    }

    /** Wears the letters of another language, and says in it what it says itself; pages are shown anew by others. */
    void speak(Messages other) {
        words = Objects.requireNonNull(other, "other");
        wearTheme();
    }

    /** Shows another page in the place of this one; what this one covers stays covered. */
    void exchange(Screen next) {
        leaveScreen();
        turnTo(next);
    }

    /** Lays another page over this one, which is kept as it is; over a page that covers already, none is laid. */
    void cover(Screen over) {
        if (covered.isEmpty()) {
            covered = Optional.of(screen);
            focusCovered = sheet.isPresent() ? focusUnderSheet : scene.getFocusOwner();
            screen.covered();
            turnTo(over);
        }
    }

    /** Whether the page on show lies over another. */
    boolean covers() {
        return covered.isPresent();
    }

    /** Takes the page away that covers another; where none does, nothing happens. */
    void uncover() {
        covered.ifPresent(back -> {
            covered = Optional.empty();
            leaveScreen();
            turnTo(back);
            focus.giveBack(focusCovered);
            focusCovered = null;
        });
    }

    private void leaveScreen() {
        if (screen != null) {
            screen.left();
        }
    }

    private void turnTo(Screen next) {
        // The sheet goes first: what closes it would give the focus back to the page that goes.
        Runnable gone = takeSheet();
        screen = Objects.requireNonNull(next, "next");
        root.getChildren().setAll(screen.node());
        resize();
        // What lies in a scroll pane is in the scene, and can have the focus, only once it has its skin.
        root.applyCss();
        root.layout();
        screen.entered();
        reader.ifPresent(aloud -> aloud.opened(screen.node()));
        gone.run();
    }

    /** Does an act as if its key had been pressed. */
    void perform(Deed act) {
        perform(act, 0);
    }

    /** Does what a key means here that was pressed in another window of the program. */
    void takeKey(KeyEvent event) {
        if (!hasSheet()) {
            presses.act(event);
        }
    }

    /**
     * Does an act.
     *
     * @param number the digit of {@link Act#CHOOSE}, else 0
     * @return whether it meant anything
     */
    boolean perform(Deed deed, int number) {
        return switch (deed) {
            case WindowAct act -> {
                perform(act);
                yield true;
            }
            case Teaching teaching -> screen.teach(teaching);
            case Act.LEAVE -> leave();
            case Act act -> screen.perform(act, number);
        };
    }

    private void perform(WindowAct act) {
        switch (act) {
            case THEME -> appearance.nextTheme();
            case FULL_SCREEN -> window.setFullScreen(!window.isFullScreen());
            case READ_ALOUD -> appearance.toggleReadsScreen();
            case READ_PAGE -> reader.ifPresent(ScreenReader::readPage);
            case HELP -> toggleHelp();
        }
    }

    private boolean leave() {
        if (sheet.isPresent()) {
            closeSheet();
            return true;
        }
        if (window.isFullScreen()) {
            window.setFullScreen(false);
            return true;
        }
        return screen.perform(Act.LEAVE, 0);
    }

    private void toggleHelp() {
        if (sheet.isPresent()) {
            closeSheet();
        } else {
            KeySheet help = new KeySheet(keys, screen.place(), Messages.beside(KeySheet.class, words.locale()),
                    this::closeSheet);
            open(help);
            help.focusClose();
        }
    }

    private void show(Trouble trouble) {
        TroubleSheet calm = new TroubleSheet(trouble, words, () -> {
            troubles.dismiss();
            closeSheet();
            screen.perform(Act.LEAVE, 0);
        });
        open(calm);
        calm.focusBack();
    }

    /** Lets go of all that the page holds, for the window closes. */
    void close() {
        if (screen != null) {
            screen.left();
            screen = null;
        }
    }

    /** Lays a sheet over the page; it takes the place of one that is there. */
    void open(Node newSheet) {
        open(newSheet, () -> { });
    }

    /**
     * As {@link #open(Node)}.
     *
     * @param onGone called once it is gone, whatever took it away
     */
    void open(Node newSheet, Runnable onGone) {
        Node under = sheet.isPresent() ? focusUnderSheet : scene.getFocusOwner();
        Runnable goneBefore = takeSheet();
        sheet = Optional.of(newSheet);
        onSheetGone = onGone;
        root.getChildren().add(newSheet);
        focusUnderSheet = under;
        focus.keepWithin(newSheet);
        reader.ifPresent(aloud -> aloud.opened(newSheet));
        goneBefore.run();
    }

    /** Takes the sheet away. */
    void closeSheet() {
        boolean wasOpen = sheet.isPresent();
        Node under = focusUnderSheet;
        Runnable gone = takeSheet();
        if (wasOpen && screen != null) {
            screen.entered();
            focus.giveBack(under);
            reader.ifPresent(aloud -> aloud.back(screen.node()));
        }
        gone.run();
    }

    private Runnable takeSheet() {
        focus.letGo();
        focusUnderSheet = null;
        sheet.ifPresent(root.getChildren()::remove);
        sheet = Optional.empty();
        Runnable gone = onSheetGone;
        onSheetGone = () -> { };
        return gone;
    }

    private void wearTheme() {
        appearance.themeProperty().get().wear(scene, words.locale());
        root.getStyleClass().remove("reduced-motion");
        if (appearance.reducedMotionProperty().get()) {
            root.getStyleClass().add("reduced-motion");
        }
    }

    private void resize() {
        if (screen != null && scene.getWidth() > 0) {
            root.setStyle("-fx-font-size: " + em() + "px;");
        }
    }

    private double em() {
        return screen.em(scene.getWidth(), scene.getHeight(), appearance.look().textPercent() / 100.0);
    }
}
