package app.effleurage.ui.stage;

import app.effleurage.face.*;
import app.effleurage.routine.*;
import app.effleurage.score.*;
import java.util.*;

final class EyesScratch {
    public static void main(String[] args) {
        for (String id : Shipped.IDS) {
            Score score = Shipped.score(id);
            ViewPlan plan = ViewPlan.of(score, false);
            Map<Integer, double[]> worst = new TreeMap<>();
            for (long nanos = 0; nanos <= score.lengthNanos(); nanos += 100_000_000L) {
                Sight sight = Shipped.sight(plan, nanos);
                Moment moment = score.at(nanos);
                double[] shares = share(score, moment, sight);
                double[] w = worst.computeIfAbsent(moment.step().index() + 1, _ -> new double[6]);
                boolean stroking = moment.action() instanceof Action.Stroking;
                int k = stroking ? 0 : 2;
                if (shares[0] > w[k]) { w[k] = shares[0]; w[k + 1] = nanos / 1e9; }
                if (shares[0] > .12) w[4] += .1;
                if (shares[1] > w[5]) w[5] = shares[1];
            }
            worst.forEach((s, w) -> { if (w[4] > 0) System.out.printf("%s %d: stroking %.2f @%.1f  other %.2f @%.1f  seconds %.1f%n", id, s, w[0], w[1], w[2], w[3], w[4]); });
        }
    }

    static double[] share(Score score, Moment moment, Sight sight) {
        double most = 0;
        GripChange change = GripChange.around(score, moment.atNanos());
        List<HandPlacement> hands = new ArrayList<>();
        for (Side side : Side.values()) {
            HandPose pose = moment.hands().on(side);
            HandPlacement p = HandPlacement.of(pose, side, sight, Manner.of(change, moment, side, pose.contact()));
            if (p.opacity() > .3) hands.add(p);
        }
        if (sight.looking().isTurning()) return new double[2];
        for (Side eye : Side.values()) {
            if (!Eyes.isSeen(eye, sight.projection())) continue;
            int n = 0;
            for (FacePoint q : Eyes.points(eye)) {
                double x = sight.x(q), y = sight.y(q);
                for (HandPlacement p : hands) if (HandOutline.of(p.contact()).covers(p, sight.pixelsPerCm(), x, y)) { n++; break; }
            }
            most = Math.max(most, n / (double) Eyes.points(eye).size());
        }
        return new double[] {most, 0};
    }
}
