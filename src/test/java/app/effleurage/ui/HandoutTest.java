package app.effleurage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.effleurage.routinefile.RoutineReader;
import app.effleurage.score.Composer;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import app.effleurage.ui.handout.HandoutViewModel;
import app.effleurage.ui.handout.Handouts;
import app.effleurage.ui.handout.Printing;
import app.effleurage.ui.handout.State;
import app.effleurage.ui.handout.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given away: asked for, watched, given up, failed. */
class HandoutTest {

    private final Score score = Composer.compose(SampleRoutines.named("circulation")).score().orElseThrow();
    private final SampleHandouts handouts = new SampleHandouts(true);
    private final HandoutViewModel model = handouts.model(score);
    private final List<State> states = new ArrayList<>();

    @TempDir
    Path folder;

    HandoutTest() {
        model.stateProperty().addListener((_, _, now) -> states.add(now));
    }

    @Test
    void aCardIsSetForThePaperChosenAndSaidToBeThere() {
        model.choose(Handouts.Paper.LETTER);
        model.saveCard();
        assertThat(model.isWorking()).isTrue();

        handouts.elsewhere.work();

        assertThat(handouts.made).containsExactly("CARD circulation.pdf",
                new Handouts.Card(score, Handouts.Paper.LETTER, false, Optional.of("sunhee")));
        assertThat(states).contains(new State.Working(What.CARD, 4, 10))
                .last().isEqualTo(new State.Saved(What.CARD, handouts.destination.orElseThrow()));
    }

    @Test
    void aFilmIsOfTheWholeOrOfOneStep() {
        model.choose(Handouts.Form.GIF);
        model.choosePart(OptionalInt.of(2));
        model.saveFilm();
        handouts.elsewhere.work();

        ScoredStep step = score.steps().get(2);
        assertThat(handouts.made).first().isEqualTo("GIF circulation-3.gif");
        assertThat(handouts.made.getLast()).isInstanceOfSatisfying(Handouts.Film.class, film -> {
            assertThat(film.fromNanos()).isEqualTo(step.fromNanos());
            assertThat(film.toNanos()).isEqualTo(step.toNanos());
            assertThat(film.form()).isEqualTo(Handouts.Form.GIF);
            assertThat(film.look().person()).contains("sunhee");
        });
        model.choosePart(OptionalInt.empty());
        assertThat(model.filmLength()).isEqualTo(score.routine().length());
    }

    @Test
    void withoutFfmpegThereIsTheGifAlone() {
        HandoutViewModel bare = new SampleHandouts(false).model(score);

        assertThat(bare.form()).isEqualTo(Handouts.Form.GIF);
        assertThatThrownBy(() -> bare.choose(Handouts.Form.MP4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(model.form()).isEqualTo(Handouts.Form.MP4);
    }

    @Test
    void whatIsGivenUpIsNotMadeAndCanBeAskedForAgain() {
        model.saveFilm();
        handouts.before = done -> {
            if (done == 3) {
                model.giveUp();
            }
            return true;
        };
        handouts.elsewhere.work();
        assertThat(states).last().isEqualTo(new State.GivenUp(What.MP4));
        assertThat(handouts.made).noneMatch(Handouts.Film.class::isInstance);

        handouts.before = _ -> true;
        model.saveFilm();
        handouts.elsewhere.work();
        assertThat(states).last().isInstanceOf(State.Saved.class);
    }

    @Test
    void oneThingAtATime() {
        model.saveFilm();
        model.saveCard();
        model.print();
        model.share();
        handouts.elsewhere.work();

        assertThat(handouts.made).containsExactly("MP4 circulation.mp4", handouts.made.getLast());
    }

    @Test
    void whoThinksBetterOfItIsToldNothing() {
        handouts.destination = Optional.empty();
        model.saveCard();

        assertThat(model.stateProperty().get()).isEqualTo(new State.Ready());
    }

    @Test
    void whatFailsSaysWhereAndWhy() {
        handouts.failure = Optional.of("No space left on device");
        model.saveCard();
        handouts.elsewhere.work();

        assertThat(states).last().isEqualTo(new State.Failed(
                What.CARD, handouts.destination.orElseThrow(), "No space left on device"));
    }

    @Test
    void aBugInTheMakingDoesNotLeaveThePageAtWorkForEver() {
        handouts.before = _ -> {
            throw new IllegalStateException("bug");
        };
        model.saveCard();

        assertThatThrownBy(handouts.elsewhere::work).hasMessage("bug");
        assertThat(model.isWorking()).isFalse();
    }

    @Test
    void theRoutineItselfIsReadBackEqual() throws IOException {
        Path file = folder.resolve("x.effleurage");
        handouts.destination = Optional.of(file);
        model.share();
        handouts.elsewhere.work();

        assertThat(new RoutineReader(Locale.ENGLISH).read(file).routine()).contains(score.routine());
        assertThat(states).last().isEqualTo(new State.Saved(What.FILE, file));

        handouts.destination = Optional.of(Files.createDirectories(folder.resolve("a/b")).getParent());
        model.share();
        handouts.elsewhere.work();
        assertThat(states).last().isInstanceOf(State.Failed.class);
    }

    @Test
    void aCardIsPrintedOnThePrinterChosen() {
        List<Image> printed = new ArrayList<>();
        FakeJob job = new FakeJob(printed);
        handouts.printer = new Printing.Begun.Ready(job);

        model.print();
        handouts.elsewhere.work();
        assertThat(printed).hasSize(2);
        assertThat(states).last().isEqualTo(new State.Printed());

        job.takes = false;
        model.print();
        handouts.elsewhere.work();
        assertThat(states).last().isEqualTo(new State.NotPrinted());

        handouts.before = _ -> false;
        model.print();
        handouts.elsewhere.work();
        assertThat(states).last().isEqualTo(new State.GivenUp(What.PRINT));
        assertThat(job.cancelled).isEqualTo(1);
    }

    @Test
    void whereThereIsNoPrinterThatIsSaid() {
        model.print();
        assertThat(states).last().isEqualTo(new State.NoPrinter());

        handouts.printer = new Printing.Begun.Cancelled();
        model.print();
        assertThat(states).last().isEqualTo(new State.Ready());
    }

    @Test
    void anEndingThatIsAddedDoesNotLeadToAFileThatNobodyWasAskedAbout() throws IOException {
        assertThat(HandoutChooser.ended(folder.resolve("Card.PDF"), ".pdf")).isEqualTo(folder.resolve("Card.PDF"));
        assertThat(HandoutChooser.ended(folder.resolve("card"), ".pdf")).isEqualTo(folder.resolve("card.pdf"));
        Files.createFile(folder.resolve("card.pdf"));
        assertThat(HandoutChooser.ended(folder.resolve("card"), ".pdf")).isEqualTo(folder.resolve("card (2).pdf"));
    }

    private static final class FakeJob implements Printing.Job {

        private final List<Image> printed;
        private boolean takes = true;
        private int cancelled;

        FakeJob(List<Image> printed) {
            this.printed = printed;
        }

        @Override
        public boolean print(List<Image> pages) {
            printed.addAll(pages);
            return takes;
        }

        @Override
        public void cancel() {
            cancelled++;
        }
    }
}
