package app.effleurage.ui.player;

import app.effleurage.ui.theme.TypeSize;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/**
 * Where the parts of the player lie: the stage to the left and the words to the right of it, or in
 * a window that is narrow for its height the stage above the words.
 */
final class PlayerLayout {

    /** Narrower than this for its height, and words beside the stage would have no room. */
    private static final double NARROW = 1.15;
    private static final double WORDS_SHARE = 0.4;
    private static final double WORDS_BELOW_SHARE = 0.42;
    private static final double WORDS_LEAST_EM = 27;
    private static final double WORDS_MOST_EM = 36;
    private static final double GAP_EM = 1.5;
    private static final double HALF = 0.5;

    private final Region player;
    private final Region stage;
    private final Region over;
    private final Region words;
    private final Region tools;
    private final Region chips;
    private final Region total;
    private final Region progress;

    PlayerLayout(Region player, Region stage, Region over, Region words, Region tools, Region chips, Region total,
            Region progress) {
        this.player = player;
        this.stage = stage;
        this.over = over;
        this.words = words;
        this.tools = tools;
        this.chips = chips;
        this.total = total;
        this.progress = progress;
    }

    void lay(double width, double height) {
        Insets in = player.getInsets();
        double em = TypeSize.player(width, height);
        double gap = GAP_EM * em;
        double left = in.getLeft();
        double top = in.getTop();
        double right = width - in.getRight();
        double bottom = height - in.getBottom();

        double line = progress.prefHeight(-1);
        place(progress, left, bottom - line, right - left, line);
        double strip = Math.max(tools.prefHeight(-1), total.prefHeight(-1));
        double stripTop = bottom - line - gap * HALF - strip;
        place(tools, left, stripTop, tools.prefWidth(-1), strip);
        double totalWidth = total.prefWidth(-1);
        place(total, right - totalWidth, stripTop, totalWidth, strip);

        double below = stripTop - gap * HALF;
        if (width / height >= NARROW) {
            double wordsWidth = Math.clamp(width * WORDS_SHARE, WORDS_LEAST_EM * em, WORDS_MOST_EM * em);
            double wordsLeft = right - wordsWidth;
            place(words, wordsLeft, top, wordsWidth, below - top);
            layStage(left, top, wordsLeft - gap - left, below - top);
        } else {
            double wordsHeight = (below - top) * WORDS_BELOW_SHARE;
            place(words, left, below - wordsHeight, right - left, wordsHeight);
            layStage(left, top, right - left, below - wordsHeight - gap - top);
        }
    }

    private void layStage(double x, double y, double width, double height) {
        place(stage, x, y, width, height);
        place(over, x, y, width, height);
        place(chips, x, y, width, chips.prefHeight(-1));
    }

    private void place(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(player.snapPositionX(x), player.snapPositionY(y),
                player.snapSizeX(Math.max(0, width)), player.snapSizeY(Math.max(0, height)));
    }
}
