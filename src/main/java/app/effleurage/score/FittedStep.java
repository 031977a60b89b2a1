package app.effleurage.score;

import app.effleurage.routine.Step;

/** A step on its way to a length: where it stands now, and what its fair share would be. */
final class FittedStep {

    private final StepFitter fitter;
    private final double share;
    private int seconds;

    /**
     * @param share the seconds that would keep the routine's proportions
     */
    FittedStep(StepFitter fitter, double share) {
        this.fitter = fitter;
        this.share = share;
        this.seconds = nearestTo(share);
    }

    int seconds() {
        return seconds;
    }

    Step step() {
        return fitter.at(seconds).orElseThrow();
    }

    /** The least length at which the step can be played. */
    static int shortestOf(StepFitter fitter) {
        int unit = fitter.unitSeconds();
        for (int seconds = upTo(fitter.floorSeconds(), unit); seconds < fitter.writtenSeconds(); seconds += unit) {
            if (fitter.at(seconds).isPresent()) {
                return seconds;
            }
        }
        return fitter.writtenSeconds();
    }

    /**
     * How far the step can go towards making up {@code missing} seconds in its smallest move.
     *
     * @return seconds with the sign of {@code missing}, or 0 if it cannot move that way
     */
    int move(int missing) {
        int direction = Integer.signum(missing);
        int unit = fitter.unitSeconds();
        for (int by = unit; by <= Math.max(unit, Math.abs(missing) * 2); by += unit) {
            int there = seconds + direction * by;
            if (there < fitter.floorSeconds() || there > fitter.ceilingSeconds()) {
                return 0;
            }
            if (fitter.at(there).isPresent()) {
                return direction * by;
            }
        }
        return 0;
    }

    /** How much, as a part of its share, the step would like to go that way. */
    double wish(int missing) {
        return Integer.signum(missing) * (share - seconds) / share;
    }

    void moveBy(int bySeconds) {
        seconds += bySeconds;
    }

    private int nearestTo(double wanted) {
        int unit = fitter.unitSeconds();
        int start = Math.toIntExact(Math.round(wanted / unit)) * unit;
        int reach = fitter.ceilingSeconds();
        for (int away = 0; away <= reach; away += unit) {
            for (int candidate : new int[] {start + away, start - away}) {
                if (candidate >= fitter.floorSeconds() && candidate <= reach && fitter.at(candidate).isPresent()) {
                    return candidate;
                }
            }
        }
        return fitter.writtenSeconds();
    }

    private static int upTo(int seconds, int unit) {
        return (seconds + unit - 1) / unit * unit;
    }
}
