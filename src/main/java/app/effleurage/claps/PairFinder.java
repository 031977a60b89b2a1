package app.effleurage.claps;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Makes pairs of knocks: two and no more, about as loud as each other, with quiet before, between and after. It is the
 * quiet that tells a pair from speech, music, typing and applause. From patting it is told by what was before: nobody
 * was busy, and no beat, however soft, goes on in its rhythm.
 */
final class PairFinder {

    static final int SHORTEST_GAP = Frames.frames(150);
    static final int LONGEST_GAP = Frames.frames(700);

    /** Longer than the longest gap, so that the end of a series is no pair. */
    private static final int QUIET_BEFORE = Frames.frames(800);
    private static final int SHORTEST_AFTER = Frames.frames(350);
    private static final int LONGEST_AFTER = Frames.frames(850);
    /** Were it a series, the next would have come by then, in gaps of the pair. */
    private static final double AFTER_IN_GAPS = 1.3;
    private static final int REFRACTORY = Frames.frames(1500);
    private static final double MOST_APART_DB = 12;
    /** Quiet is this far below the softer of the two. */
    private static final double QUIET_DB = 9;
    /** A knock may ring on for so long. */
    private static final int RINGING = Frames.frames(120);
    /** Noise is judged by ten milliseconds at a time; by less it would seem louder than it is. */
    private static final int AT_A_TIME = Frames.frames(10);
    private static final int ONSET = Frames.frames(12);

    /** A series has its next beat one gap on, as steadily as a hand keeps it. */
    private static final double UNSTEADY = 0.3;
    /** A soft beat rises by so much out of what was just before it, as reverberation does not and noise seldom. */
    private static final double BEAT_JUMP_DB = 7;
    private static final int BEAT_BEFORE = Frames.frames(40);
    /** A beat is so much softer than the pair at most. */
    private static final double BEAT_BELOW_DB = 26;

    /** So many blows so shortly before are somebody busy: patting, drumming, typing. Two are a pair that went unheard. */
    private static final int BUSY = 3;
    private static final int SHORTLY = Frames.frames(3000);

    private record At(long frame, double peakDbfs) {
    }

    private final Frames frames;
    private final Echo echo;
    private At first;
    private At second;
    private long lastSound = Long.MIN_VALUE / 2;
    private long restUntil;
    private final Deque<Long> blows = new ArrayDeque<>();

    /** @param echo explains soft beats that are no hand's */
    PairFinder(Frames frames, Echo echo) {
        this.frames = frames;
        this.echo = echo;
    }

    private void startAnew() {
        first = null;
        second = null;
    }

    /** Takes what was found; whatever it is, it breaks the quiet. */
    void take(Heard.Sudden heard) {
        long frame = heard.atSample() / frames.samplesAFrame();
        boolean isAfterQuiet = frame - lastSound > QUIET_BEFORE && !isBusy(frame);
        remember(frame, heard);
        lastSound = frame;
        if (!(heard instanceof Heard.Knock knock) || frame < restUntil) {
            startAnew();
        } else if (first != null && second == null && isPartner(frame, knock)) {
            second = new At(frame, knock.peakDbfs());
        } else {
            startAnew();
            first = isAfterQuiet ? new At(frame, knock.peakDbfs()) : null;
        }
    }

    private boolean isBusy(long frame) {
        return blows.size() == BUSY && frame - blows.getFirst() < SHORTLY;
    }

    /** What swells or rings on is a voice or music, and keeps nobody from clapping after it. */
    private void remember(long frame, Heard.Sudden heard) {
        boolean isBlow = switch (heard) {
            case Heard.Knock _ -> true;
            case Heard.Other other -> switch (other.why()) {
                case DULL, SECOND_BLOW -> true;
                case SWELLED, RANG_ON, PITCHED, OUR_OWN -> false;
            };
        };
        if (isBlow) {
            blows.addLast(frame);
            if (blows.size() > BUSY) {
                blows.removeFirst();
            }
        }
    }

    private boolean isPartner(long frame, Heard.Knock knock) {
        long gap = frame - first.frame();
        return gap >= SHORTEST_GAP && gap <= LONGEST_GAP
                && Math.abs(knock.peakDbfs() - first.peakDbfs()) <= MOST_APART_DB;
    }

    /** The pair, once it has been quiet for long enough after it; {@code pending} is a sound still to be judged. */
    Optional<Heard.Pair> look(boolean pending) {
        if (second == null) {
            return Optional.empty();
        }
        long gap = second.frame() - first.frame();
        long after = Math.clamp((long) (gap * AFTER_IN_GAPS), SHORTEST_AFTER, LONGEST_AFTER);
        if (pending || frames.count() < second.frame() + after) {
            return Optional.empty();
        }
        At one = first;
        At two = second;
        startAnew();
        if (!isQuietAround(one, two) || isOfASeries(one, two)) {
            return Optional.empty();
        }
        restUntil = two.frame() + REFRACTORY;
        int samples = frames.samplesAFrame();
        return Optional.of(new Heard.Pair(one.frame() * samples, two.frame() * samples));
    }

    private boolean isQuietAround(At one, At two) {
        double quiet = Math.min(one.peakDbfs(), two.peakDbfs()) - QUIET_DB;
        return frames.loudestDbfs(one.frame() - QUIET_BEFORE, one.frame() - ONSET, AT_A_TIME) < quiet
                && frames.loudestDbfs(one.frame() + RINGING, two.frame() - ONSET, AT_A_TIME) < quiet
                && frames.loudestDbfs(two.frame() + RINGING, frames.count(), AT_A_TIME) < quiet;
    }

    /** Whether something beats on where the next knock of a series would be, or beat where the last would have been. */
    private boolean isOfASeries(At one, At two) {
        long gap = two.frame() - one.frame();
        long unsteady = Math.round(gap * UNSTEADY);
        double least = Math.min(one.peakDbfs(), two.peakDbfs()) - BEAT_BELOW_DB;
        return beats(one.frame() - gap - unsteady, one.frame() - gap + unsteady, least)
                || beats(two.frame() + gap - unsteady, two.frame() + gap + unsteady, least);
    }

    private boolean beats(long from, long to, double leastDbfs) {
        for (long frame = from; frame < Math.min(to, frames.count() - AT_A_TIME); frame++) {
            double now = frames.meanDbfs(frame, frame + AT_A_TIME);
            if (now >= leastDbfs && now >= frames.meanDbfs(frame - BEAT_BEFORE, frame) + BEAT_JUMP_DB
                    && !echo.explains(frame * frames.samplesAFrame(), now)) {
                return true;
            }
        }
        return false;
    }
}
