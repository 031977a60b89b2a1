package app.effleurage.cli.text;

import app.effleurage.playback.ManualTimeSource;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A terminal on a clock moved by hand: waiting takes no time, and what is typed is known before. */
final class ScriptedTerminal implements TextTerminal {

    private record Planned(long atNanos, Typed typed, Duration sleep) {
    }

    private final ManualTimeSource time;
    private final boolean canAnswer;
    private final Deque<Planned> planned = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private final long begin;

    ScriptedTerminal(ManualTimeSource time, boolean canAnswer) {
        this.time = time;
        this.canAnswer = canAnswer;
        begin = time.nanos();
    }

    /** Has a line typed so many seconds after the start. */
    ScriptedTerminal type(double atSeconds, String line) {
        planned.add(new Planned(begin + Math.round(atSeconds * 1e9), new Typed.Line(line), Duration.ZERO));
        return this;
    }

    /** Has the person leave so many seconds after the start. */
    ScriptedTerminal leave(double atSeconds) {
        planned.add(new Planned(begin + Math.round(atSeconds * 1e9), new Typed.Leave(), Duration.ZERO));
        return this;
    }

    /** Has the machine sleep so many seconds after the start, in which only the wall clock goes on. */
    ScriptedTerminal sleep(double atSeconds, Duration length) {
        planned.add(new Planned(begin + Math.round(atSeconds * 1e9), new Typed.Nothing(), length));
        return this;
    }

    @Override
    public void say(String line) {
        long seconds = (time.nanos() - begin) / 1_000_000_000L;
        said.add(line.isEmpty() ? "" : "[%02d:%02d] %s".formatted(seconds / 60, seconds % 60, line));
    }

    @Override
    public boolean canAnswer() {
        return canAnswer;
    }

    @Override
    public Typed await(Duration longest) {
        long until = time.nanos() + longest.toNanos();
        if (!planned.isEmpty() && planned.peek().atNanos() <= until) {
            Planned next = planned.poll();
            time.advanceNanos(Math.max(0, next.atNanos() - time.nanos()));
            time.moveWall(next.sleep());
            return next.typed();
        }
        if (longest.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new AssertionError("Waits for ever, after: " + said.getLast());
        }
        time.advance(longest);
        return new Typed.Nothing();
    }

    @Override
    public void leave() {
        planned.addFirst(new Planned(time.nanos(), new Typed.Leave(), Duration.ZERO));
    }

    @Override
    public void wake() {
        // Waiting takes no time here, so nobody has to be woken.
    }

    List<String> said() {
        return said;
    }

    String transcript() {
        return String.join("\n", said) + "\n";
    }
}
