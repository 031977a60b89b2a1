package app.effleurage.ui.stage.sculpt;

import app.effleurage.ui.stage.sculpt.Solid.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Paints a hand of flesh as a flat picture: soft light, warm where blood shows, a thin contour.
 *
 * <p>The picture is grey with a tint: how light the skin is, how much it blushes, how much is stone.
 * Whoever shows it lays a person's own skin colours over that.
 */
final class Sculptor {

    /** A picture in four planes, each 0 to 1. */
    record Relief(int width, int height, float[] shade, float[] blush, float[] stone, float[] alpha) {
    }

    /** What of the hand's frame is painted, in centimetres. */
    record Frame(double left, double bottom, double right, double top, double perCm, int finer) {

        int width() {
            return (int) Math.round((right - left) * perCm);
        }

        int height() {
            return (int) Math.round((top - bottom) * perCm);
        }
    }

    private static final int TILE = 16;
    private static final double NEAR = 16;
    private static final double FAR = -9;
    private static final Vec LIGHT = new Vec(0.0, 0.42, 0.9).unit();

    private final List<Solid> limbs;
    private final List<Nail> nails;
    private final List<Crease> creases;
    private final Frame frame;
    private final double fadeFrom;
    private final double fadeTo;

    Sculptor(List<Solid> limbs, List<Nail> nails, List<Crease> creases, Frame frame, double fadeFrom, double fadeTo) {
        this.limbs = limbs;
        this.nails = nails;
        this.creases = creases;
        this.frame = frame;
        this.fadeFrom = fadeFrom;
        this.fadeTo = fadeTo;
    }

    Relief paint() {
        int width = frame.width() * frame.finer();
        int height = frame.height() * frame.finer();
        Canvas canvas = new Canvas(width, height);
        int tilesAcross = (width + TILE - 1) / TILE;
        int tilesDown = (height + TILE - 1) / TILE;
        IntStream.range(0, tilesAcross * tilesDown).parallel()
                .forEach(tile -> paintTile(canvas, tile % tilesAcross * TILE, tile / tilesAcross * TILE));
        drawContour(canvas);
        return shrink(canvas);
    }

    private static final class Canvas {
        final int width;
        final int height;
        final float[] depth;
        final float[] shade;
        final float[] blush;
        final float[] stone;
        final byte[] part;

        Canvas(int width, int height) {
            this.width = width;
            this.height = height;
            depth = new float[width * height];
            java.util.Arrays.fill(depth, (float) FAR);
            shade = new float[width * height];
            blush = new float[width * height];
            stone = new float[width * height];
            part = new byte[width * height];
            java.util.Arrays.fill(part, (byte) -1);
        }
    }

    private double sceneX(double pixel) {
        return frame.left() + pixel / (frame.perCm() * frame.finer());
    }

    private double sceneY(double pixel) {
        return frame.top() - pixel / (frame.perCm() * frame.finer());
    }

    private void paintTile(Canvas canvas, int left, int top) {
        double centreX = sceneX(left + TILE / 2.0);
        double centreY = sceneY(top + TILE / 2.0);
        double reach = TILE / (frame.perCm() * frame.finer()) * 0.75;
        List<Solid> near = new ArrayList<>();
        boolean any = false;
        for (Solid limb : limbs) {
            double distance = limb.flatDistance(centreX, centreY);
            any |= distance < reach + 0.2;
            if (distance < reach + 1.1) {
                near.add(limb);
            }
        }
        if (!any) {
            return;
        }
        Flesh flesh = new Flesh(near);
        for (int py = top; py < Math.min(top + TILE, canvas.height); py++) {
            for (int px = left; px < Math.min(left + TILE, canvas.width); px++) {
                paintPixel(canvas, flesh, px, py);
            }
        }
    }

    private void paintPixel(Canvas canvas, Flesh flesh, int px, int py) {
        double x = sceneX(px + 0.5);
        double y = sceneY(py + 0.5);
        double z = NEAR;
        for (int step = 0; step < 160 && z > FAR; step++) {
            double distance = flesh.distance(x, y, z);
            if (distance < 0.004) {
                break;
            }
            z -= distance * 0.92;
        }
        if (z <= FAR) {
            return;
        }
        int at = py * canvas.width + px;
        Part part = flesh.part();
        double e = 0.02;
        Vec normal = new Vec(
                flesh.distance(x + e, y, z) - flesh.distance(x - e, y, z),
                flesh.distance(x, y + e, z) - flesh.distance(x, y - e, z),
                flesh.distance(x, y, z + e) - flesh.distance(x, y, z - e)).unit();
        Vec point = new Vec(x, y, z);
        double open = openness(flesh, point, normal);
        double light = Math.pow(0.5 + 0.5 * normal.dot(LIGHT), 1.8);
        double edge = 1 - Math.max(0, normal.z());
        double shade = 0.16 + 0.78 * light * (0.42 + 0.58 * open) - 0.34 * edge * edge * edge;
        double blush = 0.22 * (1 - open) + 0.08 * edge;
        if (part == Part.TOOL) {
            canvas.stone[at] = 1;
            double gleam = Math.pow(Math.max(0, normal.dot(new Vec(-0.25, 0.45, 0.86).unit())), 28);
            shade = 0.30 + 0.5 * light * (0.5 + 0.5 * open) + 0.35 * gleam - 0.2 * edge * edge;
            blush = 0;
        } else {
            for (Crease crease : creases) {
                double depth = crease.depthAt(point, part);
                shade -= 0.20 * depth;
                blush += crease.warmthAt(point, part);
            }
            for (Nail nail : nails) {
                Nail.Mark mark = nail.markAt(point, normal, part);
                shade = shade * (1 - 0.75 * mark.line()) + mark.plate() * 0.07 + mark.gleam() * 0.10;
                blush = blush * (1 - mark.plate()) + mark.plate() * mark.pink() + mark.warmth();
            }
        }
        canvas.depth[at] = (float) z;
        canvas.part[at] = (byte) part.ordinal();
        canvas.shade[at] = (float) Math.clamp(shade, 0.02, 1);
        canvas.blush[at] = (float) Math.clamp(blush, 0, 1);
    }

    /** How open the sky is above a point: 1 in the open, towards 0 in a crease. */
    private static double openness(Flesh flesh, Vec point, Vec normal) {
        double shut = 0;
        double weight = 1;
        for (int i = 1; i <= 5; i++) {
            double reach = 0.14 * i;
            double there = flesh.distance(point.x() + normal.x() * reach, point.y() + normal.y() * reach,
                    point.z() + normal.z() * reach);
            shut += weight * Math.max(0, reach - there);
            weight *= 0.72;
        }
        return Math.clamp(1 - 0.85 * shut, 0, 1);
    }

    /** Darkens where the surface breaks off: the outline, and one finger before another. */
    private void drawContour(Canvas canvas) {
        double half = 0.024 * frame.perCm() * frame.finer();
        int reach = (int) Math.ceil(half + 1);
        float[] line = new float[canvas.shade.length];
        IntStream.range(0, canvas.height).parallel().forEach(py -> {
            for (int px = 0; px < canvas.width; px++) {
                int at = py * canvas.width + px;
                if (canvas.part[at] < 0) {
                    continue;
                }
                double strongest = 0;
                for (int dy = -reach; dy <= reach; dy++) {
                    for (int dx = -reach; dx <= reach; dx++) {
                        double far = Math.hypot(dx, dy);
                        double weight = Math.clamp(half + 0.8 - far, 0, 1);
                        if (weight > strongest) {
                            strongest = Math.max(strongest, weight * breakAt(canvas, at, px + dx, py + dy));
                        }
                    }
                }
                line[at] = (float) strongest;
            }
        });
        for (int i = 0; i < line.length; i++) {
            canvas.shade[i] *= 1 - 0.84f * line[i];
        }
    }

    private static double breakAt(Canvas canvas, int at, int x, int y) {
        if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) {
            return 0;
        }
        int there = y * canvas.width + x;
        if (canvas.part[there] < 0) {
            return 1;
        }
        double fall = canvas.depth[at] - canvas.depth[there];
        double step = canvas.part[there] == canvas.part[at] ? 0.40 : 0.16;
        return Math.clamp((fall - step) / 0.25, 0, 1) * 0.9;
    }

    private Relief shrink(Canvas canvas) {
        int finer = frame.finer();
        int width = frame.width();
        int height = frame.height();
        Relief relief = new Relief(width, height, new float[width * height], new float[width * height],
                new float[width * height], new float[width * height]);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                shrinkPixel(canvas, relief, finer, x, y);
            }
        }
        return relief;
    }

    private void shrinkPixel(Canvas canvas, Relief relief, int finer, int x, int y) {
        int covered = 0;
        float shade = 0;
        float blush = 0;
        float stone = 0;
        for (int dy = 0; dy < finer; dy++) {
            for (int dx = 0; dx < finer; dx++) {
                int at = (y * finer + dy) * canvas.width + x * finer + dx;
                if (canvas.part[at] >= 0) {
                    covered++;
                    shade += canvas.shade[at];
                    blush += canvas.blush[at];
                    stone += canvas.stone[at];
                }
            }
        }
        if (covered > 0) {
            int at = y * relief.width() + x;
            relief.shade()[at] = shade / covered;
            relief.blush()[at] = blush / covered;
            relief.stone()[at] = stone / covered;
            double fade = Math.clamp((sceneY((y + 0.5) * finer) - fadeTo) / (fadeFrom - fadeTo), 0, 1);
            relief.alpha()[at] = (float) (covered / (double) (finer * finer) * fade * fade * (3 - 2 * fade));
        }
    }
}
