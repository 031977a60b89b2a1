package app.effleurage.claps;

import java.util.Optional;

/**
 * Finds single claps and taps: sudden, short, and made of many pitches. Says what it found {@value #JUDGED_MILLIS} ms
 * after it began, for a sound is known by how it ends.
 */
final class KnockFinder {

    /** Until a knock is judged, no other is looked for. */
    static final int JUDGED_MILLIS = 126;

    /** What the room must have fallen by so soon after the loudest frame; reverberation falls more slowly. */
    private static final double FALLEN_SOON_DB = 7;
    private static final int SOON_FROM = Frames.frames(30);
    private static final int SOON_TO = Frames.frames(50);
    private static final double FALLEN_LATER_DB = 13;
    private static final int LATER_FROM = Frames.frames(80);
    private static final int LATER_TO = Frames.frames(116);

    /** A key that is let go sounds again, and so does what is dropped. */
    private static final double SECOND_BLOW_DB = 11;
    private static final int BLOW = Frames.frames(4);
    /** A blow rises by so much out of what was just before it; the room's own echo only falls. */
    private static final double BLOW_JUMP_DB = 7;
    private static final int BEFORE_BLOW = Frames.frames(14);

    /** From where a sound stands out to its loudest frame. */
    private static final int LONGEST_ATTACK = Frames.frames(8);
    private static final int LOOK_FOR_PEAK = Frames.frames(24);
    /** A knock is this far above what was just before it. */
    private static final double JUMP_DB = 10;
    private static final int JUST_BEFORE_FROM = Frames.frames(24);
    private static final int JUST_BEFORE_TO = Frames.frames(6);

    private static final double SPECTRUM_SECONDS = 0.016;
    private static final double BRIGHT_HERTZ = 1_500;
    private static final double BRIGHTEST_HERTZ = 8_000;
    private static final double LEAST_BRIGHT = 0.01;
    private static final double MOST_PITCHED = 0.8;

    /** The floor is not known before. */
    private static final int WARM_UP = Frames.frames(500);

    private final Frames frames;
    private final int sampleRate;
    private final NoiseFloor floor = new NoiseFloor();
    private Sensitivity sensitivity;
    private long risenAt = -1;

    KnockFinder(Frames frames, int sampleRate, Sensitivity sensitivity) {
        this.frames = frames;
        this.sampleRate = sampleRate;
        this.sensitivity = sensitivity;
    }

    void setSensitivity(Sensitivity newSensitivity) {
        sensitivity = newSensitivity;
    }

    /** What the next frame must reach to be looked at as a knock. */
    double neededDbfs() {
        return Math.max(sensitivity.leastDbfs(), floor.dbfs() + sensitivity.overFloorDb());
    }

    /** Whether something has begun that is not judged yet. */
    boolean isJudging() {
        return risenAt >= 0;
    }

    /** Looks at the newest frame. */
    Optional<Heard.Sudden> look() {
        long newest = frames.count() - 1;
        double now = frames.dbfs(newest);
        boolean isWarm = newest >= WARM_UP;
        if (risenAt < 0 && isWarm && stands(now, newest)) {
            risenAt = newest;
        }
        floor.follow(now);
        if (risenAt < 0 || newest - risenAt < Frames.frames(JUDGED_MILLIS)) {
            return Optional.empty();
        }
        Heard.Sudden heard = judge(risenAt);
        risenAt = -1;
        return Optional.of(heard);
    }

    private boolean stands(double now, long newest) {
        return now >= neededDbfs()
                && now >= frames.meanDbfs(newest - JUST_BEFORE_FROM, newest - JUST_BEFORE_TO) + JUMP_DB;
    }

    private Heard.Sudden judge(long from) {
        long peakAt = from;
        for (long frame = from; frame < from + LOOK_FOR_PEAK; frame++) {
            peakAt = frames.power(frame) > frames.power(peakAt) ? frame : peakAt;
        }
        double peak = frames.dbfs(peakAt);
        long atSample = from * frames.samplesAFrame();
        Optional<Heard.Why> why = whyNot(from, peakAt, peak);
        return why.isPresent() ? new Heard.Other(atSample, peak, why.get()) : new Heard.Knock(atSample, peak);
    }

    private Optional<Heard.Why> whyNot(long from, long peakAt, double peak) {
        if (peakAt - from > LONGEST_ATTACK) {
            return Optional.of(Heard.Why.SWELLED);
        }
        if (frames.meanDbfs(from + SOON_FROM, from + SOON_TO) > peak - FALLEN_SOON_DB
                || frames.meanDbfs(from + LATER_FROM, from + LATER_TO) > peak - FALLEN_LATER_DB) {
            return Optional.of(Heard.Why.RANG_ON);
        }
        if (isStruckAgain(peakAt + SOON_FROM, from + LATER_TO, peak)) {
            return Optional.of(Heard.Why.SECOND_BLOW);
        }
        double[] start = new double[Integer.highestOneBit((int) (sampleRate * SPECTRUM_SECONDS))];
        frames.copy(Math.max(from, peakAt - 1), start);
        Spectrum spectrum = new Spectrum(start, sampleRate);
        if (spectrum.share(BRIGHT_HERTZ, BRIGHTEST_HERTZ) < LEAST_BRIGHT) {
            return Optional.of(Heard.Why.DULL);
        }
        return spectrum.pitched() > MOST_PITCHED ? Optional.of(Heard.Why.PITCHED) : Optional.empty();
    }

    private boolean isStruckAgain(long from, long to, double peak) {
        for (long frame = from; frame + BLOW <= to; frame++) {
            double now = frames.meanDbfs(frame, frame + BLOW);
            if (now > peak - SECOND_BLOW_DB
                    && now > frames.meanDbfs(frame - BEFORE_BLOW, frame - BLOW / 2) + BLOW_JUMP_DB) {
                return true;
            }
        }
        return false;
    }
}
