package app.effleurage.ui.stage.sculpt;

import app.effleurage.ui.stage.sculpt.Solid.Part;

/**
 * The folds of skin over a joint of a finger, on its back: two or three fine lines across.
 *
 * @param at the joint
 * @param along the way the finger goes there
 * @param dorsal the way its back faces
 * @param strength 0 stretched smooth (a bent joint) to 1
 */
record Crease(Part part, Vec at, Vec along, Vec dorsal, double radius, double strength) {

    double depthAt(Vec point, Part onPart) {
        if (onPart != part || strength == 0) {
            return 0;
        }
        Vec offset = point.minus(at);
        double far = offset.dot(along);
        if (Math.abs(far) > 0.6 || offset.dot(dorsal) < 0) {
            return 0;
        }
        double aside = offset.dot(along.cross(dorsal)) / radius;
        double bow = 0.10 * aside * aside;
        double sum = 0;
        for (int i = -1; i <= 1; i++) {
            double line = far - i * (0.16 + bow) + (i == 0 ? 0.0 : 0.02 * i);
            double half = 0.030;
            sum += (i == 0 ? 1.0 : 0.7) * Math.exp(-line * line / (2 * half * half));
        }
        return strength * sum * Math.clamp(1.15 - Math.abs(aside) * 1.1, 0, 1);
    }

    /** The skin over a joint is a little redder. */
    double warmthAt(Vec point, Part onPart) {
        if (onPart != part) {
            return 0;
        }
        double far = point.minus(at).length();
        return 0.16 * Math.exp(-far * far / 0.9);
    }
}
