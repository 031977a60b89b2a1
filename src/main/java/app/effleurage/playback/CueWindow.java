package app.effleurage.playback;

import app.effleurage.score.Cue;
import java.util.List;

/** The cues of a routine, found by the stretch they lie in. Immutable. */
final class CueWindow {

    private final List<Cue> cues;

    /** @param cues in the order they fire, by time */
    CueWindow(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    /** The cues that {@code span} covers, in order. */
    List<Cue> within(Span span) {
        return cues.subList(firstAfter(span.afterNanos()), firstAfter(span.toNanos()));
    }

    private int firstAfter(long nanos) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).atNanos() <= nanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
