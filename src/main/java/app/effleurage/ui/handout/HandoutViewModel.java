package app.effleurage.ui.handout;

import app.effleurage.files.Reason;
import app.effleurage.journal.Hearing;
import app.effleurage.routine.Routine;
import app.effleurage.routinefile.RoutineWriter;
import app.effleurage.score.Score;
import app.effleurage.score.ScoredStep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is given away of a routine, and how far it is. One thing at a time. Knows no Node. JavaFX thread; what takes
 * time is done on another, and comes back by the doorway it is given.
 */
public final class HandoutViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(HandoutViewModel.class);

    private final Score score;
    private final Means means;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Ready());
    private final ReadOnlyObjectWrapper<OptionalInt> part = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private Handouts.Paper paper;
    private Handouts.Form form;
    private volatile boolean unwanted;

    /** The way to another thread and back. */
    public interface Elsewhere {

        /** Has work done elsewhere. */
        void away(Runnable work);

        /** Has work done on the JavaFX thread. From any thread. */
        void home(Runnable work);
    }

    /** Asks where something is to be kept. */
    @FunctionalInterface
    public interface Destination {

        /** Empty if somebody thinks better of it. The file's name has the ending it needs. */
        Optional<Path> ask(What what, String name);
    }

    /**
     * What it is done with.
     *
     * @param look how the face is shown at present
     * @param hearing what is heard at present
     */
    public record Means(Handouts handouts, Printing printing, Destination destination, Elsewhere elsewhere,
            Handouts.Look look, Hearing hearing) {

        public Means {
            Objects.requireNonNull(handouts, "handouts");
            Objects.requireNonNull(printing, "printing");
            Objects.requireNonNull(destination, "destination");
            Objects.requireNonNull(elsewhere, "elsewhere");
            Objects.requireNonNull(look, "look");
            Objects.requireNonNull(hearing, "hearing");
        }
    }

    /** @param paper on which cards are usually printed here */
    public HandoutViewModel(Score score, Handouts.Paper paper, Means means) {
        this.score = Objects.requireNonNull(score, "score");
        this.paper = Objects.requireNonNull(paper, "paper");
        this.means = Objects.requireNonNull(means, "means");
        form = canFilm(Handouts.Form.MP4) ? Handouts.Form.MP4 : Handouts.Form.GIF;
    }

    public Routine routine() {
        return score.routine();
    }

    public Duration length() {
        return Duration.ofNanos(score.lengthNanos());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isWorking() {
        return state.get() instanceof State.Working;
    }

    public Handouts.Paper paper() {
        return paper;
    }

    public void choose(Handouts.Paper wanted) {
        paper = Objects.requireNonNull(wanted, "wanted");
    }

    public boolean canFilm(Handouts.Form wanted) {
        return means.handouts().canFilm(wanted);
    }

    public Handouts.Form form() {
        return form;
    }

    /** @throws IllegalArgumentException for a form that there cannot be here */
    public void choose(Handouts.Form wanted) {
        if (!canFilm(wanted)) {
            throw new IllegalArgumentException("wanted: there can be no " + wanted + " here");
        }
        form = wanted;
    }

    /** Which step is filmed, from 0; empty for the whole routine. */
    public ReadOnlyObjectProperty<OptionalInt> partProperty() {
        return part.getReadOnlyProperty();
    }

    public void choosePart(OptionalInt step) {
        part.set(step);
    }

    /** How long the film takes. */
    public Duration filmLength() {
        return Duration.ofNanos(toNanos() - fromNanos());
    }

    public void saveCard() {
        save(What.CARD, routine().id(), (watch, file) -> means.handouts().writeCard(card(), watch, file));
    }

    public void saveFilm() {
        String name = routine().id() + (part.get().isPresent() ? "-" + (part.get().getAsInt() + 1) : "");
        Handouts.Film film = new Handouts.Film(score, form, fromNanos(), toNanos(), means.look(), means.hearing());
        save(What.of(form), name, (watch, file) -> means.handouts().writeFilm(film, watch, file));
    }

    /** Saves the routine as one file to send to someone. */
    public void share() {
        save(What.FILE, routine().id(), (_, file) -> new RoutineWriter().save(routine(), file));
    }

    /** Prints the card on a printer that somebody chooses. */
    public void print() {
        if (isWorking()) {
            return;
        }
        switch (means.printing().begin(routine().id(), paper)) {
            case Printing.Begun.NoPrinter _ -> state.set(new State.NoPrinter());
            case Printing.Begun.Cancelled _ -> state.set(new State.Ready());
            case Printing.Begun.Ready(var job) -> {
                Handouts.Card card = card();
                work(What.PRINT, Path.of(""), watch -> {
                    List<Image> pages = means.handouts().cardPages(card, watch);
                    return () -> state.set(job.print(pages) ? new State.Printed() : new State.NotPrinted());
                }, job::cancel);
            }
        }
    }

    /** What is being made is not wanted any more; nothing of it is kept. */
    public void giveUp() {
        unwanted = true;
    }

    private interface Maker {
        void make(Handouts.Watch watch, Path file) throws IOException;
    }

    private interface Work {

        /** @return what is to be done on the JavaFX thread when it is over */
        Runnable done(Handouts.Watch watch) throws IOException;
    }

    private void save(What what, String name, Maker maker) {
        if (isWorking()) {
            return;
        }
        Optional<Path> chosen = means.destination().ask(what, name + what.ending());
        if (chosen.isEmpty()) {
            state.set(new State.Ready());
            return;
        }
        Path file = chosen.get();
        work(what, file, watch -> {
            maker.make(watch, file);
            return () -> state.set(new State.Saved(what, file));
        }, () -> { });
    }

    private void work(What what, Path file, Work work, Runnable onNothing) {
        unwanted = false;
        state.set(new State.Working(what, 0, 0));
        means.elsewhere().away(() -> {
            try {
                Runnable done = work.done((count, all) -> tell(what, count, all));
                means.elsewhere().home(done);
            } catch (CancellationException _) {
                end(new State.GivenUp(what), onNothing);
            } catch (IOException e) {
                LOG.warn("not handed over", e);
                end(new State.Failed(what, file, Reason.of(e)), onNothing);
            } catch (RuntimeException | Error bug) {
                // The page must not stand at work for ever; whoever runs the thread says what went wrong.
                end(new State.Failed(what, file, bug.getClass().getSimpleName()), onNothing);
                throw bug;
            }
        });
    }

    private void end(State last, Runnable onNothing) {
        means.elsewhere().home(() -> {
            onNothing.run();
            state.set(last);
        });
    }

    private boolean tell(What what, int done, int all) {
        means.elsewhere().home(() -> {
            if (isWorking()) {
                state.set(new State.Working(what, done, all));
            }
        });
        return !unwanted;
    }

    private Handouts.Card card() {
        return new Handouts.Card(score, paper, means.look().facing(), means.look().person());
    }

    private long fromNanos() {
        return step().map(ScoredStep::fromNanos).orElse(0L);
    }

    private long toNanos() {
        return step().map(ScoredStep::toNanos).orElse(score.lengthNanos());
    }

    private Optional<ScoredStep> step() {
        return part.get().isPresent() ? Optional.of(score.steps().get(part.get().getAsInt())) : Optional.empty();
    }
}
