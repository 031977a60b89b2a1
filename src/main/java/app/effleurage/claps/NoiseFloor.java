package app.effleurage.claps;

/**
 * How loud the room is when nothing happens, in decibels below full scale: follows down within a tenth of a second,
 * and up by a few decibels a second, so that a clap does not lift it and a ventilator does.
 */
final class NoiseFloor {

    private static final double FALL = 0.04;
    private static final double RISE_DB_A_FRAME = 8.0 / Frames.PER_SECOND;

    private double dbfs = Double.NaN;

    void follow(double frameDbfs) {
        if (Double.isNaN(dbfs)) {
            dbfs = frameDbfs;
        } else if (frameDbfs < dbfs) {
            dbfs += (frameDbfs - dbfs) * FALL;
        } else {
            dbfs += Math.min(frameDbfs - dbfs, RISE_DB_A_FRAME);
        }
    }

    double dbfs() {
        return dbfs;
    }
}
