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
    /** However large the words, the face keeps this much of the window's width. */
    private static final double STAGE_LEAST_SHARE = 0.44;
    private static final double ACROSS_WORDS_SHARE = 0.58;
    private static final double ACROSS_WORDS_BELOW_SHARE = 0.5;
    /** What lies over the stage needs this many ems across. */
    private static final double OVER_EMS = 20;
    private static final double MOST_WIDENING = 1.25;
    private static final double GAP_EM = 1.5;
    private static final double HALF = 0.5;

    private final Region player;
    private final Region stage;
    private final Region over;
    private final StepWordsPane words;
    private final Region across;
    private final Region tools;
    private final Region chips;
    private final Region note;
    private final Region total;
    private final Region progress;
    private double wantedEm;
    private boolean isAcross;

    PlayerLayout(Region player, Region stage, Region over, StepWordsPane words, Region across, Region tools,
            Region chips, Region note, Region total, Region progress) {
        this.player = player;
        this.stage = stage;
        this.over = over;
        this.words = words;
        this.across = across;
        this.tools = tools;
        this.chips = chips;
        this.note = note;
        this.total = total;
        this.progress = progress;
    }

    /** Sets how large an em is as the user wants it, in pixels; smaller than as designed counts as that. */
    void setEm(double pixels) {
        wantedEm = pixels;
    }

    /** Whether only the stage and the words for across the room are laid out. */
    void setAcross(boolean isWanted) {
        isAcross = isWanted;
    }

    void lay(double width, double height) {
        Insets in = player.getInsets();
        double usualEm = TypeSize.player(width, height, 1);
        double em = Math.max(usualEm, wantedEm);
        double left = in.getLeft();
        double top = in.getTop();
        double right = width - in.getRight();
        double bottom = height - in.getBottom();
        double gap = GAP_EM * usualEm;
        boolean beside = width / height >= NARROW;
        if (isAcross) {
            layAcross(left, top, right, layNote(left, right, bottom, gap, em), gap, em, beside);
            return;
        }
        double line = progress.prefHeight(-1);
        place(progress, left, bottom - line, right - left, line);
        double strip = layStrip(left, right, bottom - line - gap * HALF, em);
        double below = layNote(left, right, bottom - line - gap * HALF - strip - gap * HALF, gap, em);
        words.setEm(em, usualEm);
        if (beside) {
            // Larger words soon fill the height; more width than this would only take it from the face.
            double wide = Math.min(em, usualEm * MOST_WIDENING);
            double wordsWidth = Math.min(width * (1 - STAGE_LEAST_SHARE) - gap - in.getRight(),
                    Math.clamp(width * WORDS_SHARE, WORDS_LEAST_EM * wide, WORDS_MOST_EM * wide));
            double wordsLeft = right - wordsWidth;
            place(words, wordsLeft, top, wordsWidth, below - top);
            layStage(left, top, wordsLeft - gap - left, below - top, em);
        } else {
            double wordsHeight = (below - top) * WORDS_BELOW_SHARE;
            place(words, left, below - wordsHeight, right - left, wordsHeight);
            layStage(left, top, right - left, below - wordsHeight - gap - top, em);
        }
    }

    /** The row of buttons and the time that is left in all, as large as both fit; gives the row's height. */
    private double layStrip(double left, double right, double bottom, double em) {
        size(tools, em);
        size(total, em);
        double needed = tools.prefWidth(-1) + total.prefWidth(-1) + em;
        if (needed > right - left) {
            double fitting = Math.floor(em * (right - left) / needed);
            size(tools, fitting);
            size(total, fitting);
        }
        double strip = Math.max(tools.prefHeight(-1), total.prefHeight(-1));
        place(tools, left, bottom - strip, tools.prefWidth(-1), strip);
        double totalWidth = total.prefWidth(-1);
        place(total, right - totalWidth, bottom - strip, totalWidth, strip);
        return strip;
    }

    /** The sentence that is to be known, in a row of its own so that it never lies on the face; gives the row's top. */
    private double layNote(double left, double right, double bottom, double gap, double em) {
        if (!note.isVisible()) {
            return bottom;
        }
        size(note, em);
        double height = note.prefHeight(right - left);
        place(note, left, bottom - height, Math.min(note.prefWidth(-1), right - left), height);
        return bottom - height - gap * HALF;
    }

    private void layAcross(double left, double top, double right, double bottom, double gap, double em,
            boolean beside) {
        double width = right - left;
        double height = bottom - top;
        double toolsEm = em;
        size(tools, toolsEm);
        double stageWidth = beside ? width * (1 - ACROSS_WORDS_SHARE) - gap : width;
        if (tools.prefWidth(-1) > stageWidth) {
            size(tools, Math.floor(toolsEm * stageWidth / tools.prefWidth(-1)));
        }
        if (beside) {
            layStage(left, top, stageWidth, height, em);
            place(across, left + stageWidth + gap, top, width - stageWidth - gap, height);
        } else {
            double wordsHeight = height * ACROSS_WORDS_BELOW_SHARE;
            layStage(left, top, width, height - wordsHeight - gap, em);
            place(across, left, bottom - wordsHeight, width, wordsHeight);
        }
        double toolsWidth = tools.prefWidth(-1);
        double toolsHeight = tools.prefHeight(-1);
        place(tools, left + (stageWidth - toolsWidth) / 2, stage.getLayoutY() + stage.getHeight() - toolsHeight,
                toolsWidth, toolsHeight);
    }

    private void layStage(double x, double y, double width, double height, double em) {
        size(over, Math.min(em, width / OVER_EMS));
        size(chips, Math.min(em, width / OVER_EMS));
        place(stage, x, y, width, height);
        place(over, x, y, width, height);
        place(chips, x, y, width, chips.prefHeight(width));
    }

    /** Gives a part its own em, when it is not the one it has already. */
    private static void size(Region region, double em) {
        String style = "-fx-font-size: " + em + "px;";
        if (!style.equals(region.getStyle())) {
            region.setStyle(style);
            region.applyCss();
        }
    }

    private void place(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(player.snapPositionX(x), player.snapPositionY(y),
                player.snapSizeX(Math.max(0, width)), player.snapSizeY(Math.max(0, height)));
    }
}
