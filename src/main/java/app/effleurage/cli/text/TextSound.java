package app.effleurage.cli.text;

import app.effleurage.heard.Accompaniment;
import app.effleurage.heard.SoundRoom;
import app.effleurage.journal.Hearing;
import app.effleurage.playback.PlayState;
import app.effleurage.score.Score;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** What is heard while a routine plays in text. What the sound's threads have to tell waits for the player's own. */
public final class TextSound implements AutoCloseable {

    private final TextTerminal terminal;
    private final Hearing hearing;
    private final SoundRoom room;
    private final Queue<Runnable> home = new ConcurrentLinkedQueue<>();

    /**
     * @param rooms makes the room, given the way home
     * @param hearing what the person wants to hear
     */
    public TextSound(TextTerminal terminal, Function<Executor, SoundRoom> rooms, Hearing hearing) {
        this.terminal = Objects.requireNonNull(terminal, "terminal");
        this.hearing = Objects.requireNonNull(hearing, "hearing");
        room = rooms.apply(work -> {
            home.add(work);
            terminal.wake();
        });
    }

    /** Makes a routine heard, and says in a line what is to be known of that. */
    Accompaniment open(Score score, PlayState state) {
        return room.openAtOnce(score, state, hearing, note -> note.ifPresent(terminal::say));
    }

    /** Does what waits; on the player's thread. */
    void attend() {
        for (Runnable work = home.poll(); work != null; work = home.poll()) {
            work.run();
        }
    }

    @Override
    public void close() {
        room.close();
    }
}
