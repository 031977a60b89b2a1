package app.effleurage.ui.player;

import app.effleurage.routine.Step;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.TimeDisplay;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** The words beside the stage: which step, what to do, how, how long, what comes next. */
final class StepWordsPane extends VBox {

    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final long SOON_NANOS = 6_000_000_000L;
    private static final int NO_STEP = -1;

    /** How far through its step what is said for half way is shown. */
    static final double HALF = 0.5;
    /** The instruction's size in ems, and the least it may be, for a reader two metres away. */
    private static final double INSTRUCTION_EMS = 2.1;
    private static final double LEAST_INSTRUCTION_EMS = 1.8;
    private static final double STEP = 0.92;
    /** How small the words about the instruction get before the instruction gives way. */
    private static final double LEAST_REST = 0.6;
    private static final double LEAST = 0.4;

    private final Score score;
    private final Messages words;
    private final Label count = Words.line("", "step-count");
    private final Label name = Words.even("", "step-name");
    private final Label instruction = Words.even("", "step-instruction");
    private final Label midway = Words.even("", "step-midway");
    private final HowPane how;
    private final TimeDisplay left = new TimeDisplay("step-left");
    private final Label nextWord;
    private final Label next = Words.wrapped("", "next-name");
    private final HBox nextLine;

    private int shown = NO_STEP;
    private boolean midwayShown;
    private double em = Font.getDefault().getSize();
    private double usualEm = em;
    private double fittedWidth;
    private double fittedHeight;

    StepWordsPane(Score score, Messages words) {
        this.score = score;
        this.words = words;
        how = new HowPane(words);
        Styles.styled(this, "step-words");
        Region air = new Region();
        setVgrow(air, Priority.ALWAYS);
        Label leftWord = Words.line(words.get("left.step"), "left-word");
        HBox time = Styles.styled(new HBox(left, leftWord), "step-time");
        nextWord = Words.line(words.get("next"), "next-word");
        nextLine = Styles.styled(new HBox(nextWord, next), "next-line");
        HBox.setHgrow(next, Priority.ALWAYS);
        VBox said = Styles.styled(new VBox(instruction, midway), "step-said");
        getChildren().addAll(count, name, said, how, air, time, nextLine);
        midway.managedProperty().bind(midway.visibleProperty());
        midway.setVisible(false);
    }

    /**
     * @param pixels how large an em is, as the user wants it
     * @param usualPixels how large it is as designed; no more than the other
     */
    void setEm(double pixels, double usualPixels) {
        if (pixels != em || usualPixels != usualEm) {
            em = pixels;
            usualEm = usualPixels;
            refit();
        }
    }

    void show(Moment moment) {
        ScoredStep step = moment.step().scored();
        if (step.index() != shown) {
            showStep(step);
        }
        boolean half = moment.step().progress() >= HALF;
        if (half != midwayShown) {
            midwayShown = half;
            midway.setVisible(half && step.step().words().midway().isPresent());
            refit();
        }
        how.show(moment);
        left.show(moment.step().remainingNanos());
        nextLine.pseudoClassStateChanged(SOON, moment.step().remainingNanos() <= SOON_NANOS);
    }

    private void showStep(ScoredStep scored) {
        shown = scored.index();
        Step step = scored.step();
        count.setText(words.get("step.of", shown + 1, score.steps().size()));
        name.setText(step.words().name().in(words.locale()));
        instruction.setText(step.words().instruction().in(words.locale()));
        midway.setText(step.words().midway().map(text -> text.in(words.locale())).orElse(""));
        midwayShown = false;
        midway.setVisible(false);
        boolean last = shown == score.steps().size() - 1;
        next.setText(last ? words.get("next.end")
                : score.steps().get(shown + 1).step().words().name().in(words.locale()));
        refit();
    }

    private void refit() {
        fittedWidth = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != fittedWidth || getHeight() != fittedHeight) {
            fittedWidth = getWidth();
            fittedHeight = getHeight();
            fit();
        }
        super.layoutChildren();
    }

    /**
     * Long words are set smaller rather than cut: first all of them down to their usual size, then the instruction
     * as far as it may, then what stands about it, and at the very last the instruction below its least.
     */
    private void fit() {
        for (double pixels = em; pixels > usualEm; pixels *= STEP) {
            if (fits(pixels, INSTRUCTION_EMS * pixels)) {
                return;
            }
        }
        for (double ems = INSTRUCTION_EMS; ems > LEAST_INSTRUCTION_EMS; ems *= STEP) {
            if (fits(usualEm, ems * usualEm)) {
                return;
            }
        }
        for (double rest = 1; rest > LEAST_REST; rest *= STEP) {
            if (fits(rest * usualEm, LEAST_INSTRUCTION_EMS * usualEm)) {
                return;
            }
        }
        double share = 1;
        while (share > LEAST && !fits(LEAST_REST * usualEm, share * LEAST_INSTRUCTION_EMS * usualEm)) {
            share *= STEP;
        }
    }

    private boolean fits(double pixels, double instructionPixels) {
        setStyle("-fx-font-size: " + pixels + "px;");
        instruction.setStyle("-fx-font-size: " + instructionPixels + "px;");
        applyCss();
        return super.computePrefHeight(getWidth()) <= getHeight() && super.computeMinWidth(-1) <= getWidth();
    }
}
