package app.effleurage.ui.stage.sculpt;

import app.effleurage.ui.stage.sculpt.Solid.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A hand of flesh in a pose: bones of an adult's length (hand 18 cm, knuckles 8 cm across), bent.
 *
 * <p>It is the hand that shows its thumb on the right when its back faces us and its fingers point
 * up: the user's right hand as a mirror shows it.
 */
final class Hand {

    /** Bends in degrees: sideways towards the thumb, then at the knuckle and the two joints, towards the palm. */
    record Bend(double splay, double knuckle, double middle, double end) {
    }

    /** The thumb: the way its root points (from straight up to the side, and down to the palm), its bends, its roll. */
    record ThumbBend(double aside, double under, double knuckle, double end, double roll) {
    }

    /** Where the last bone of a finger lies: for nails, and for what touches. */
    record Tip(Vec from, Vec to, Vec dorsal, double radius) {

        Vec pad() {
            return from.plus(to.minus(from).times(0.95)).minus(dorsal.times(radius * 0.7));
        }

        Vec end() {
            return to.plus(to.minus(from).unit().times(radius));
        }
    }

    /** How full the fingers are: at their middle joint as broad as an adult's, 1.7 cm. */
    private static final double GIRTH = 1.07;

    private final List<Solid> limbs = new ArrayList<>();
    private final Map<Part, List<Tip>> bones = new EnumMap<>(Part.class);

    Hand(Map<Part, Bend> bends, ThumbBend thumb, double wristBend) {
        palm();
        forearm(wristBend);
        finger(Part.INDEX, new Vec(2.52, 8.7, 0.12), bends, new double[] {4.1, 2.4, 1.75}, 0.96);
        finger(Part.MIDDLE, new Vec(0.80, 9.1, 0.30), bends, new double[] {4.6, 2.8, 1.85}, 0.97);
        finger(Part.RING, new Vec(-0.88, 8.7, 0.18), bends, new double[] {4.25, 2.65, 1.85}, 0.92);
        finger(Part.LITTLE, new Vec(-2.38, 7.85, -0.15), bends, new double[] {3.35, 1.9, 1.6}, 0.79);
        web(Part.INDEX, Part.MIDDLE);
        web(Part.MIDDLE, Part.RING);
        web(Part.RING, Part.LITTLE);
        thumb(thumb);
    }

    List<Solid> limbs() {
        return limbs;
    }

    void add(Solid limb) {
        limbs.add(limb);
    }

    /** The three bones of a finger, from the knuckle out; for the thumb its two. */
    List<Tip> bones(Part part) {
        return bones.get(part);
    }

    Tip tip(Part part) {
        return bones.get(part).getLast();
    }

    private void palm() {
        Vec up = new Vec(0, 0, 1);
        palm(new Vec(1.25, 1.2, -0.1), new Vec(2.45, 8.3, 0.0), 1.25, 0.92, up);
        palm(new Vec(0.45, 1.2, 0.05), new Vec(0.80, 8.8, 0.16), 1.36, 0.98, up);
        palm(new Vec(-0.45, 1.2, 0.0), new Vec(-0.90, 8.4, 0.05), 1.34, 0.94, up);
        palm(new Vec(-1.15, 1.3, -0.15), new Vec(-2.3, 7.5, -0.3), 1.16, 0.80, up);
        // Ball of the little finger and heel of the hand.
        palm(new Vec(-1.45, 1.7, -0.7), new Vec(-2.32, 7.2, -0.55), 1.22, 0.84, up);
        // The hollow of the palm, filled from beneath.
        palm(new Vec(0.2, 3.0, -0.6), new Vec(0.2, 7.4, -0.6), 1.2, 1.0, up);
    }

    /** The skin between the roots of two fingers. */
    private void web(Part one, Part other) {
        Tip first = bones.get(one).getFirst();
        Tip second = bones.get(other).getFirst();
        Vec root = first.from().plus(second.from()).times(0.5).plus(new Vec(0, 0, -0.35));
        Vec reach = first.from().towards(first.to(), 0.40).plus(second.from().towards(second.to(), 0.40)).times(0.5)
                .plus(first.dorsal().plus(second.dorsal()).times(-0.16));
        palm(root, reach, 0.62, 0.36, first.dorsal());
    }

    private void palm(Vec from, Vec to, double fromRadius, double toRadius, Vec dorsal) {
        limbs.add(new Limb(Part.PALM, from, to, fromRadius, toRadius, dorsal, 0));
    }

    private void forearm(double bend) {
        Vec back = new Vec(0, -1, 0).turned(new Vec(1, 0, 0), bend);
        Vec up = new Vec(0, 0, 1).turned(new Vec(1, 0, 0), bend);
        for (double side : new double[] {-1, 0, 1}) {
            Vec wrist = new Vec(side * 1.2 + 0.05, 0.9, -0.05);
            Vec elbow = wrist.plus(back.times(17)).plus(new Vec(side * 0.9 - 0.3, 0, 0));
            palm(wrist, elbow, side == 0 ? 1.50 : 1.38, 2.15, up);
        }
    }

    private void finger(Part part, Vec knuckle, Map<Part, Bend> bends, double[] lengths, double girth) {
        Bend bend = bends.get(part);
        double splay = Math.toRadians(bend.splay());
        Vec along = new Vec(Math.sin(splay), Math.cos(splay), 0);
        Vec dorsal = new Vec(0, 0, 1);
        double[] angles = {bend.knuckle(), bend.middle(), bend.end()};
        double[] radii = {0.92, 0.82, 0.70, 0.53};
        double[] waists = {0.03, 0.03, 0.0};
        Vec at = knuckle;
        List<Tip> own = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Vec axis = along.cross(dorsal).unit();
            along = along.turned(axis, -angles[i]);
            dorsal = dorsal.turned(axis, -angles[i]);
            double end = radii[i + 1] * girth * GIRTH;
            double length = i == 2 ? lengths[i] - end * 0.35 : lengths[i];
            Vec to = at.plus(along.times(length));
            limbs.add(new Limb(part, at, to, radii[i] * girth * GIRTH, end, dorsal, waists[i]));
            own.add(new Tip(at, to, dorsal, end));
            at = to;
        }
        bones.put(part, own);
        // The knuckle itself, a soft hill on the back of the hand.
        limbs.add(new Limb(Part.PALM, knuckle.plus(new Vec(0, -0.25, -0.02)), knuckle.plus(new Vec(0, 0.1, -0.02)),
                0.82 * girth, 0.82 * girth, new Vec(0, 0, 1), 0));
    }

    private void thumb(ThumbBend bend) {
        double aside = Math.toRadians(bend.aside());
        double under = Math.toRadians(bend.under());
        Vec along = new Vec(Math.sin(aside) * Math.cos(under), Math.cos(aside) * Math.cos(under), -Math.sin(under));
        Vec root = new Vec(1.75, 1.9, -0.75);
        Vec dorsal = new Vec(0.45, -0.1, 0.9);
        dorsal = dorsal.minus(along.times(dorsal.dot(along))).unit().turned(along, bend.roll());
        Vec at = root.plus(along.times(4.3));
        palm(root, at, 1.45, 1.02, dorsal);
        // The web between thumb and first finger.
        palm(root.plus(along.times(1.2)).plus(new Vec(0.1, 0.6, 0.1)),
                new Vec(2.0, 5.6, -0.35).plus(along.times(0.4)), 1.1, 0.75, dorsal);
        double[] lengths = {3.15, 1.95};
        double[] radii = {0.93, 0.86, 0.66};
        double[] angles = {bend.knuckle(), bend.end()};
        List<Tip> own = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Vec axis = along.cross(dorsal).unit();
            along = along.turned(axis, -angles[i]);
            dorsal = dorsal.turned(axis, -angles[i]);
            Vec to = at.plus(along.times(lengths[i]));
            limbs.add(new Limb(Part.THUMB, at, to, radii[i] * GIRTH, radii[i + 1] * GIRTH, dorsal, i == 0 ? 0.05 : 0));
            own.add(new Tip(at, to, dorsal, radii[i + 1] * GIRTH));
            at = to;
        }
        bones.put(Part.THUMB, own);
    }
}
