package app.effleurage.sound.plan;

import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import java.util.ArrayList;
import java.util.List;

/** Keeps cues from piling up: of those too near to each other to be told apart, only the weightiest is heard. */
final class Precedence {

    /** Nearer than this, two cues are one blur. A design choice: shorter than the gap between a cue's own notes. */
    static final long BLUR_NANOS = 150_000_000L;

    private Precedence() {
    }

    /** The cues that are heard, in order. */
    static List<Cue> heard(List<Cue> cues) {
        List<Cue> heard = new ArrayList<>();
        for (Cue cue : cues) {
            while (!heard.isEmpty() && blurs(heard.getLast(), cue) && weight(heard.getLast()) < weight(cue)) {
                heard.removeLast();
            }
            if (heard.isEmpty() || !blurs(heard.getLast(), cue)) {
                heard.add(cue);
            }
        }
        return heard;
    }

    private static boolean blurs(Cue first, Cue second) {
        return second.atNanos() - first.atNanos() < BLUR_NANOS;
    }

    private static int weight(Cue cue) {
        return switch (cue.kind()) {
            case STROKE -> 0;
            case HALF_WAY -> 1;
            case NEXT -> 2;
            case LAST_SECONDS -> 3;
            case CHANGE_SIDES -> 4;
            case STEP -> 5;
            case READY -> 6;
            case END -> 7;
        };
    }

    /** Whether a cue is one of those that stop coming while a step is played over and over. */
    static boolean waitsForTheLoop(CueKind kind) {
        return kind == CueKind.NEXT || kind == CueKind.END;
    }
}
