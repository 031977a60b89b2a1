package app.effleurage.ui;

import app.effleurage.journal.Hearing;
import app.effleurage.score.Score;
import app.effleurage.ui.handout.HandoutViewModel;
import app.effleurage.ui.handout.Handouts;
import app.effleurage.ui.handout.Printing;
import app.effleurage.ui.handout.State;
import app.effleurage.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/** Cards and films that take no time, and a desktop that answers at once. */
final class SampleHandouts implements Handouts {

    private static final int PICTURES = 10;

    final List<Object> made = new ArrayList<>();
    final HandTurnedDoorway elsewhere = new HandTurnedDoorway();
    Optional<Path> destination = Optional.of(Path.of("/home/someone/Documents/circulation.pdf"));
    Optional<String> failure = Optional.empty();
    /** Told before each picture. */
    Predicate<Integer> before = _ -> true;
    Printing.Begun printer = new Printing.Begun.NoPrinter();
    private final boolean hasFfmpeg;
    /** Tells nothing more, so that it stays as somebody sees it who looks half way. */
    private boolean stands;

    SampleHandouts(boolean hasFfmpeg) {
        this.hasFfmpeg = hasFfmpeg;
    }

    HandoutViewModel model(Score score) {
        return new HandoutViewModel(score, Paper.A4, new HandoutViewModel.Means(this, (_, _) -> printer,
                (what, name) -> {
                    made.add(what + " " + name);
                    return destination;
                }, new HandoutViewModel.Elsewhere() {
                    @Override
                    public void away(Runnable work) {
                        elsewhere.away(work);
                    }

                    @Override
                    public void home(Runnable work) {
                        if (!stands) {
                            elsewhere.home(work);
                        }
                    }
                }, new Look(Theme.LIGHT, false, Optional.of("sunhee")), Hearing.DEFAULT));
    }

    /** Has a model get into a state by the way that leads there. */
    void show(HandoutViewModel model, State wanted) {
        switch (wanted) {
            case State.Ready _ -> { }
            case State.Working at -> {
                model.saveFilm();
                before = done -> {
                    stands |= done > at.done();
                    return true;
                };
                elsewhere.work();
            }
            case State.Saved(_, var file) -> {
                destination = Optional.of(file);
                model.saveCard();
                elsewhere.work();
            }
            case State.Failed(_, var file, var why) -> {
                destination = Optional.of(file);
                failure = Optional.of(why);
                model.saveCard();
                elsewhere.work();
            }
            case State.NoPrinter _ -> model.print();
            default -> throw new IllegalArgumentException("wanted: " + wanted);
        }
    }

    @Override
    public boolean canFilm(Form form) {
        return form == Form.GIF || hasFfmpeg;
    }

    @Override
    public int writeCard(Card card, Watch watch, Path pdf) throws IOException {
        make(card, watch);
        return 2;
    }

    @Override
    public List<Image> cardPages(Card card, Watch watch) throws IOException {
        make(card, watch);
        return List.of(new WritableImage(8, 8), new WritableImage(8, 8));
    }

    @Override
    public void writeFilm(Film film, Watch watch, Path file) throws IOException {
        make(film, watch);
    }

    private void make(Object wish, Watch watch) throws IOException {
        if (failure.isPresent()) {
            throw new IOException(failure.get());
        }
        for (int done = 0; done < PICTURES; done++) {
            if (!before.test(done) || !watch.goesOn(done, PICTURES)) {
                throw new CancellationException();
            }
        }
        made.add(wish);
    }
}
