package app.effleurage.playback;

import app.effleurage.score.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Plays a whole timeline by a clock moved by hand. */
final class Stepping {

    private Stepping() {
    }

    /** All cues that fire from start to end, with ticks {@code nextStep} nanoseconds apart. */
    static List<Cue> cuesOf(Timeline timeline, LongSupplier nextStep) {
        ManualTimeSource time = new ManualTimeSource();
        Transport transport = new Transport(timeline, time);
        List<Cue> fired = new ArrayList<>(transport.play().cues());
        while (!(transport.state().phase() instanceof Phase.Finished)) {
            time.advanceNanos(nextStep.getAsLong());
            fired.addAll(transport.tick().cues());
        }
        return fired;
    }
}
