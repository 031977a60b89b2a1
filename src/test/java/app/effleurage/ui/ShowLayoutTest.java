package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.Routine;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.ui.presenter.DemoViewModel;
import app.effleurage.ui.presenter.ScreenPlan;
import app.effleurage.ui.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever shows a routine reads is whole, and scrolls only where it must. */
class ShowLayoutTest {

    private static final double A_PIXEL = 1;
    /** Small letters, but letters. */
    private static final double LEAST_SHARE = 0.6;

    static Stream<String> sizes() {
        return LayoutTest.sizes();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void thePresenterIsWholeInEveryStepOfEveryRoutine(String size) {
        List<String> amiss = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            Set<Double> widths = new HashSet<>();
            for (Routine routine : SampleRoutines.all()) {
                Score score = Composer.compose(routine).score().orElseThrow();
                DemoViewModel model = pages(size).demo(score, 0);
                Scene scene = presenter(size, model);
                for (ScoredStep step : score.steps()) {
                    model.player().goToStep(step.index());
                    layOut(scene);
                    found.addAll(LayoutTest.amiss(scene));
                    found.addAll(names(scene, 1));
                    widths.add(((Region) scene.getRoot().lookup(".presenter-left")).getWidth());
                    double cut = hidden((ScrollPane) scene.getRoot().lookup(".step-strip"));
                    if (cut > A_PIXEL) {
                        found.add("the strip is cut by " + cut);
                    }
                }
            }
            if (widths.size() > 1) {
                found.add("the stage is now as wide as this, now as that: " + widths);
            }
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void longNamesUnderThePicturesAreSetInSmallerLetters(String size) {
        List<String> amiss = Toolkit.call(() -> {
            Score score = Composer.compose(SampleRoutines.wordy(SampleRoutines.named("tension-relief"))).score()
                    .orElseThrow();
            Scene scene = presenter(size, pages(size).demo(score, 0));
            layOut(scene);
            return names(scene, LEAST_SHARE);
        });

        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whatIsSettledBeforeIsWhole(String size) {
        List<String> amiss = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            for (Routine routine : SampleRoutines.all()) {
                found.addAll(LayoutTest.amiss(pages(size).client(routine, 0)));
                found.addAll(LayoutTest.amiss(pages(size).client(routine, 6)));
            }
            return found;
        });

        assertThat(amiss).isEmpty();
    }

    @Test
    void notesAreAsTallAsWhatIsWrittenInThem() {
        List<String> scrolling = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            for (Routine routine : SampleRoutines.all()) {
                Scene scene = pages("1280x800").client(routine, 0);
                layOut(scene);
                for (Node node : scene.getRoot().lookupAll(".client-field")) {
                    if (node instanceof TextArea area && hidden((ScrollPane) area.lookup(".scroll-pane")) > A_PIXEL) {
                        ScrollPane pane = (ScrollPane) area.lookup(".scroll-pane");
                        found.add("%s hides %.1f; %.1f x %.1f, seen through %s".formatted(area.getText(), hidden(pane),
                                area.getWidth(), area.getHeight(), pane.getViewportBounds()));
                    }
                }
            }
            return found;
        });

        assertThat(scrolling).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1280x800", "1920x1080", "3840x2160"})
    void allKeysOfAShowAreSeenAtOnce(String size) {
        double hidden = Toolkit.call(() -> {
            Scene scene = pages(size).presenterKeySheet();
            layOut(scene);
            return hidden((ScrollPane) scene.getRoot().lookup(".keys-sheet .scroll-pane"));
        });

        assertThat(hidden).isLessThanOrEqualTo(A_PIXEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1280x800", "1920x1080", "3840x2160"})
    void whatToHaveReadyNeedsNoScrolling(String size) {
        List<String> scrolling = Toolkit.call(() -> {
            List<String> found = new ArrayList<>();
            for (Routine routine : SampleRoutines.all()) {
                Scene scene = pages(size).before(routine);
                layOut(scene);
                double hidden = hidden((ScrollPane) scene.getRoot().lookup(".before-left > .scroll-pane"));
                if (hidden > A_PIXEL) {
                    found.add(routine.id() + " hides " + hidden);
                }
            }
            return found;
        });

        assertThat(scrolling).isEmpty();
    }

    /** Names that are not whole, or that are smaller than a share of the largest. */
    private static List<String> names(Scene scene, double leastShare) {
        List<Label> labels = scene.getRoot().lookupAll(".tile-said > .label").stream().map(Label.class::cast).toList();
        double largest = labels.stream().mapToDouble(label -> label.getFont().getSize()).max().orElseThrow();
        List<String> found = new ArrayList<>();
        for (Label label : labels) {
            double room = label.getParent().getParent().getLayoutBounds().getHeight();
            if (label.getHeight() > room + A_PIXEL || label.getFont().getSize() < largest * leastShare) {
                found.add("%s: %.0f high in %.0f, in letters of %.1f".formatted(label.getText(), label.getHeight(), room,
                        label.getFont().getSize()));
            }
        }
        return found;
    }

    private static double hidden(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Scene presenter(String size, DemoViewModel model) {
        Pages.Size pixels = Pages.Size.of(size);
        Rectangle2D screen = new Rectangle2D(0, 0, pixels.width(), pixels.height());
        return pages(size).presenter(model, Pages.stage(Locale.ENGLISH), ScreenPlan.of(List.of(screen), screen), _ -> null);
    }

    private static Pages pages(String size) {
        return new Pages(Pages.Size.of(size), Theme.LIGHT);
    }
}
