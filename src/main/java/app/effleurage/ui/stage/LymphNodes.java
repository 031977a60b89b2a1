package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.routine.Place;
import app.effleurage.routine.Side;
import java.util.List;
import java.util.stream.Stream;

/** Groups of lymph nodes, where {@code practice.md} section 3 puts them, on the user's right half. */
enum LymphNodes {
    /** Before the ear, with those of the parotid gland. */
    PREAURICULAR("preauricular", "parotid"),
    /** Behind the ear. */
    POSTAURICULAR("postauricular"),
    /** Behind the tip of the chin. */
    SUBMENTAL("submental"),
    /** Half way along the jaw. */
    SUBMANDIBULAR("submandibular"),
    /** Down the side of the neck, from below the angle of the jaw. */
    CERVICAL("tonsillar", "neck_up", "neck_mid", "neck_low"),
    /** In the hollow above the collarbone: the terminus. */
    SUPRACLAVICULAR("terminus");

    /** How near a hand has to come, in centimetres. */
    private static final double REACH_CM = 1.3;

    private final List<FacePoint> places;

    LymphNodes(String... landmarks) {
        places = Stream.of(landmarks).map(name -> Landmarks.locate(Place.at(name))).toList();
    }

    /** The middle of each cluster. */
    List<FacePoint> places() {
        return places;
    }

    /** The groups that a place is on. */
    static List<LymphNodes> under(FacePoint place) {
        FacePoint right = place.on(Side.RIGHT);
        return Stream.of(values())
                .filter(group -> group.places.stream().anyMatch(node -> node.distanceTo(right) <= REACH_CM)).toList();
    }
}
