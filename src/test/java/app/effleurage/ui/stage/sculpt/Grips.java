package app.effleurage.ui.stage.sculpt;

import app.effleurage.routine.Contact;
import app.effleurage.ui.stage.sculpt.Hand.Bend;
import app.effleurage.ui.stage.sculpt.Hand.ThumbBend;
import app.effleurage.ui.stage.sculpt.Solid.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How a hand is held for each contact, from where it is seen, and which point of it touches. */
final class Grips {

    /** A hand in its grip, turned to be seen. */
    record Posed(Contact contact, List<Solid> limbs, List<Nail> nails, List<Crease> creases, Vec touch) {
    }

    private Grips() {
    }

    static Posed of(Contact contact) {
        return switch (contact) {
            case FINGERTIPS -> posed(contact, bends(
                    new Bend(-1.5, 14, 20, 10), new Bend(0, 17, 24, 12), new Bend(1.5, 14, 21, 10), new Bend(2, 44, 66, 34)),
                    new ThumbBend(30, 27, 16, 22, 14), 12, -6, 0, Part.INDEX, Part.MIDDLE, Part.RING);
            case PADS -> posed(contact, bends(
                    new Bend(-1.5, 24, 14, 2), new Bend(0, 26, 18, 2), new Bend(1.5, 23, 15, 2), new Bend(2, 50, 66, 34)),
                    new ThumbBend(30, 27, 16, 22, 14), 6, -8, 0, Part.INDEX, Part.MIDDLE, Part.RING);
            case RING_FINGER -> posed(contact, bends(
                    new Bend(2, 54, 82, 40), new Bend(1, 52, 80, 40), new Bend(0, 20, 16, 6), new Bend(-1, 52, 80, 40)),
                    new ThumbBend(28, 32, 20, 26, 16), 8, -8, 0, Part.RING);
            case V_FINGERS -> posed(contact, bends(
                    new Bend(15, 14, 12, 6), new Bend(-13, 14, 12, 6), new Bend(-4, 46, 74, 40), new Bend(-5, 48, 74, 40)),
                    new ThumbBend(34, 40, 30, 30, 20), 6, -8, 0, Part.INDEX, Part.MIDDLE);
            case FLAT_FINGERS -> posed(contact, bends(
                    new Bend(-2.5, 12, 5, 2), new Bend(0, 12, 5, 2), new Bend(2.5, 12, 5, 2), new Bend(4.5, 12, 7, 3)),
                    new ThumbBend(34, 22, 12, 16, 12), 2, -10, 0, Part.MIDDLE);
            case PALMS -> posed(contact, bends(
                    new Bend(2, 5, 6, 3), new Bend(1, 4, 6, 3), new Bend(-1.5, 5, 7, 3), new Bend(-5, 7, 9, 4)),
                    new ThumbBend(37, 16, 8, 12, 10), 0, -8, 0, Part.PALM);
            case KNUCKLES -> posed(contact, bends(
                    new Bend(0, 22, 96, 52), new Bend(0, 24, 100, 52), new Bend(0, 24, 98, 52), new Bend(0, 26, 94, 50)),
                    new ThumbBend(22, 46, 30, 40, 40), 34, 26, -14, Part.INDEX, Part.MIDDLE, Part.RING);
            case THUMBS -> posed(contact, bends(
                    new Bend(0, 62, 84, 40), new Bend(0, 64, 86, 40), new Bend(0, 64, 86, 40), new Bend(0, 66, 84, 40)),
                    new ThumbBend(40, 14, -6, 8, -10), 8, -14, 0, Part.THUMB);
            case GUA_SHA -> posed(contact, bends(
                    new Bend(-3, 22, 30, 8), new Bend(-1, 24, 32, 8), new Bend(2, 24, 34, 8), new Bend(1, 28, 38, 12)),
                    new ThumbBend(30, 40, 6, 10, 24), 4, -10, 0);
            case ROLLER -> posed(contact, bends(
                    new Bend(-4, 14, 26, 10), new Bend(-1, 40, 70, 30), new Bend(2, 46, 78, 34), new Bend(1, 50, 78, 34)),
                    new ThumbBend(32, 36, 16, 24, 20), 4, -10, 0);
        };
    }

    private static Map<Part, Bend> bends(Bend index, Bend middle, Bend ring, Bend little) {
        Map<Part, Bend> bends = new EnumMap<>(Part.class);
        bends.put(Part.INDEX, index);
        bends.put(Part.MIDDLE, middle);
        bends.put(Part.RING, ring);
        bends.put(Part.LITTLE, little);
        return bends;
    }

    /**
     * @param tilt how far the fingers lean away from whoever looks, in degrees
     * @param roll how far the thumb side turns towards whoever looks
     */
    private static Posed posed(
            Contact contact, Map<Part, Bend> bends, ThumbBend thumb, double tilt, double wristBend, double roll,
            Part... touching) {
        Hand hand = new Hand(bends, thumb, wristBend);
        Vec tool = tool(contact, hand);
        UnaryOperator<Vec> turn = v -> v.turned(new Vec(1, 0, 0), -tilt).turned(new Vec(0, 1, 0), -roll);
        List<Solid> limbs = hand.limbs().stream().map(limb -> limb.turned(turn)).toList();
        List<Nail> nails = new ArrayList<>();
        List<Crease> creases = new ArrayList<>();
        for (Part part : List.of(Part.INDEX, Part.MIDDLE, Part.RING, Part.LITTLE, Part.THUMB)) {
            List<Hand.Tip> bones = hand.bones(part).stream().map(tip -> mapped(tip, turn)).toList();
            nails.add(new Nail(part, bones.getLast()));
            for (int i = 1; i < bones.size(); i++) {
                Hand.Tip bone = bones.get(i);
                Vec before = bones.get(i - 1).to().minus(bones.get(i - 1).from()).unit();
                Vec after = bone.to().minus(bone.from()).unit();
                double straight = Math.clamp((before.dot(after) - 0.55) / 0.40, 0, 1);
                boolean last = i == bones.size() - 1;
                creases.add(new Crease(part, bone.from(), before.plus(after).unit(),
                        bone.dorsal().plus(bones.get(i - 1).dorsal()).unit(), bone.radius() * 1.15,
                        straight * (last ? 0.55 : 0.9)));
            }
        }
        Vec touch = new Vec(0, 0, 0);
        for (Part part : touching) {
            Vec point = part == Part.PALM ? new Vec(0.3, 6.0, -1.2) : touchOf(contact, hand, part);
            touch = touch.plus(point.times(1.0 / touching.length));
        }
        return new Posed(contact, limbs, nails, creases, turn.apply(touching.length == 0 ? tool : touch));
    }

    /** Gives the hand its tool, and says which point of it touches. */
    private static Vec tool(Contact contact, Hand hand) {
        return switch (contact) {
            case GUA_SHA -> {
                Vec middle = hand.tip(Part.MIDDLE).pad().plus(new Vec(0.0, 0.6, -0.25));
                Vec ahead = new Vec(0, 0.97, -0.24).unit();
                hand.add(new Plate(middle, new Vec(1, 0, 0), ahead, 4.6, 2.5));
                yield middle.plus(ahead.times(2.1));
            }
            case ROLLER -> {
                Vec held = hand.tip(Part.INDEX).pad().plus(new Vec(-0.2, 0, -0.45));
                Vec end = held.plus(new Vec(-0.1, 3.0, -0.2));
                Vec across = new Vec(1, 0, 0);
                Vec up = new Vec(0, 0, 1);
                hand.add(new Limb(Part.TOOL, held.plus(new Vec(0.3, -7.5, 0.2)), end, 0.50, 0.30, up, 0));
                Vec barrel = end.plus(new Vec(0, 2.0, 0));
                for (double side : new double[] {-2.0, 2.0}) {
                    Vec corner = end.plus(across.times(side));
                    hand.add(new Limb(Part.TOOL, end, corner, 0.17, 0.17, up, 0));
                    hand.add(new Limb(Part.TOOL, corner, barrel.plus(across.times(side)), 0.17, 0.17, up, 0));
                }
                hand.add(new Limb(Part.TOOL, barrel.plus(across.times(-1.1)), barrel.plus(across.times(1.1)), 0.82, 0.82,
                        up, -0.12));
                yield barrel;
            }
            default -> new Vec(0, 0, 0);
        };
    }

    private static Vec touchOf(Contact contact, Hand hand, Part part) {
        List<Hand.Tip> bones = hand.bones(part);
        return switch (contact) {
            case FLAT_FINGERS -> bones.get(1).from().plus(bones.get(1).to()).times(0.5);
            case KNUCKLES -> bones.get(1).from().plus(bones.get(1).to()).times(0.5);
            default -> bones.getLast().pad();
        };
    }

    private static Hand.Tip mapped(Hand.Tip tip, UnaryOperator<Vec> turn) {
        return new Hand.Tip(turn.apply(tip.from()), turn.apply(tip.to()), turn.apply(tip.dorsal()), tip.radius());
    }
}
