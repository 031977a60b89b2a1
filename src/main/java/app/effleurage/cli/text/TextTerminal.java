package app.effleurage.cli.text;

import java.time.Duration;
import java.util.Optional;

/** Where lines are read by a person, and where that person may type. */
public interface TextTerminal {

    /** Shows a line; an empty one sets apart what follows. */
    void say(String line);

    /** Whether somebody can type. */
    boolean canAnswer();

    /**
     * Waits for the person: this is how time passes.
     *
     * @param longest after this nothing was typed; comes back sooner as soon as something was
     */
    Typed await(Duration longest);

    /** Has the person leave, as when the program is asked to end; may be called from any thread. */
    void leave();

    /** Ends the wait there is, or the next one, with nothing typed; may be called from any thread. */
    void wake();

    /** What came of waiting. */
    sealed interface Typed {

        /** A line, without its end. */
        record Line(String text) implements Typed {
        }

        /** Nothing in the time given. */
        record Nothing() implements Typed {
        }

        /** The person wants to leave at once, as by Ctrl-C. */
        record Leave() implements Typed {
        }
    }

    /** The next line typed, or nothing when the person leaves or cannot type. */
    default Optional<String> ask() {
        while (canAnswer()) {
            switch (await(Duration.ofHours(1))) {
                case Typed.Line(String text) -> {
                    return Optional.of(text);
                }
                case Typed.Leave _ -> {
                    return Optional.empty();
                }
                case Typed.Nothing _ -> { }
            }
        }
        return Optional.empty();
    }
}
