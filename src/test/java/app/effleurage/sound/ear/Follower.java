package app.effleurage.sound.ear;

import app.effleurage.score.CueKind;
import app.effleurage.score.Score;
import app.effleurage.sound.synth.CueSound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a listener must be able to tell of a routine, and how that compares with what they heard. */
final class Follower {

    /** What is to be told: where each step starts, the hands change sides, and the routine ends. */
    static List<Listener.Heard> toTell(Score score) {
        return score.cues().stream().flatMap(cue -> sound(cue.kind())
                // Where the routine begins, its own cue tells the first step.
                .filter(sound -> sound != CueSound.STEP || cue.atNanos() > 0)
                .map(sound -> new Listener.Heard(sound, cue.atNanos() / 1e9)).stream()).toList();
    }

    /** Of what was heard, that which tells where one is. */
    static List<Listener.Heard> told(List<Listener.Heard> heard) {
        return heard.stream().filter(one -> Stream.of(CueKind.values())
                .anyMatch(kind -> sound(kind).equals(Optional.of(one.cue())))).toList();
    }

    private Follower() {
    }

    private static Optional<CueSound> sound(CueKind kind) {
        return switch (kind) {
            case READY -> Optional.of(CueSound.READY);
            case STEP -> Optional.of(CueSound.STEP);
            case CHANGE_SIDES -> Optional.of(CueSound.CHANGE_SIDES);
            case END -> Optional.of(CueSound.END);
            case HALF_WAY, NEXT, LAST_SECONDS, STROKE -> Optional.empty();
        };
    }
}
