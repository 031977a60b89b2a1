package app.effleurage.ui.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Which window is on which screen: a value made from rectangles alone, so that it is known without any screens what
 * happens when one is unplugged. Rectangles are in the desktop's coordinates.
 *
 * @param screens all there are; at least one
 * @param presenter the screen of whoever shows; one of {@code screens}
 * @param audience the screen that is the audience's alone; empty where it has a window beside the presenter's
 * @param windowed whether the audience has a window though there is a screen for it, so that it can be shared
 * @param home where both were when there last were two screens, to come back to when one is plugged in again
 */
public record ScreenPlan(List<Rectangle2D> screens, Rectangle2D presenter, Optional<Rectangle2D> audience,
        boolean windowed, Optional<Home> home) {

    /** The audience's window as a share of a screen, and how far from its lower right corner. */
    private static final double WINDOW_SHARE = 0.5;
    private static final double WINDOW_MARGIN = 24;

    /** Two screens and who is on which. */
    public record Home(Rectangle2D presenter, Rectangle2D audience) {
        public Home {
            Objects.requireNonNull(presenter, "presenter");
            Objects.requireNonNull(audience, "audience");
        }
    }

    public ScreenPlan {
        screens = List.copyOf(screens);
        if (screens.isEmpty()) {
            throw new IllegalArgumentException("screens: there are none");
        }
        Objects.requireNonNull(presenter, "presenter");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(home, "home");
    }

    /**
     * To begin with: the presenter stays where it is, the audience gets the largest of the others.
     *
     * @param window where the presenter's window is
     */
    public static ScreenPlan of(List<Rectangle2D> screens, Rectangle2D window) {
        return arrange(screens, screenOf(screens, window), false, Optional.empty());
    }

    /**
     * After a screen was plugged in or unplugged. When both are there again that were, each is where it was.
     *
     * @param window where the presenter's window is now; a window whose screen is gone lies anywhere
     */
    public ScreenPlan with(List<Rectangle2D> now, Rectangle2D window) {
        boolean asBefore = home.filter(each -> now.contains(each.presenter) && now.contains(each.audience)).isPresent();
        if (asBefore) {
            return new ScreenPlan(now, home.get().presenter, windowed ? Optional.empty()
                    : Optional.of(home.get().audience), windowed, home);
        }
        return arrange(now, screenOf(now, window), windowed, home);
    }

    /** Both change places; on one screen there is nothing to change. */
    public ScreenPlan swapped() {
        return audience.map(other -> new ScreenPlan(screens, other, Optional.of(presenter), false,
                Optional.of(new Home(other, presenter)))).orElse(this);
    }

    /** The audience's screen becomes a window beside the presenter's, or is its own again. */
    public ScreenPlan windowed(boolean isWanted) {
        return arrange(screens, presenter, isWanted, home);
    }

    /** Whether there is a screen that could be the audience's alone. */
    public boolean hasSecondScreen() {
        return screens.size() > 1;
    }

    /** Where the audience's window is to be: all of its screen, or a part of the presenter's. */
    public Rectangle2D audienceBounds() {
        return audience.orElseGet(() -> {
            double width = Math.rint(presenter.getWidth() * WINDOW_SHARE);
            double height = Math.rint(presenter.getHeight() * WINDOW_SHARE);
            return new Rectangle2D(presenter.getMaxX() - width - WINDOW_MARGIN,
                    presenter.getMaxY() - height - 2 * WINDOW_MARGIN, width, height);
        });
    }

    /** A window's place on another screen: as far from its corner, and no larger than it. */
    public static Rectangle2D moved(Rectangle2D window, Rectangle2D from, Rectangle2D to) {
        double width = Math.min(window.getWidth(), to.getWidth());
        double height = Math.min(window.getHeight(), to.getHeight());
        double x = to.getMinX() + Math.clamp(window.getMinX() - from.getMinX(), 0, to.getWidth() - width);
        double y = to.getMinY() + Math.clamp(window.getMinY() - from.getMinY(), 0, to.getHeight() - height);
        return new Rectangle2D(x, y, width, height);
    }

    /** The screen that most of a window is on; the first where it is on none. */
    public static Rectangle2D screenOf(List<Rectangle2D> screens, Rectangle2D window) {
        return screens.stream().max(Comparator.comparingDouble(screen -> shared(screen, window)))
                .orElseThrow(() -> new IllegalArgumentException("screens: there are none"));
    }

    private static ScreenPlan arrange(List<Rectangle2D> screens, Rectangle2D presenter, boolean windowed,
            Optional<Home> home) {
        Optional<Rectangle2D> other = screens.stream().filter(screen -> !screen.equals(presenter))
                .max(Comparator.comparingDouble(screen -> screen.getWidth() * screen.getHeight()));
        Optional<Home> now = other.map(screen -> new Home(presenter, screen)).or(() -> home);
        return new ScreenPlan(screens, presenter, windowed ? Optional.empty() : other, windowed, now);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
