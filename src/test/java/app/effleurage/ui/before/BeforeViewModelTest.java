package app.effleurage.ui.before;

import static org.assertj.core.api.Assertions.assertThat;

import app.effleurage.routine.BreathChoice;
import app.effleurage.routine.BreathPace;
import app.effleurage.routine.BreathPattern;
import app.effleurage.score.Arrangement;
import app.effleurage.ui.SampleRoutines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BeforeViewModelTest {

    private final List<Arrangement> started = new ArrayList<>();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger shown = new AtomicInteger();
    private final BreathChoices breaths = BreathChoices.inMemory(BreathChoice.AS_WRITTEN);

    @Test
    void aRoutineIsOfferedAsWrittenFirst() {
        BeforeViewModel model = model("tension-relief", Optional.empty());

        assertThat(model.choices().getFirst()).isEmpty();
        assertThat(model.wantedProperty().get()).isEmpty();
        assertThat(model.length()).isEqualTo(Duration.ofSeconds(390));
    }

    @Test
    void itsOwnLengthIsNotOfferedTwice() {
        assertThat(model("circulation", Optional.empty()).choices())
                .doesNotContain(Optional.of(Duration.ofMinutes(5)))
                .contains(Optional.of(Duration.ofMinutes(3)), Optional.of(Duration.ofMinutes(10)));
    }

    @Test
    void aLengthAskedForOnTheCommandLineIsAmongTheChoicesAndChosen() {
        BeforeViewModel model = model("tension-relief", Optional.of(Duration.ofMinutes(7)));

        assertThat(model.choices()).contains(Optional.of(Duration.ofMinutes(7)));
        assertThat(model.wantedProperty().get()).contains(Duration.ofMinutes(7));
    }

    @Test
    void choosingALengthComposesForItAndSaysTheTrueOne() {
        BeforeViewModel model = model("tension-relief", Optional.empty());

        model.choose(Optional.of(Duration.ofMinutes(10)));

        assertThat(model.length()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
        assertThat(model.length()).isEqualTo(Duration.ofNanos(model.scoreProperty().get().lengthNanos()));
    }

    @Test
    void whatStartsIsWhatWasShown() {
        BeforeViewModel model = model("stress-relief", Optional.empty());
        model.choose(Optional.of(Duration.ofMinutes(3)));

        model.start();

        assertThat(started).extracting(Arrangement::score).containsExactly(model.scoreProperty().get());
    }

    @Test
    void howOneBreathesIsPlayedAndKept() {
        BeforeViewModel model = model("stress-relief", Optional.empty());
        BreathChoice box = new BreathChoice(Optional.of("4-4-4-4"), BreathPace.NORMAL, true);

        model.breathe(box);
        model.start();

        assertThat(started.getFirst().score().routine().steps().get(1).breath().id()).isEqualTo("4-4-4-4");
        assertThat(model.breathNotes()).isNotEmpty();
        assertThat(model("tension-relief", Optional.empty()).breathProperty().get()).isEqualTo(box);
        assertThat(model.routine().steps().get(1).breath().id()).isEqualTo("4-6");
    }

    @Test
    void whatIsHeldIsHiddenUntilSomeoneSaysTheyMay() {
        BeforeViewModel model = model("stress-relief", Optional.empty());

        assertThat(model.patterns()).noneMatch(BreathPattern::hasHolds);
        model.breathe(model.breathProperty().get().withHolds(true));

        assertThat(model.patterns()).anyMatch(BreathPattern::hasHolds);
    }

    @Test
    void theBreathIsChosenElsewhere() {
        model("stress-relief", Optional.empty()).toBreathing();

        assertThat(asked).hasValue(1);
    }

    @Test
    void goingBackStartsNothing() {
        BeforeViewModel model = model("stress-relief", Optional.empty());

        model.back();

        assertThat(left).hasValue(1);
        assertThat(started).isEmpty();
    }

    private BeforeViewModel model(String id, Optional<Duration> fitTo) {
        return new BeforeViewModel(SampleRoutines.named(id), fitTo, breaths,
                new BeforeViewModel.Ways(started::add, asked::incrementAndGet, shown::incrementAndGet, left::incrementAndGet));
    }
}
