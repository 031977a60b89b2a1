package app.effleurage.claps;

/** How loud a knock must be. Found with the made sounds of {@code docs/claps.md}. */
public enum Sensitivity {
    /** A clap at arm's length; a busy room. */
    LOW(26, -28),
    /** A clap in the room, a tap on the table that the machine stands on. */
    MEDIUM(18, -40),
    /** A soft tap beside the machine; a quiet room. */
    HIGH(14, -50);

    private final double overFloorDb;
    private final double leastDbfs;

    Sensitivity(double overFloorDb, double leastDbfs) {
        this.overFloorDb = overFloorDb;
        this.leastDbfs = leastDbfs;
    }

    /** How far above the room's noise a knock must rise, in decibels. */
    double overFloorDb() {
        return overFloorDb;
    }

    /** How loud a knock must be however quiet the room, in decibels below full scale; of two milliseconds. */
    double leastDbfs() {
        return leastDbfs;
    }
}
