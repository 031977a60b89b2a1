package app.effleurage.routine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a stroke goes. */
public sealed interface Route {

    int MOST_PLACES = 16;

    /** The places named, in order; never empty. */
    List<Place> places();

    /**
     * A line on the skin, glided along in the order given.
     *
     * @param places 2 to {@value Route#MOST_PLACES} places
     */
    record Path(List<Place> places) implements Route {
        public Path {
            places = List.copyOf(places);
            if (places.size() < 2 || places.size() > MOST_PLACES) {
                throw new IllegalArgumentException("places: " + places.size() + ", not 2 to " + MOST_PLACES);
            }
        }
    }

    /**
     * Spots, visited one after another, or all touched at once.
     *
     * @param places 1 to {@value Route#MOST_PLACES} places
     * @param together true when one hand covers all of them at once, as V-fingers around an ear
     * @param toward the landmark that a stationary circle stretches the skin towards; without it,
     *     towards the collarbone
     */
    record Spots(List<Place> places, boolean together, Optional<Place> toward) implements Route {
        public Spots {
            places = List.copyOf(places);
            Objects.requireNonNull(toward, "toward");
            if (places.isEmpty() || places.size() > MOST_PLACES) {
                throw new IllegalArgumentException("places: " + places.size() + ", not 1 to " + MOST_PLACES);
            }
        }

        /** How many stops a pass makes: one when all are touched together. */
        public int stops() {
            return together ? 1 : places.size();
        }
    }
}
