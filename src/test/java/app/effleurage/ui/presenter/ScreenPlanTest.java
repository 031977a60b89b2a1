package app.effleurage.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenPlanTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);
    private static final Rectangle2D SIDE = new Rectangle2D(-1280, 0, 1280, 1024);
    private static final Rectangle2D WINDOW = new Rectangle2D(40, 30, 1280, 700);

    @Test
    void theAudienceGetsTheOtherScreenByItself() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), WINDOW);

        assertThat(plan.presenter()).isEqualTo(LAPTOP);
        assertThat(plan.audience()).contains(PROJECTOR);
        assertThat(plan.audienceBounds()).isEqualTo(PROJECTOR);
    }

    @Test
    void whoeverShowsFromTheSecondScreenGivesTheFirst() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), new Rectangle2D(1500, 100, 1280, 800));

        assertThat(plan.presenter()).isEqualTo(PROJECTOR);
        assertThat(plan.audience()).contains(LAPTOP);
    }

    @Test
    void ofSeveralTheAudienceGetsTheLargest() {
        assertThat(ScreenPlan.of(List.of(SIDE, LAPTOP, PROJECTOR), WINDOW).audience()).contains(PROJECTOR);
    }

    @Test
    void onOneScreenTheAudienceHasAWindowOnIt() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP), WINDOW);

        assertThat(plan.audience()).isEmpty();
        assertThat(plan.hasSecondScreen()).isFalse();
        assertThat(LAPTOP.contains(plan.audienceBounds())).isTrue();
        assertThat(plan.swapped()).isEqualTo(plan);
    }

    @Test
    void swappedTwiceIsAsBefore() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), WINDOW);

        assertThat(plan.swapped().presenter()).isEqualTo(PROJECTOR);
        assertThat(plan.swapped().audience()).contains(LAPTOP);
        assertThat(plan.swapped().swapped()).isEqualTo(plan);
    }

    @Test
    void aWindowToShareAndBack() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), WINDOW);
        ScreenPlan shared = plan.windowed(true);

        assertThat(shared.audience()).isEmpty();
        assertThat(LAPTOP.contains(shared.audienceBounds())).isTrue();
        assertThat(shared.windowed(false)).isEqualTo(plan);
    }

    @Test
    void anUnpluggedProjectorLeavesAWindowAndPluggedInAgainItIsTheAudiences() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), WINDOW);
        ScreenPlan unplugged = plan.with(List.of(LAPTOP), WINDOW);

        assertThat(unplugged.presenter()).isEqualTo(LAPTOP);
        assertThat(unplugged.audience()).isEmpty();
        assertThat(unplugged.with(List.of(LAPTOP, PROJECTOR), WINDOW)).isEqualTo(plan);
    }

    @Test
    void whoeverWasOnTheUnpluggedScreenIsBackOnItOnceItIsThereAgain() {
        ScreenPlan swapped = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), WINDOW).swapped();
        // The desktop puts the window wherever it likes.
        Rectangle2D thrown = new Rectangle2D(0, 0, 1280, 700);
        ScreenPlan unplugged = swapped.with(List.of(LAPTOP), thrown);

        assertThat(unplugged.presenter()).isEqualTo(LAPTOP);
        assertThat(unplugged.with(List.of(LAPTOP, PROJECTOR), thrown)).isEqualTo(swapped);
    }

    @Test
    void anotherScreenThanBeforeIsAsGood() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), WINDOW).with(List.of(LAPTOP), WINDOW)
                .with(List.of(SIDE, LAPTOP), WINDOW);

        assertThat(plan.presenter()).isEqualTo(LAPTOP);
        assertThat(plan.audience()).contains(SIDE);
    }

    @Test
    void aWindowThatWasWantedStaysOneWhateverIsPluggedIn() {
        ScreenPlan shared = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), WINDOW).windowed(true)
                .with(List.of(LAPTOP), WINDOW).with(List.of(LAPTOP, PROJECTOR), WINDOW);

        assertThat(shared.audience()).isEmpty();
        assertThat(shared.windowed(false).audience()).contains(PROJECTOR);
    }

    @Test
    void aMovedWindowLiesWhollyOnItsScreen() {
        Rectangle2D back = ScreenPlan.moved(new Rectangle2D(1500, 200, 1700, 900), PROJECTOR, LAPTOP);

        assertThat(LAPTOP.contains(back)).isTrue();
        assertThat(ScreenPlan.moved(WINDOW, LAPTOP, PROJECTOR)).isEqualTo(new Rectangle2D(1406, 30, 1280, 700));
    }

    @Test
    void aWindowThatIsNowhereIsOnTheFirstScreen() {
        assertThat(ScreenPlan.screenOf(List.of(LAPTOP, PROJECTOR), new Rectangle2D(9000, 0, 10, 10)))
                .isEqualTo(LAPTOP);
        assertThatIllegalArgumentException().isThrownBy(() -> ScreenPlan.of(List.of(), WINDOW))
                .withMessageContaining("screens");
    }
}
