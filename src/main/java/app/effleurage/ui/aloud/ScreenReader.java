package app.effleurage.ui.aloud;

import app.effleurage.text.Messages;
import app.effleurage.ui.control.LiveText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Reads the window out to who cannot see it: what a page is called, what the focus comes to, and what changes of that.
 * It looks once after each frame that is drawn, so that a key held down is not told step by step, and does nothing at
 * all while it is off. JavaFX thread.
 */
public final class ScreenReader {

    private final Scene scene;
    private final Aloud aloud;
    private final BooleanSupplier isNarrated;
    private final Runnable afterFrame = this::look;
    private final EventHandler<KeyEvent> onKey = _ -> {
        // Who goes on has heard enough.
        hush();
        Platform.requestNextPulse();
    };
    private Messages words;
    private NodeWords nodes;
    private PageWords pages;
    private boolean on;
    private boolean wasLeft;
    /** The page or sheet on show, and the words on it that are read out wherever the focus is. */
    private Optional<Node> page = Optional.empty();
    private Optional<LiveText> live = Optional.empty();
    /** What has been told so far: of a page whether it was named, of the focus what it was on and how that stood. */
    private boolean isPageNew;
    private Optional<Told> told = Optional.empty();
    private String lived = "";
    /** What is yet to be said before and after that. */
    private final List<String> first = new ArrayList<>();
    private final List<Node> last = new ArrayList<>();

    private record Told(Node node, Facts facts) {
    }

    /**
     * @param isNarrated whether the page on show tells by a voice of its own what goes on, so that its live words need
     *     not be read
     */
    public ScreenReader(Scene scene, Aloud aloud, Messages words, BooleanSupplier isNarrated) {
        this.scene = Objects.requireNonNull(scene, "scene");
        this.aloud = Objects.requireNonNull(aloud, "aloud");
        this.isNarrated = Objects.requireNonNull(isNarrated, "isNarrated");
        speak(words);
        scene.focusOwnerProperty().addListener(_ -> soon());
        scene.windowProperty().flatMap(Window::focusedProperty).addListener((_, _, isHere) -> here(isHere));
    }

    /** Says what it says itself in another language from now on. */
    public void speak(Messages other) {
        words = Objects.requireNonNull(other, "other");
        nodes = new NodeWords(other);
        pages = new PageWords(other);
    }

    /** Reads from now on, or no more; {@link #toggle} says so as well. */
    public void setOn(boolean isWanted) {
        if (on == isWanted) {
            return;
        }
        on = isWanted;
        if (on) {
            scene.addPostLayoutPulseListener(afterFrame);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
            page.ifPresent(this::opened);
        } else {
            scene.removePostLayoutPulseListener(afterFrame);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
        }
    }

    /**
     * What is to be said as it is turned on or off.
     *
     * @param key the key that does so, as a person calls it
     * @param pageKey the key that has a whole page read
     */
    public String toggling(boolean isWanted, String key, String pageKey) {
        return isWanted ? words.get("on", key, pageKey) : words.get("off", key);
    }

    /** As {@link #setOn}, and says so: who cannot see the switch must hear that it is turned. */
    public void toggle(boolean isWanted, String told) {
        setOn(isWanted);
        first.clear();
        last.clear();
        if (on) {
            first.add(told);
            soon();
        } else {
            aloud.say(List.of(told));
        }
    }

    /** A page or sheet has been put on show. */
    public void opened(Node shown) {
        back(shown);
        isPageNew = true;
        told = Optional.empty();
        soon();
    }

    /** What lay over a page is gone, and it is on show again. */
    public void back(Node shown) {
        page = Optional.of(shown);
        if (on) {
            live = find(shown);
            lived = live.map(LiveText::text).orElse("");
            soon();
        }
    }

    /** Something that says what has been done lies over the page now, and has no focus. */
    public void laid(Node over) {
        if (on) {
            last.add(over);
            soon();
        }
    }

    /** Reads out all of the page, whether or not it reads otherwise. */
    public void readPage() {
        page.ifPresent(shown -> aloud.say(pages.whole(shown)));
    }

    /** Looks what is to be said by now, as after each frame. */
    public void look() {
        if (!on) {
            return;
        }
        boolean isTold = live.isPresent() && isNarrated.getAsBoolean();
        List<String> said = new ArrayList<>(first);
        first.clear();
        if (isPageNew && !isTold) {
            page.flatMap(pages::title).ifPresent(said::add);
        }
        boolean isFocusOnLive = focus(said, isTold);
        isPageNew = false;
        // What somebody did cuts off what was being said; what comes by itself waits for its end.
        boolean cuts = !said.isEmpty();
        String lives = live.map(LiveText::text).orElse("");
        if (!lives.equals(lived) && !isTold) {
            said.add(lives);
            cuts = cuts || isFocusOnLive;
        }
        lived = lives;
        // Only what is laid out has words.
        last.forEach(over -> said.addAll(pages.whole(over)));
        last.clear();
        if (cuts) {
            aloud.say(said);
        } else if (!said.isEmpty()) {
            aloud.add(said);
        }
    }

    /** @return whether the focus is on the live words, which are told by themselves as soon as they change */
    private boolean focus(List<String> said, boolean isTold) {
        Optional<Told> now = Optional.ofNullable(scene.getFocusOwner()).map(node -> new Told(node, Facts.of(node)));
        boolean isOnLive = now.isPresent() && isLive(now.get().node());
        boolean wasOnLive = told.isPresent() && isLive(told.get().node());
        if (isOnLive) {
            if (!wasOnLive && !(isPageNew && isTold)) {
                lived = live.map(LiveText::text).orElse("");
                said.add(lived);
            }
        } else {
            now.map(this::words).filter(text -> !text.isBlank()).ifPresent(said::add);
        }
        told = now;
        return isOnLive;
    }

    private String words(Told now) {
        return told.filter(before -> before.node() == now.node())
                .map(before -> nodes.change(before.facts(), now.facts()).orElse(""))
                .orElseGet(() -> pages.of(now.node()));
    }

    private boolean isLive(Node node) {
        return live.isPresent() && node.getParent() == live.get();
    }

    private void here(Boolean isHere) {
        if (!on) {
            return;
        }
        if (!Boolean.TRUE.equals(isHere)) {
            wasLeft = true;
            hush();
        } else if (wasLeft) {
            wasLeft = false;
            page.ifPresent(this::opened);
        }
    }

    private void hush() {
        if (first.isEmpty()) {
            aloud.hush();
        }
    }

    private void soon() {
        if (on) {
            Platform.requestNextPulse();
        }
    }

    private static Optional<LiveText> find(Node node) {
        return switch (node) {
            case LiveText text -> Optional.of(text);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().map(ScreenReader::find)
                    .flatMap(Optional::stream).findFirst();
            case Node _ -> Optional.empty();
        };
    }
}
