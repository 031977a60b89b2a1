package app.effleurage.ui.stage;

import static app.effleurage.ui.stage.Rail.from;

import app.effleurage.face.FacePoint;
import app.effleurage.routine.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The muscles that strokes work, each as the run of its fibres on the user's right half. Rails lie across
 * the fibres from one end of the muscle to the other and are hung on landmarks, so that a muscle stays on
 * its feature in every view ({@code practice.md} section 3, "Muscle overlays").
 */
enum Muscle {
    /** Lifts the brows. */
    FRONTALIS(Reach.USUAL, 9, List.of(
            from("brow_in", -1.0, -0.5, 0).to("brow_peak", -0.2, -0.3, 0).to("brow_tail", -0.5, -0.9, 0.3),
            from("forehead_c", 0.25, 0, 0).to("forehead_c", 2.6, 0.2, -0.3).to("forehead_lat", 0.5, -0.3, -0.3),
            from("hairline_c", 0.9, 0.9, 0.9).to("hairline_c", 2.8, 1.0, 0.7).to("hairline_lat", -0.1, 0.5, 0.6))),
    /** Draws the brows together. */
    CORRUGATOR(1.0, 4, List.of(
            from("brow_in", -0.6, 0.7, 0).to("brow_in", -0.5, -0.1, 0),
            from("brow_in", 0.8, 0.2, -0.2).to("brow_in", 0.7, -0.8, -0.2),
            from("brow_peak", -0.5, 0.1, 0.1).to("brow_peak", -0.7, -0.4, 0.1))),
    /** Closes the eye: rings about the lids, on the bone. */
    ORBICULARIS_OCULI(Reach.USUAL, 5, List.of(
            ray("brow_peak", -0.6, 0.2, 0.1), ray("brow_tail", -0.7, 0, 0.5), ray("eye_out", 1.1, 0, -0.4),
            ray("orbit_low_out", 0.1, 0.6, 0.1), ray("orbit_low_mid", -0.1, 0.8, 0),
            ray("orbit_low_in", -0.3, 0.4, 0.2), ray("eye_in", -0.8, 0, 0.7), ray("brow_in", 0.4, 0.4, -0.1),
            ray("brow_peak", -0.6, 0.2, 0.1))),
    /** Closes the jaw from above: a fan that gathers behind the cheekbone. */
    TEMPORALIS(Reach.USUAL, 9, List.of(
            from("zyg_arch", -0.1, -0.5, 0.8).to("zyg_arch", 0.3, -0.5, -0.9),
            from("temple", 0.1, 0, 0.3).to("temporalis", 0.3, 2.0, 0).to("temporalis", 0.6, 2.6, -3.2),
            from("temple", -0.3, -1.8, 0.7).to("temporalis", -0.4, -1.8, 1.1).to("temporalis", 0, -2.3, -1.2)
                    .to("temporalis", 0.4, -1.5, -3.8).to("temporalis", 0.6, 0.7, -5.8))),
    /** Closes the jaw, and bulges when one bites. */
    MASSETER(Reach.USUAL, 7, List.of(
            from("zygoma", 0.4, 0.6, -0.7).to("zyg_arch", 0.2, 0.4, -1.2),
            from("masseter", -0.6, -0.2, 1.3).to("masseter", 0.5, -0.2, -1.5),
            from("jaw_angle", -0.9, 0.9, 1.9).to("jaw_angle", 0.1, 0, -0.1))),
    /** Draws the corner of the mouth up: a smile. */
    ZYGOMATICUS(Reach.USUAL, 4, List.of(
            from("zygoma", -0.6, 0.5, 0.4).to("zygoma", 0.4, 0.8, -0.3),
            from("cheek_apple", -0.3, 1.2, 0.1).to("cheek_apple", 0.5, 1.6, -0.3),
            from("mouth_corner", 0.2, -0.5, 0).to("mouth_corner", 0.5, 0.1, -0.1))),
    /** Lifts the chin. */
    MENTALIS(Reach.USUAL, 4, List.of(
            from("mentolabial", 0.15, 0.4, 0).to("mentolabial", 0.9, 0.3, -0.2),
            from("chin", 0.15, -0.2, 0.1).to("chin", 1.3, -0.3, -0.2),
            from("chin", 0.15, 0.9, -0.3).to("chin", 1.5, 0.6, -0.5))),
    /** A thin sheet over the jaw's edge; only its upper part, since nobody works on the throat. */
    PLATYSMA(Reach.USUAL, 8, List.of(
            from("jaw_front", 0.1, -0.6, 0).to("jaw_mid", 0.1, -0.6, 0).to("jaw_angle", -0.2, 0.6, 0.2),
            from("jaw_front", 0.6, 0.4, -0.9).to("jaw_mid", 0.3, 0.9, -1.0).to("jaw_angle", -0.2, 2.0, -0.5),
            from("jaw_front", 1.3, 2.2, -2.4).to("jaw_mid", 0.4, 2.8, -2.4).to("jaw_angle", -0.3, 3.8, -1.4))),
    /** Turns the head. Strokes keep behind it, which is why it shows beside those that pass along it. */
    SCM(1.9, 6, List.of(
            from("mastoid", -0.3, 0.4, 0.7).to("mastoid", -0.1, 0.4, -0.6),
            from("neck_up", -0.9, 0.3, 1.7).to("neck_up", -0.1, 0.3, 0.6),
            from("neck_mid", -1.7, 0.6, 3.0).to("neck_mid", -0.5, 0.6, 1.8),
            from("clavicle_in", -0.3, -0.3, 0).to("clavicle_in", 1.1, -0.4, -0.3)));

    /** How far beside a muscle a hand still works it, in centimetres. */
    private static final class Reach {
        static final double USUAL = 0.75;
    }

    private final double reachCm;
    private final List<List<FacePoint>> fibres;

    Muscle(double reachCm, int fibreCount, List<Rail> rails) {
        this.reachCm = reachCm;
        List<List<FacePoint>> all = new ArrayList<>();
        for (int i = 0; i < fibreCount; i++) {
            double share = i / (fibreCount - 1.0);
            all.add(Rail.curve(rails.stream().map(rail -> rail.at(share)).toList()));
        }
        fibres = List.copyOf(all);
    }

    /** From one border of the muscle to the other, each from end to end, all of as many points. */
    List<List<FacePoint>> fibres() {
        return fibres;
    }

    /** Which muscle a place is on: the nearest of those within reach. */
    static Optional<Muscle> under(FacePoint place) {
        FacePoint right = place.on(Side.RIGHT);
        return Stream.of(values()).filter(muscle -> muscle.distanceTo(right) <= muscle.reachCm)
                .min(Comparator.comparingDouble(muscle -> muscle.distanceTo(right)));
    }

    private double distanceTo(FacePoint right) {
        return fibres.stream().flatMap(List::stream).mapToDouble(right::distanceTo).min().orElseThrow();
    }

    /** From the outer ring about the eye to the inner one, which keeps off the lids. */
    private static Rail ray(String landmark, double outward, double down, double forward) {
        FacePoint eye = from("eye_in", 0, 0, 0).at(0).towards(from("eye_out", 0, 0, 0).at(0), 0.5);
        FacePoint outer = from(landmark, outward, down, forward).at(0);
        return new Rail(List.of(outer, outer.towards(eye, 0.38)));
    }
}
