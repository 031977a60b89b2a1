package app.effleurage.routinefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of the face and neck with rules of their own, each a set of landmarks ({@code practice.md} 0, 1 and 4). */
enum Area {
    /** Where muscle bears firm contact: masseter, temporalis, forehead. */
    FIRM("masseter_up", "masseter", "jaw_angle", "temporalis", "forehead_c", "forehead_lat", "hairline_c",
            "hairline_lat", "glabella"),
    /** All below the jawbone. */
    NECK("submental", "submandibular", "tonsillar", "neck_up", "neck_mid", "neck_low", "terminus", "sternal_notch",
            "clavicle_in", "clavicle_mid"),
    /** Over the great vessels of the neck, where both sides must never be worked at once. */
    SIDE_OF_NECK("neck_up", "neck_mid", "neck_low"),
    /** The thin skin on the rim of the eye socket. */
    EYE("eye_in", "eye_out", "orbit_low_in", "orbit_low_mid", "orbit_low_out");

    private final Set<String> landmarks;

    Area(String... landmarks) {
        this.landmarks = Set.of(landmarks);
    }

    boolean contains(String landmark) {
        return landmarks.contains(landmark);
    }

    Set<String> landmarks() {
        return landmarks;
    }

    /** The first place that lies in this area. */
    Optional<String> firstIn(List<PlaceForm.Sited> places) {
        return first(places, true);
    }

    /** The first place that lies outside this area. */
    Optional<String> firstOutside(List<PlaceForm.Sited> places) {
        return first(places, false);
    }

    private Optional<String> first(List<PlaceForm.Sited> places, boolean inside) {
        // Asked up to five times of every stroke of a library: a plain loop makes no iterator.
        for (int i = 0; i < places.size(); i++) {
            String landmark = places.get(i).place().landmark();
            if (contains(landmark) == inside) {
                return Optional.of(landmark);
            }
        }
        return Optional.empty();
    }
}
