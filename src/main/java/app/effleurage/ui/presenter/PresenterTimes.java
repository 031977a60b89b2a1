package app.effleurage.ui.presenter;

import app.effleurage.score.Moment;
import app.effleurage.text.Messages;
import app.effleurage.ui.control.TimeText;
import app.effleurage.ui.control.Words;
import app.effleurage.ui.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Times: left in the step, gone and left of the routine, and the lesson's own clock, under or over. */
final class PresenterTimes extends HBox {

    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Messages words;
    private final Label step = Words.line("", "time-figure");
    private final Label gone = Words.line("", "time-figure");
    private final Label left = Words.line("", "time-figure");
    private final Label lesson = Words.line("", "time-figure", "lesson-figure");
    private final Label lessonWord = Words.line("", Styles.LABEL);

    PresenterTimes(Messages words) {
        this.words = words;
        Styles.styled(this, "presenter-times");
        getChildren().addAll(time(step, Words.line(words.get("time.step"), Styles.LABEL)),
                time(gone, Words.line(words.get("time.gone"), Styles.LABEL)),
                time(left, Words.line(words.get("time.left"), Styles.LABEL)), time(lesson, lessonWord));
    }

    void show(Moment moment) {
        set(step, TimeText.left(moment.step().remainingNanos()));
        set(gone, TimeText.gone(moment.atNanos()));
        set(left, TimeText.left(moment.remainingNanos()));
    }

    void show(LessonClock clock) {
        long nanos = clock.leftNanos();
        boolean isOver = clock.isOver();
        set(lesson, isOver ? words.get("lesson.over.figure", TimeText.gone(-nanos)) : TimeText.left(nanos));
        set(lessonWord, words.get(isOver ? "lesson.over" : "lesson.left"));
        lesson.pseudoClassStateChanged(OVER, isOver);
        lesson.pseudoClassStateChanged(SOON, !isOver && clock.isNearlyOver());
    }

    private static VBox time(Label figure, Label what) {
        return Styles.styled(new VBox(figure, what), "presenter-time");
    }

    private static void set(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }
}
