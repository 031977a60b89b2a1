package app.effleurage.playback;

import app.effleurage.score.Cue;
import app.effleurage.score.CueKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Timelines made by hand. */
final class Timelines {

    static final long SECOND = 1_000_000_000L;

    private Timelines() {
    }

    /** Three steps of 10, 20 and 12 seconds with every kind of cue, and strokes each 2.5 seconds. Of each step the
     * seconds 2 to 7 are two cycles of one stroke, 8 to 9 one of another. */
    static Timeline threeSteps() {
        return withSteps(10, 20, 12);
    }

    /** As {@link #threeSteps}, with a wait of three seconds after the second. */
    static Timeline threeStepsWithAWait() {
        Timeline plain = threeSteps();
        return new Timeline(plain.stepStarts(), plain.cues(), plain.lengthNanos(), plain.takeUps(),
                plain.strokes(), Map.of(1, Duration.ofSeconds(3)));
    }

    /** One goes on in them every four seconds from a step's start. */
    static Timeline withSteps(int... seconds) {
        List<Long> starts = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        List<Long> takeUps = new ArrayList<>();
        List<Stretch> strokes = new ArrayList<>();
        long from = 0;
        for (int step = 0; step < seconds.length; step++) {
            long length = seconds[step] * SECOND;
            starts.add(from);
            cues.add(cue(from, CueKind.STEP, step));
            for (long at = 0; at < length; at += 2_500_000_000L) {
                cues.add(new Cue(from + at, CueKind.STROKE, step, 0, (int) (at / 2_500_000_000L)));
            }
            for (long at = 0; at < length; at += 4 * SECOND) {
                takeUps.add(from + at);
            }
            cues.add(cue(from + length / 2, CueKind.HALF_WAY, step));
            cues.add(cue(from + length - 5 * SECOND, CueKind.NEXT, step));
            cues.add(cue(from + length - 3 * SECOND, CueKind.LAST_SECONDS, step));
            strokes.add(new Stretch(from + 2 * SECOND, from + 7 * SECOND, 2));
            strokes.add(new Stretch(from + 8 * SECOND, from + 9 * SECOND, 1));
            from += length;
        }
        cues.add(cue(0, CueKind.READY, 0));
        cues.add(cue(from, CueKind.END, seconds.length - 1));
        cues.sort(Comparator.comparingLong(Cue::atNanos).thenComparing(Cue::kind));
        return new Timeline(starts, cues, from, takeUps, strokes, Map.of());
    }

    static Cue cue(long at, CueKind kind, int step) {
        return new Cue(at, kind, step, Cue.NONE, Cue.NONE);
    }
}
