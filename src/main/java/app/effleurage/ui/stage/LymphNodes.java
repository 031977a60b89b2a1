package app.effleurage.ui.stage;

import static app.effleurage.ui.stage.Rail.from;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmarks;
import app.effleurage.routine.Place;
import app.effleurage.routine.Side;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups of lymph nodes, where {@code practice.md} section 3 puts them, on the user's right half. Nodes
 * lie along a line, as on a string, so that some of them show beside the hand that works there.
 */
enum LymphNodes {
    /** Before the ear, with those of the parotid gland. */
    PREAURICULAR(4, from("preauricular", -0.5, -1.2, 0.7).to("parotid", -0.5, 0.6, 0.8), "preauricular", "parotid"),
    /** Behind the ear. */
    POSTAURICULAR(3, from("postauricular", 0, -0.7, -0.5).to("postauricular", -0.1, 1.6, -0.2), "postauricular"),
    /** Behind the tip of the chin. */
    SUBMENTAL(2, from("submental", 0.5, -0.1, 0).to("submental", 1.4, -0.2, -0.5), "submental"),
    /** Half way along the jaw. */
    SUBMANDIBULAR(4, from("submandibular", -1.0, 0.5, 1.2).to("submandibular", 0, 0.3, 0)
            .to("submandibular", 1.4, -0.5, -1.6), "submandibular"),
    /** Down the side of the neck along the big muscle, from below the angle of the jaw. */
    CERVICAL(7, from("tonsillar", -0.5, 0.4, 0.2).to("neck_up", -0.8, 1.0, 0.9).to("neck_mid", -1.0, 0.3, 1.2)
            .to("neck_low", -1.6, 0, 1.6), "tonsillar", "neck_up", "neck_mid", "neck_low"),
    /** In the hollow above the collarbone: the terminus. */
    SUPRACLAVICULAR(4, from("terminus", -2.5, -0.3, 1.1).to("terminus", -1.0, -0.5, 0.6).to("terminus", 0.8, -0.5, 0),
            "terminus");

    /** How near a hand has to come to a group's landmark, in centimetres. */
    private static final double REACH_CM = 1.3;

    private final List<FacePoint> nodes;
    private final List<FacePoint> landmarks;

    LymphNodes(int count, Rail string, String... landmarks) {
        nodes = IntStream.range(0, count).mapToObj(i -> string.at(i / (count - 1.0))).toList();
        this.landmarks = Stream.of(landmarks).map(name -> Landmarks.locate(Place.at(name))).toList();
    }

    /** The middle of each node, in the order of the string. */
    List<FacePoint> nodes() {
        return nodes;
    }

    /** The groups that a place is on. */
    static List<LymphNodes> under(FacePoint place) {
        FacePoint right = place.on(Side.RIGHT);
        return Stream.of(values())
                .filter(group -> group.landmarks.stream().anyMatch(mark -> mark.distanceTo(right) <= REACH_CM)).toList();
    }
}
