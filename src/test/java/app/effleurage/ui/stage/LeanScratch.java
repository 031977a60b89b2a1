package app.effleurage.ui.stage;

import app.effleurage.face.*;
import app.effleurage.routine.*;
import app.effleurage.score.*;
import app.effleurage.ui.stage.face.FaceFrame;
import java.util.*;

final class LeanScratch {
    public static void main(String[] args) {
        View view = View.valueOf(args[0]);
        Contact contact = Contact.valueOf(args[1]);
        Projection projection = new Projection(view, Side.RIGHT, false);
        FaceFrame frame = new FaceFrame(projection, 400, 150, 17);
        Sight sight = new Sight(new Looking(0, projection, projection, 1), frame, frame);
        for (String name : args[2].split(",")) {
            FacePoint at = Landmarks.find(name).orElseThrow().point();
            if (Math.abs(at.x()) < .5) at = new FacePoint(.78, at.d(), at.z());
            HandPlacement p = HandPlacement.of(new HandPose(at, new FacePoint(0, -1, 0), contact, 1, 2, 1), Side.RIGHT, sight, Manner.STEADY);
            StringBuilder b = new StringBuilder();
            for (int lean = -60; lean <= 130; lean += 10) {
                double most = 0;
                for (int c = 0; c < 5; c++) {
                    double r = c == 0 ? 0 : .9 * 17;
                    HandPlacement q = new HandPlacement(contact, p.x() + r * Math.cos(c * Math.PI / 2), p.y() + r * Math.sin(c * Math.PI / 2), -lean, p.flipped(), p.leanX(), p.leanY(), p.squash(), 0, 0, 1);
                    if (c > 0 && args.length < 4) continue;
                    for (Side eye : Side.values()) {
                        int n = 0;
                        for (FacePoint e : Eyes.points(eye)) if (HandOutline.of(contact).covers(q, 17, sight.x(e), sight.y(e))) n++;
                        most = Math.max(most, n / (double) Eyes.points(eye).size());
                    }
                }
                b.append(String.format(" %4d:%3d", lean, Math.round(most * 100)));
            }
            System.out.printf("%-14s x%.1f d%.1f z%.1f %s%n", name, at.x(), at.d(), at.z(), b);
        }
    }
}
