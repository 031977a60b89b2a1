package app.effleurage.routine;

/** How the hands move in a stroke ({@code practice.md} section 1). */
public enum Motion implements Named {
    /** A glide along a path with a lifted return. */
    EFFLEURAGE("effleurage", Along.PATH),
    /** Small circles at spots, gliding on from one spot to the next. */
    CIRCLES("circles", Along.SPOTS),
    /** Manual lymph drainage: the fingers stay, the skin is stretched by a push and springs back weightless. */
    STATIONARY_CIRCLES("stationary-circles", Along.SPOTS),
    /** Resting still with steady contact. */
    HOLD("hold", Along.SPOTS),
    /** Pressing and letting go. */
    PRESS("press", Along.SPOTS),
    /** Light rapid fingertip tapping. */
    TAPOTEMENT("tapotement", Along.EITHER),
    /** Slow light patting, as for product around the eyes. */
    PAT("pat", Along.EITHER),
    /** Petrissage: lift, squeeze, release. */
    KNEAD("knead", Along.SPOTS),
    /** A glide that weaves from side to side along a path. */
    ZIGZAG("zigzag", Along.PATH);

    /** Where a motion can be told to go. */
    private enum Along { PATH, SPOTS, EITHER }

    private final String id;
    private final Along along;

    Motion(String id, Along along) {
        this.id = id;
        this.along = along;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether the motion can follow a {@link Route.Path}. */
    public boolean followsPath() {
        return along != Along.SPOTS;
    }

    /** Whether the motion can stand at {@link Route.Spots}. */
    public boolean standsAtSpots() {
        return along != Along.PATH;
    }

    /** Whether the motion beats many times in a cycle, and so has a tempo as well as a cycle. */
    public boolean beats() {
        return this == TAPOTEMENT || this == PAT;
    }

    /** Whether one cycle can be stretched over one breath: a rest on the in-breath, the work on the out-breath. */
    public boolean canFollowBreath() {
        return this == EFFLEURAGE || this == ZIGZAG || this == HOLD || this == PRESS;
    }
}
