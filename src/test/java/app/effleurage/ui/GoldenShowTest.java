package app.effleurage.ui;

import app.effleurage.export.GoldenPage;
import app.effleurage.journal.Look;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.ui.presenter.Curtain;
import app.effleurage.ui.presenter.DemoViewModel;
import app.effleurage.ui.presenter.ScreenPlan;
import app.effleurage.ui.stage.Overlay;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What whoever shows a routine sees, and what the audience sees, look as they did when a person last found them good.
 * After a change that is meant to show: {@code mvn test -Dtest=GoldenShowTest -Deffleurage.golden=write}.
 */
class GoldenShowTest {

    private static final long AT_NANOS = 100_000_000_000L;
    private static final Pages.Size SIZE = new Pages.Size(1280, 800);

    private final Score score = Composer.compose(SampleRoutines.named("tension-relief")).score().orElseThrow();

    static Stream<Arguments> states() {
        return Stream.of(
                state("plain", Theme.LIGHT, _ -> { }),
                state("plain", Theme.DARK, _ -> { }),
                state("taught", Theme.LIGHT, model -> {
                    model.toggle(Overlay.MUSCLES);
                    model.explainPressure();
                    model.loopStep();
                }),
                state("compared", Theme.LIGHT, DemoViewModel::compare),
                state("calm", Theme.LIGHT, model -> model.draw(Curtain.CALM)),
                state("frozen", Theme.DARK, DemoViewModel::freeze));
    }

    private static Arguments state(String name, Theme theme, Consumer<DemoViewModel> act) {
        return Arguments.of(name, theme, act);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("states")
    void bothSidesLookAsTheyDid(String name, Theme theme, Consumer<DemoViewModel> act) throws IOException {
        Image presenter = Toolkit.call(() -> picture(presenter(theme, act)));
        Image audience = Toolkit.call(() -> picture(audience(theme, act)));

        GoldenPage.check("presenter-" + name + "-" + theme.id(), presenter);
        GoldenPage.check("audience-" + name + "-" + theme.id(), audience);
    }

    private Scene presenter(Theme theme, Consumer<DemoViewModel> act) {
        Pages pages = new Pages(SIZE, theme);
        DemoViewModel model = pages.demo(score, AT_NANOS);
        Rectangle2D screen = new Rectangle2D(0, 0, SIZE.width(), SIZE.height());
        StillPictures stills = new StillPictures(Pages.stage(Locale.ENGLISH), theme, Look.DEFAULT, StepPictures.HEIGHT);
        ScreenPlan plan = ScreenPlan.of(List.of(screen, new Rectangle2D(SIZE.width(), 0, 1920, 1080)), screen);
        Scene scene = pages.presenter(model, Pages.stage(Locale.ENGLISH), plan, step -> stills.take(score,
                StepPictures.tellingInstant(score.steps().get(step)), StepPictures.HEIGHT));
        act.accept(model);
        return scene;
    }

    private Scene audience(Theme theme, Consumer<DemoViewModel> act) {
        Pages pages = new Pages(SIZE, theme);
        DemoViewModel model = pages.demo(score, AT_NANOS);
        Scene scene = pages.audience(model, Pages.stage(Locale.ENGLISH), () -> Pages.stage(Locale.ENGLISH));
        act.accept(model);
        return scene;
    }

    private static Image picture(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }
}
