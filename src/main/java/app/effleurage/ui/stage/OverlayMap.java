package app.effleurage.ui.stage;

import app.effleurage.face.FacePoint;
import app.effleurage.face.Landmark;
import app.effleurage.face.Landmarks;
import app.effleurage.face.NoGo;
import app.effleurage.face.Projection;
import app.effleurage.face.Skin;
import app.effleurage.routine.Side;
import app.effleurage.routine.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What overlays show in a view: what lies beneath the skin, where hands keep out, and at which point of each its name
 * is hung. Pure.
 */
final class OverlayMap {

    /** How finely a place to keep out of is looked for, in centimetres. */
    private static final double GRAIN_CM = 0.1;
    private static final double HALF_WIDTH_CM = 8;
    private static final double HEIGHT_CM = 30;
    private static final double SEEN_FROM = 0.12;

    /**
     * The name of something, and where it is.
     *
     * @param key of the words, without the family's
     * @param at a point in its middle that the view shows
     */
    record Name(Overlay overlay, String key, FacePoint at) {
    }

    private OverlayMap() {
    }

    /** What is to be painted beneath the skin, on both sides. */
    static List<Beneath> beneath(Set<Overlay> overlays) {
        Set<Muscle> muscles = overlays.contains(Overlay.MUSCLES)
                ? EnumSet.allOf(Muscle.class) : EnumSet.noneOf(Muscle.class);
        Set<LymphNodes> nodes = overlays.contains(Overlay.NODES)
                ? EnumSet.allOf(LymphNodes.class) : EnumSet.noneOf(LymphNodes.class);
        return Stream.of(Side.values()).map(side -> new Beneath(side, muscles, nodes)).toList();
    }

    /**
     * The edge of each place to keep out of that the view shows, once around; one for each half of the face where
     * it is a pair.
     */
    static List<List<FacePoint>> keepOut(Set<Overlay> overlays, View view) {
        // The neck is looked at from nearer, and the face fades out below the eyes.
        return overlays.contains(Overlay.KEEP_OUT) ? Stream.of(NoGo.values())
                .filter(noGo -> view != View.NECK || noGo != NoGo.EYEBALL)
                .flatMap(noGo -> edges(noGo).stream()).toList() : List.of();
    }

    /** Each name once, on the side that is seen better. */
    static List<Name> names(Set<Overlay> overlays, Projection projection) {
        List<Name> names = new ArrayList<>();
        if (overlays.contains(Overlay.MUSCLES)) {
            for (Muscle muscle : Muscle.values()) {
                List<FacePoint> middle = muscle.fibres().get(muscle.fibres().size() / 2);
                add(names, Overlay.MUSCLES, muscle.name(), List.of(middle.get(middle.size() / 2)), projection);
            }
        }
        if (overlays.contains(Overlay.NODES)) {
            for (LymphNodes group : LymphNodes.values()) {
                add(names, Overlay.NODES, group.name(), group.nodes(), projection);
            }
        }
        if (overlays.contains(Overlay.KEEP_OUT)) {
            for (NoGo noGo : NoGo.values()) {
                add(names, Overlay.KEEP_OUT, noGo.id(), List.of(middle(edges(noGo).getFirst())), projection);
            }
        }
        return names;
    }

    private static void add(List<Name> names, Overlay overlay, String key, List<FacePoint> points,
            Projection projection) {
        Stream.of(projection.near(), other(projection.near()))
                .flatMap(side -> points.stream().map(point -> point.on(side)))
                .filter(point -> projection.depth(Skin.normalAt(point)) > SEEN_FROM)
                .findFirst()
                .ifPresent(point -> names.add(
                        new Name(overlay, key.toLowerCase(Locale.ROOT).replace('_', '-'), point)));
    }

    private static Side other(Side side) {
        return side == Side.RIGHT ? Side.LEFT : Side.RIGHT;
    }

    private static List<List<FacePoint>> edges(NoGo noGo) {
        boolean isInTheMiddle = !edge(noGo, 0, GRAIN_CM).isEmpty();
        return isInTheMiddle ? List.of(edge(noGo, -HALF_WIDTH_CM, HALF_WIDTH_CM))
                : List.of(edge(noGo, 0, HALF_WIDTH_CM), edge(noGo, -HALF_WIDTH_CM, 0));
    }

    /** Down the one side of it and up the other: all of them are as simple as that. */
    private static List<FacePoint> edge(NoGo noGo, double fromX, double toX) {
        List<FacePoint> down = new ArrayList<>();
        List<FacePoint> up = new ArrayList<>();
        for (double d = 0; d < HEIGHT_CM; d += GRAIN_CM) {
            double first = Double.NaN;
            double last = Double.NaN;
            for (double x = fromX; x <= toX; x += GRAIN_CM) {
                if (noGo.contains(new FacePoint(x, d, 0))) {
                    first = Double.isNaN(first) ? x : first;
                    last = x;
                }
            }
            if (!Double.isNaN(first)) {
                down.add(onSkin(first, d));
                up.addFirst(onSkin(last, d));
            }
        }
        down.addAll(up);
        return down;
    }

    /** A place of the flat front view on the skin: as far forward as the landmarks about it. */
    private static FacePoint onSkin(double x, double d) {
        double weights = 0;
        double sum = 0;
        for (Landmark landmark : Landmarks.all()) {
            FacePoint point = landmark.point();
            double distance = Math.hypot(point.x() - Math.abs(x), point.d() - d);
            double weight = 1 / (0.05 + distance * distance * distance);
            weights += weight;
            sum += weight * point.z();
        }
        return new FacePoint(x, d, sum / weights);
    }

    private static FacePoint middle(List<FacePoint> edge) {
        FacePoint highest = edge.stream().min(Comparator.comparingDouble(FacePoint::d)).orElseThrow();
        FacePoint lowest = edge.stream().max(Comparator.comparingDouble(FacePoint::d)).orElseThrow();
        double d = (highest.d() + lowest.d()) / 2;
        double left = edge.stream().mapToDouble(FacePoint::x).min().orElseThrow();
        double right = edge.stream().mapToDouble(FacePoint::x).max().orElseThrow();
        return onSkin((left + right) / 2, d);
    }
}
