package app.effleurage.ui;

import app.effleurage.journal.Look;
import app.effleurage.routine.Routine;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.control.PictureFrame;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Control;

/**
 * A picture for each routine, and for some of those on show a few more, so that they move. A frame is there at once
 * and gets its pictures later, one at a time, so that no page waits for them. JavaFX thread.
 */
final class Gallery {

    /** Pixels down of a picture: the least of these that its frame can do with. */
    private static final double[] HEIGHTS = {320, 480, 640, 960};
    /** Pixels down of a picture that moves: some are kept of each, and nobody looks for long. */
    private static final double MOVING_HEIGHT = 400;
    private static final int MOST_FRAMES = 16;
    /** Pictures that move, of those on show: each takes up to seven megabytes. */
    private static final int MOST_MOVING = 6;
    /** Routines whose pictures are kept though they do not hang. */
    private static final int MOST_KEPT = 60;
    private static final int FRAMES_BETWEEN = 3;
    private static final long APART_NANOS = TimeUnit.MILLISECONDS.toNanos(SlowClock.APART_MILLIS);

    /** How the stage that nobody sees is made. */
    interface Darkrooms {
        StillPictures open(Theme theme, Look look, double height);
    }

    private final Darkrooms darkrooms;
    private final Appearance appearance;
    private final FrameClock pulses;
    private final FrameClock clock;
    private final ObservableBooleanValue seen;
    private final Map<Routine, Film> films = new HashMap<>();
    private final List<Hung> hung = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Carousel carousel = new Carousel();
    private Optional<Hung> moving = Optional.empty();
    private Optional<StillPictures> darkroom = Optional.empty();
    private double height = HEIGHTS[0];
    private int framesUntilNext = FRAMES_BETWEEN;
    private boolean resting;

    /** A frame on the wall. */
    private record Hung(PictureFrame frame, Routine routine, boolean moves) {
    }

    /**
     * @param darkrooms asked when the first picture is taken, since one is slow to make
     * @param pulses says when the page has been drawn and a picture may be taken
     * @param clock says when a picture moves on
     * @param seen whether the window can be seen at all
     */
    Gallery(Darkrooms darkrooms, Appearance appearance, FrameClock pulses, FrameClock clock,
            ObservableBooleanValue seen) {
        this.darkrooms = Objects.requireNonNull(darkrooms, "darkrooms");
        this.appearance = Objects.requireNonNull(appearance, "appearance");
        this.pulses = Objects.requireNonNull(pulses, "pulses");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.seen = Objects.requireNonNull(seen, "seen");
        seen.addListener(_ -> run());
        appearance.reducedMotionProperty().addListener(_ -> run());
        appearance.themeProperty().addListener(_ -> renew());
        appearance.settingsProperty().addListener((_, before, now) -> {
            if (!before.look().person().equals(now.look().person()) || before.look().view() != now.look().view()) {
                renew();
            }
        });
    }

    /** A frame with the routine's picture, or soon to have it. */
    PictureFrame still(Routine routine) {
        return hang(routine, false);
    }

    /** As {@link #still}, and it moves in its turn, and while somebody points at it. */
    PictureFrame moving(Routine routine) {
        return hang(routine, true);
    }

    /** Takes and moves no pictures for now: they take their time, and something else wants it. */
    void rest() {
        resting = true;
        run();
        work();
    }

    /** Goes on with the pictures that are still to be taken. */
    void goOn() {
        resting = false;
        run();
        work();
    }

    /** A stage that nobody sees, to take pictures of anything else as everything looks now. */
    StillPictures darkroom(double tall) {
        return darkrooms.open(appearance.themeProperty().get(), appearance.look(), tall);
    }

    private PictureFrame hang(Routine routine, boolean moves) {
        Hung here = new Hung(new PictureFrame(), routine, moves);
        film(routine).still().ifPresent(here.frame::setImage);
        here.frame.sceneProperty().addListener((_, _, scene) -> {
            hung.remove(here);
            if (scene != null) {
                hung.add(here);
                waiting.add(() -> develop(here));
                work();
            }
            run();
        });
        // How large it must be is known only once it is laid out.
        here.frame.heightProperty().addListener((_, _, tall) -> grow(here, tall.doubleValue()));
        return here.frame;
    }

    private Film film(Routine routine) {
        if (films.size() > MOST_KEPT) {
            films.keySet().removeIf(kept -> hung.stream().noneMatch(here -> here.routine.equals(kept)));
        }
        return films.computeIfAbsent(routine, _ -> new Film());
    }

    private void grow(Hung here, double tall) {
        double scale = here.frame.getScene() == null || here.frame.getScene().getWindow() == null ? 1
                : here.frame.getScene().getWindow().getRenderScaleX();
        double wanted = HEIGHTS[HEIGHTS.length - 1];
        for (int i = HEIGHTS.length - 1; i >= 0 && HEIGHTS[i] >= tall * scale; i--) {
            wanted = HEIGHTS[i];
        }
        if (wanted > height) {
            height = wanted;
            renew();
        }
    }

    /** Everything is to be taken anew; what hangs stays until then. */
    private void renew() {
        films.values().forEach(Film::age);
        darkroom = Optional.empty();
        waiting.clear();
        framesUntilNext = FRAMES_BETWEEN;
        hung.forEach(here -> waiting.add(() -> develop(here)));
        work();
    }

    /** The still first; what moves is taken frame by frame once all stills hang. */
    private void develop(Hung here) {
        if (!hung.contains(here)) {
            return;
        }
        Film film = film(here.routine);
        if (film.isOld()) {
            Score score = score(here.routine);
            TellingLoop loop = TellingLoop.of(score);
            film.begin(score, loop.instants(MOST_FRAMES, APART_NANOS),
                    darkroom().take(score, loop.stillNanos(), height));
        }
        here.frame.setImage(film.still().orElseThrow());
        if (here.moves && film.missing().isPresent() && isOneOfTheFirst(here)) {
            waiting.addLast(() -> addFrame(here));
        }
    }

    private void addFrame(Hung here) {
        Film film = film(here.routine);
        if (!hung.contains(here) || film.isOld() || film.missing().isEmpty()) {
            return;
        }
        film.add(darkroom().take(film.score(), film.missing().getAsLong(), Math.min(height, MOVING_HEIGHT)));
        if (film.missing().isPresent()) {
            waiting.addLast(() -> addFrame(here));
        }
    }

    private boolean isOneOfTheFirst(Hung here) {
        return hung.stream().filter(Hung::moves).limit(MOST_MOVING).anyMatch(here::equals);
    }

    private StillPictures darkroom() {
        if (darkroom.isEmpty()) {
            darkroom = Optional.of(darkrooms.open(appearance.themeProperty().get(), appearance.look(), height));
        }
        return darkroom.get();
    }

    private static Score score(Routine routine) {
        return Composer.compose(routine).score().orElseThrow();
    }

    private void work() {
        if (resting || waiting.isEmpty()) {
            pulses.stop();
        } else {
            pulses.start(this::takeNext);
        }
    }

    /** One picture, and then the page has its frames first: what waits is drawn and answered between two. */
    private void takeNext() {
        if (framesUntilNext > 0) {
            framesUntilNext--;
            return;
        }
        framesUntilNext = FRAMES_BETWEEN;
        waiting.removeFirst().run();
        work();
    }

    private void run() {
        if (!resting && seen.get() && !appearance.reducedMotionProperty().get()
                && hung.stream().anyMatch(Hung::moves)) {
            clock.start(this::tick);
        } else {
            clock.stop();
            standStill();
        }
    }

    private void tick() {
        List<Hung> all = hung.stream().filter(Hung::moves).toList();
        Optional<Carousel.Turn> turn = carousel.tick(all.stream().map(here -> film(here.routine).length()).toList(),
                lookedAt(all));
        Optional<Hung> now = turn.map(found -> all.get(found.picture()));
        if (!now.equals(moving)) {
            standStill();
            moving = now;
        }
        turn.ifPresent(found -> {
            Hung here = all.get(found.picture());
            here.frame.setImage(film(here.routine).frame(found.frame()));
        });
    }

    private void standStill() {
        moving.ifPresent(here -> film(here.routine).still().ifPresent(here.frame::setImage));
        moving = Optional.empty();
    }

    private static OptionalInt lookedAt(List<Hung> all) {
        return IntStream.range(0, all.size()).filter(index -> isLookedAt(all.get(index).frame)).findFirst();
    }

    /** Whether the control that the frame is part of is pointed at, or was gone to by keys. */
    private static boolean isLookedAt(PictureFrame frame) {
        for (Node node = frame; node != null; node = node.getParent()) {
            if (node instanceof Control) {
                return node.isHover() || node.isFocusVisible();
            }
        }
        return false;
    }
}
