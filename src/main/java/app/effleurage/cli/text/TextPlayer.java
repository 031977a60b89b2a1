package app.effleurage.cli.text;

import app.effleurage.heard.Accompaniment;
import app.effleurage.playback.Answer;
import app.effleurage.playback.Outcome;
import app.effleurage.playback.PauseReason;
import app.effleurage.playback.Phase;
import app.effleurage.playback.PlayState;
import app.effleurage.playback.TimeSource;
import app.effleurage.playback.Timeline;
import app.effleurage.playback.Transport;
import app.effleurage.score.Arrangement;
import app.effleurage.score.BreathNote;
import app.effleurage.score.Score;
import app.effleurage.text.Messages;
import app.effleurage.text.TimeWords;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Plays a score in plain lines to a person at a terminal, or to nobody in particular.
 *
 * <p>One loop: wait for something typed or for the next thing to say, tick, say it. Runs on the thread that calls
 * {@link #play} until the routine is over or the person leaves.
 */
public final class TextPlayer {

    /** A tick at least this often, well within the two seconds that make a gap. */
    private static final long LONGEST_WAIT = Duration.ofSeconds(1).toNanos();

    private static final List<String> COMMAND_KEYS = List.of("keys", "keys.pause", "keys.next", "keys.back",
            "keys.repeat", "keys.loop", "keys.where", "keys.rate", "keys.quit");

    /** The words at the end take four seconds, a background two to fade. */
    private static final long LONGEST_RING = Duration.ofSeconds(15).toNanos();
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final Duration UNTIL_TYPED = Duration.ofHours(1);

    private final Score score;
    private final List<BreathNote> breathNotes;
    private final TextTerminal terminal;
    private final TimeSource time;
    private final Messages messages;
    private final TimeWords times;
    private final Script script;
    private final Transport transport;
    private final Optional<TextSound> sound;
    private Optional<Accompaniment> heard = Optional.empty();
    private int lastCount;
    private boolean leaving;

    /** @param sound lets it be heard as well, if it is to be */
    public TextPlayer(Arrangement arranged, TextTerminal terminal, TimeSource time, Locale locale,
            Optional<TextSound> sound) {
        this.sound = sound;
        score = arranged.score();
        breathNotes = arranged.notes();
        this.terminal = terminal;
        this.time = time;
        messages = Messages.beside(TextPlayer.class, locale).plain();
        times = new TimeWords(messages.locale());
        script = new Script(score, messages);
        transport = new Transport(Timeline.of(score), time);
        // First of all the sound, which is in the greatest hurry.
        transport.addListener(outcome -> heard.ifPresent(one -> one.take(outcome)));
        transport.addListener(this::tell);
    }

    /**
     * Tells what is to be known first, waits for the person if there is one, and plays.
     *
     * @param from where to begin
     */
    public void play(Duration from) {
        transport.seek(from.toNanos());
        heard = sound.map(one -> one.open(score, transport.state()));
        try {
            introduceAndPlay(from);
        } finally {
            heard.ifPresent(Accompaniment::close);
        }
    }

    private void introduceAndPlay(Duration from) {
        new Introduction(messages).lines(score, breathNotes).forEach(terminal::say);
        if (!personIsReady()) {
            return;
        }
        if (from.isPositive()) {
            sayWhereabouts();
        }
        sound.ifPresent(TextSound::attend);
        transport.play();
        transport.tick();
        while (!leaving && !isOver()) {
            obey(terminal.await(nextWait()));
            sound.ifPresent(TextSound::attend);
            transport.tick();
        }
        if (leaving) {
            sayLeft();
        } else {
            hearOut();
        }
    }

    /** The end rings out, unless the person leaves. */
    private void hearOut() {
        long until = time.nanos() + LONGEST_RING;
        while (!leaving && heard.filter(Accompaniment::isSounding).isPresent() && time.nanos() < until) {
            leaving = terminal.await(BETWEEN_LOOKS) instanceof TextTerminal.Typed.Leave;
        }
    }

    private boolean personIsReady() {
        if (!terminal.canAnswer()) {
            return true;
        }
        say("");
        say(messages.get("begin"));
        while (true) {
            Optional<String> typed = terminal.ask();
            Optional<Command> command = typed.flatMap(Command::of);
            if (typed.isEmpty() || command.equals(Optional.of(Command.QUIT))) {
                return false;
            }
            if (command.equals(Optional.of(Command.PAUSE))) {
                return true;
            }
            sayCommands();
        }
    }

    private Duration nextWait() {
        PlayState state = transport.state();
        return switch (state.phase()) {
            case Phase.CountingIn counting -> Duration.ofNanos(counting.nextCountNanos());
            case Phase.Waiting(OptionalLong left) when left.isPresent() ->
                    Duration.ofNanos(Math.min(left.getAsLong(), LONGEST_WAIT));
            case Phase.Playing _ -> Duration.ofNanos(untilSomethingIsSaid(state));
            case Phase.Ready _, Phase.Waiting _, Phase.Paused _, Phase.Finished _ -> UNTIL_TYPED;
        };
    }

    private long untilSomethingIsSaid(PlayState state) {
        long next = script.nextAfter(state.positionNanos()).orElse(score.lengthNanos());
        // A loop turns back at its end, and has to be told so at once.
        long until = state.looping() ? Math.min(next, score.steps().get(state.step()).toNanos()) : next;
        long ahead = until - state.positionNanos();
        return Math.clamp(Math.ceilDiv(ahead * 100, state.rate().percent()), 1, LONGEST_WAIT);
    }

    private void obey(TextTerminal.Typed typed) {
        switch (typed) {
            case TextTerminal.Typed.Nothing _ -> { }
            case TextTerminal.Typed.Leave _ -> leaving = true;
            case TextTerminal.Typed.Line(String line) -> Command.of(line).ifPresentOrElse(
                    this::obey, () -> say(messages.get("unknown", line.strip())));
        }
    }

    private void obey(Command command) {
        switch (command) {
            case PAUSE -> transport.playOrPause();
            case NEXT -> moved(transport.next());
            case BACK -> moved(transport.back());
            case REPEAT -> moved(transport.repeatStep());
            case LOOP -> loop();
            case WHERE -> sayWhereabouts();
            case FASTER -> sayRate(transport.setRate(transport.state().rate().faster()));
            case SLOWER -> sayRate(transport.setRate(transport.state().rate().slower()));
            case QUIT -> leaving = true;
            case HELP -> sayCommands();
        }
    }

    private void sayCommands() {
        COMMAND_KEYS.forEach(key -> say(messages.get(key)));
    }

    private void moved(Outcome outcome) {
        // While it plays the step's own cue tells where the move led.
        boolean stands = outcome.after().phase() instanceof Phase.Paused
                || outcome.after().phase() instanceof Phase.CountingIn;
        if (outcome.answer() == Answer.DONE && stands) {
            say(script.name(outcome.after().step()));
        }
    }

    private void loop() {
        boolean on = !transport.state().looping();
        transport.loopStep(on);
        say(messages.get(on ? "loop.on" : "loop.off"));
    }

    private void sayRate(Outcome outcome) {
        say(messages.get("rate", outcome.after().rate().percent()));
    }

    private void tell(Outcome outcome) {
        if (outcome.before().phase() instanceof Phase.CountingIn
                && outcome.after().phase() instanceof Phase.Playing) {
            say(messages.get("going-on"));
        }
        script.linesFor(outcome).forEach(this::say);
        switch (outcome.after().phase()) {
            case Phase.Paused(PauseReason reason) when outcome.changedPhase() -> sayPaused(reason);
            case Phase.CountingIn counting -> {
                if (outcome.changedPhase()) {
                    say(script.name(outcome.after().step()));
                }
                sayCount(counting.count());
            }
            case Phase.Waiting(OptionalLong left) when outcome.changedPhase() -> sayWaiting(left);
            case Phase.Ready _, Phase.Waiting _, Phase.Playing _, Phase.Paused _, Phase.Finished _ -> { }
        }
    }

    private void sayWaiting(OptionalLong left) {
        if (left.isEmpty()) {
            say(messages.get("waiting"));
        } else {
            say(messages.get(terminal.canAnswer() ? "waiting.until" : "waiting.alone", times.of(left.getAsLong())));
        }
    }

    private void sayCount(int count) {
        if (count != lastCount) {
            say(messages.get("count", count));
        }
        lastCount = count;
    }

    private void sayPaused(PauseReason reason) {
        lastCount = 0;
        switch (reason) {
            case PauseReason.ByUser _ -> say(messages.get("paused", times.of(leftInStep())));
            case PauseReason.Hidden _ -> say(messages.get("paused.hidden"));
            case PauseReason.Gap(Duration length) -> {
                say(messages.get(terminal.canAnswer() ? "paused.gap" : "paused.gap.alone",
                        times.of(length.toNanos())));
                if (!terminal.canAnswer()) {
                    // Nobody could ever resume it.
                    transport.resume();
                }
            }
        }
    }

    private void sayWhereabouts() {
        script.whereabouts(transport.state().positionNanos()).forEach(this::say);
    }

    private void sayLeft() {
        PlayState state = transport.state();
        say("");
        say(messages.get("left", state.step() + 1, score.steps().size(), times.of(state.positionNanos())));
    }

    private long leftInStep() {
        PlayState state = transport.state();
        return score.steps().get(state.step()).toNanos() - state.positionNanos();
    }

    private boolean isOver() {
        return transport.state().phase() instanceof Phase.Finished;
    }

    private void say(String line) {
        terminal.say(line);
    }
}
