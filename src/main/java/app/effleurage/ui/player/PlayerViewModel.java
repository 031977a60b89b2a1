package app.effleurage.ui.player;

import app.effleurage.playback.Answer;
import app.effleurage.playback.Outcome;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.TimeSource;
import app.effleurage.playback.Transport;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the player shows and does: a transport and its score as properties and verbs. Knows no Node
 * and owns no clock; whoever does calls {@link #tick}. All on one thread.
 */
public final class PlayerViewModel {

    /** How long the mouse is left alone before the buttons fade. */
    static final Duration IDLE = Duration.ofSeconds(3);
    /** How long it is said that a move was refused: long enough to be read. */
    static final Duration NOTICE = Duration.ofSeconds(4);

    private final Score score;
    private final Transport transport;
    private final TimeSource time;
    private final Runnable onFinished;
    private final Consumer<Outcome> listener = this::take;

    private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlayState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
    private long touchedAt;
    private long refusedAt;

    /**
     * @param transport of {@code score}
     * @param onFinished called once, when the routine is over
     */
    public PlayerViewModel(Score score, Transport transport, TimeSource time, Runnable onFinished) {
        this.score = Objects.requireNonNull(score, "score");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.time = Objects.requireNonNull(time, "time");
        this.onFinished = Objects.requireNonNull(onFinished, "onFinished");
        touchedAt = time.nanos();
        show(transport.state());
        transport.addListener(listener);
    }

    public Score score() {
        return score;
    }

    /** What there is to see now. */
    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** What the transport does now. */
    public ReadOnlyObjectProperty<PlayState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether a move was refused lately because the player is locked. */
    public ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Whether it plays and the mouse has been left alone for a while: then the buttons may fade. */
    public ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    /** Lets time pass. */
    public void tick() {
        transport.tick();
    }

    /** Begins, pauses or goes on, whichever means something now. */
    public void playOrPause() {
        transport.playOrPause();
    }

    /** Pauses or goes on by a sign that is no touch: also when locked. */
    public void pauseOrGoOnHandsFree() {
        transport.pauseOrGoOnHandsFree();
    }

    public void next() {
        transport.next();
    }

    public void back() {
        transport.back();
    }

    public void repeatStep() {
        transport.repeatStep();
    }

    /** To the start of a step; its index is one of the score's. */
    public void goToStep(int step) {
        transport.jumpTo(step);
    }

    public void toStart() {
        transport.jumpTo(0);
    }

    /** Plays the step over and over, or no longer. */
    public void toggleLoop() {
        transport.loopStep(!state.get().looping());
    }

    public void toggleLock() {
        if (state.get().locked()) {
            transport.unlock();
        } else {
            transport.lock();
        }
    }

    public void slower() {
        transport.setRate(state.get().rate().slower());
    }

    public void faster() {
        transport.setRate(state.get().rate().faster());
    }

    /** Refuses what the transport knows nothing of, such as leaving, if the player is locked; says so. */
    public boolean refuses() {
        if (state.get().locked()) {
            refuse();
        }
        return state.get().locked();
    }

    /** The mouse moved: the buttons come back. */
    public void touched() {
        touchedAt = time.nanos();
        idle.set(false);
    }

    /** Listens no more; for when the player is left. */
    public void close() {
        transport.removeListener(listener);
    }

    private void take(Outcome outcome) {
        if (outcome.answer() == Answer.LOCKED) {
            refuse();
        } else if (!outcome.after().locked() || time.nanos() - refusedAt >= NOTICE.toNanos()) {
            refused.set(false);
        }
        show(outcome.after());
        if (outcome.changedPhase() && outcome.after().phase() instanceof Phase.Finished) {
            onFinished.run();
        }
    }

    private void refuse() {
        refusedAt = time.nanos();
        refused.set(true);
    }

    private void show(PlayState now) {
        // A standing position gives the same moment: the stage need not be drawn again for it.
        if (moment.get() == null || moment.get().atNanos() != now.positionNanos()) {
            moment.set(score.at(now.positionNanos()));
        }
        state.set(now);
        boolean playing = now.phase() instanceof Phase.Playing;
        idle.set(playing && time.nanos() - touchedAt >= IDLE.toNanos());
    }
}
