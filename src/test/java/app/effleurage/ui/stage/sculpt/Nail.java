package app.effleurage.ui.stage.sculpt;

import app.effleurage.ui.stage.sculpt.Solid.Part;

/** A finger's nail, and the warmer skin of its tip. */
record Nail(Part part, Hand.Tip tip) {

    /** How much a point is nail plate, its outline, its sheen; how pink the plate; how warm the skin about it. */
    record Mark(double plate, double line, double gleam, double pink, double warmth) {
        static final Mark NONE = new Mark(0, 0, 0, 0, 0);
    }

    Mark markAt(Vec point, Vec normal, Part onPart) {
        if (onPart != part) {
            return Mark.NONE;
        }
        Vec along = tip.to().minus(tip.from());
        double length = along.length();
        along = along.times(1 / length);
        Vec offset = point.minus(tip.from());
        double far = offset.dot(along);
        if (far < -0.6) {
            return Mark.NONE;
        }
        double radius = tip.radius();
        double aside = offset.dot(along.cross(tip.dorsal())) / radius;
        double up = offset.dot(tip.dorsal()) / radius;
        double warmth = 0.22 * smooth((far - length * 0.35) / (length * 0.9));
        double from = length - radius * 1.25;
        double to = length + radius * 0.80;
        double middle = (from + to) / 2;
        double halfLong = (to - from) / 2;
        double u = (far - middle) / halfLong;
        double w = aside / 0.80;
        double shape = Math.pow(Math.abs(u), 3.2) + Math.pow(Math.abs(w), 3.0);
        if (up < 0.1) {
            return new Mark(0, 0, 0, 0, warmth);
        }
        double plate = smooth((1 - shape) / 0.25 + 0.5);
        double line = Math.exp(-Math.pow((shape - 1) / 0.16, 2)) * (u > 0.75 ? 0.35 : 0.42);
        double gleam = plate * Math.exp(-Math.pow((aside + 0.28) / 0.16, 2)) * Math.exp(-Math.pow(u / 0.55, 2));
        double freeEdge = smooth((u - 0.70) / 0.12);
        return new Mark(plate, line, gleam, 0.20 * (1 - freeEdge) + 0.0 * freeEdge, warmth);
    }

    private static double smooth(double share) {
        double t = Math.clamp(share, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
