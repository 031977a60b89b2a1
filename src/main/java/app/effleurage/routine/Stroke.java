package app.effleurage.routine;

import java.util.Objects;

/**
 * One massage stroke, held as data.
 *
 * @param motion how the hands move
 * @param contact what touches the skin
 * @param hands which hands work
 * @param pressure how firmly
 * @param route where; a {@link Route.Path} or {@link Route.Spots} as the motion allows
 * @param pace how fast and how often
 */
public record Stroke(Motion motion, Contact contact, Hands hands, Pressure pressure, Route route, Pace pace) {

    /** The fastest stroking that is still pleasant ({@code practice.md} section 1, "Pleasant stroking"). */
    public static final double FASTEST_CM_PER_SECOND = 10;

    public Stroke {
        Objects.requireNonNull(motion, "motion");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(hands, "hands");
        Objects.requireNonNull(pressure, "pressure");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(pace, "pace");
        boolean allowed = switch (route) {
            case Route.Path _ -> motion.followsPath();
            case Route.Spots _ -> motion.standsAtSpots();
        };
        if (!allowed) {
            throw new IllegalArgumentException("route: " + motion.id() + " cannot follow a "
                    + route.getClass().getSimpleName());
        }
        if (pace instanceof Pace.ByBreath && !motion.canFollowBreath()) {
            throw new IllegalArgumentException("pace: " + motion.id() + " cannot follow the breath");
        }
    }

    /** Whether the step's breath leads this stroke. */
    public boolean isLedByBreath() {
        return pace instanceof Pace.ByBreath;
    }

    /** The same stroke at another pace. */
    public Stroke at(Pace newPace) {
        return new Stroke(motion, contact, hands, pressure, route, newPace);
    }
}
