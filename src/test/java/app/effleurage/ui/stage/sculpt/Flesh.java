package app.effleurage.ui.stage.sculpt;

import app.effleurage.ui.stage.sculpt.Solid.Part;
import java.util.List;

/** The skin that a choice of limbs grows: palm and fingers flow into each other, fingers meet in a crease. */
final class Flesh {

    private static final double PALM_BLEND = 0.7;
    private static final double FINGER_BLEND = 0.07;
    private static final double WEB_BLEND = 0.5;
    private static final double THUMB_WEB_BLEND = 0.6;
    private static final int PARTS = Part.values().length;

    private final Solid[] limbs;
    private final double[] nearest = new double[PARTS];
    private int part;

    Flesh(List<Solid> limbs) {
        this.limbs = limbs.toArray(Solid[]::new);
    }

    boolean isEmpty() {
        return limbs.length == 0;
    }

    /** Which part the last {@link #distance} was nearest to. */
    Part part() {
        return Part.values()[part];
    }

    double distance(double x, double y, double z) {
        java.util.Arrays.fill(nearest, 1e6);
        for (Solid limb : limbs) {
            int own = limb.part().ordinal();
            double blend = own == 0 ? PALM_BLEND : FINGER_BLEND;
            nearest[own] = smoothMin(nearest[own], limb.distance(x, y, z), blend);
        }
        double palm = nearest[0];
        double least = palm;
        part = 0;
        for (int i = 1; i < PARTS; i++) {
            if (nearest[i] > 1e5) {
                continue;
            }
            double joined = i == Part.TOOL.ordinal() ? nearest[i]
                    : smoothMin(palm, nearest[i], i == Part.THUMB.ordinal() ? THUMB_WEB_BLEND : WEB_BLEND);
            if (joined < least) {
                least = joined;
                part = nearest[i] < palm ? i : 0;
            }
        }
        return least;
    }

    private static double smoothMin(double a, double b, double blend) {
        double h = Math.max(blend - Math.abs(a - b), 0) / blend;
        return Math.min(a, b) - h * h * blend * 0.25;
    }
}
