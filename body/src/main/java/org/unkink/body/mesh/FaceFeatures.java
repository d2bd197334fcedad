package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;

/** Eyes, brows and mouth: small shapes that lie on the face and ride on the head. At ease, mouth closed. */
final class FaceFeatures {

    private static final double EYE_ACROSS = 0.0300;
    private static final double EYE_HEIGHT = 1.5985;
    private static final int RINGS = 4;
    private static final int SPOKES = 12;
    private static final int SIDES = 6;

    private static final List<BodyVertex.Share> ON_THE_HEAD = List.of(new BodyVertex.Share(Joint.HEAD, 1));

    private final HalfMesh mesh;

    private FaceFeatures(HalfMesh mesh) {
        this.mesh = mesh;
    }

    static void addTo(HalfMesh mesh) {
        FaceFeatures features = new FaceFeatures(mesh);
        features.eye();
        features.brow();
        features.mouth();
    }

    /** A flat dome. */
    private void eye() {
        Vector3 centre = onTheFace(EYE_ACROSS, EYE_HEIGHT, 0.0002);
        Vector3 out = BodyShape.normal(centre);
        Vector3 across = Vector3.UP.cross(out).normalized();
        Vector3 up = out.cross(across);
        int[][] rings = new int[RINGS + 1][SPOKES];
        for (int ring = 0; ring <= RINGS; ring++) {
            double polar = StrictMath.PI / 2 * (RINGS - ring) / RINGS;
            for (int spoke = 0; spoke < SPOKES; spoke++) {
                double turn = 2 * StrictMath.PI * spoke / SPOKES;
                Vector3 flat =
                        across.times(StrictMath.cos(turn) * 0.0064).plus(up.times(StrictMath.sin(turn) * 0.0092));
                Vector3 place =
                        centre.plus(flat.times(StrictMath.sin(polar))).plus(out.times(0.0030 * StrictMath.cos(polar)));
                Vector3 normal = across.times(StrictMath.cos(turn) * StrictMath.sin(polar))
                        .plus(up.times(StrictMath.sin(turn) * StrictMath.sin(polar)))
                        .plus(out.times(StrictMath.cos(polar) + 0.3));
                rings[ring][spoke] = ring == RINGS && spoke > 0 ? rings[ring][0] : add(place, normal);
            }
        }
        cover(rings, Material.EYE);
    }

    private void brow() {
        List<Vector3> line = new ArrayList<>();
        for (int i = 0; i <= 7; i++) {
            double t = i / 7.0;
            double lift = 0.0050 * StrictMath.sin(StrictMath.PI * (0.22 + 0.62 * t));
            line.add(onTheFace(0.0165 + 0.0270 * t, 1.6170 + lift, 0.0006));
        }
        tube(line, 0.0021, Material.HAIR, false);
    }

    private void mouth() {
        List<Vector3> line = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            double t = i / 6.0;
            Vector3 place = onTheFace(0.0190 * t, 1.5290 + 0.0066 * t * t, 0.0004);
            line.add(i == 0 ? new Vector3(0, place.y(), place.z()) : place);
        }
        tube(line, 0.0018, Material.MOUTH, true);
    }

    /** The place in front of the head that a straight look from ahead hits. */
    private static Vector3 onTheFace(double x, double y, double lift) {
        double z = 0.15;
        for (int step = 0; step < 60; step++) {
            z -= 0.7 * BodyShape.skin(x, y, z);
        }
        return new Vector3(x, y, z + lift);
    }

    /** A round cord along a line, thin at its ends; one that starts in the middle of the body has no end there. */
    private void tube(List<Vector3> line, double radius, Material material, boolean startsInTheMiddle) {
        int[][] rings = new int[line.size()][];
        for (int i = 0; i < line.size(); i++) {
            Vector3 along = line.get(Math.min(line.size() - 1, i + 1))
                    .minus(line.get(Math.max(0, i - 1)))
                    .normalized();
            if (startsInTheMiddle && i == 0) {
                along = Vector3.LEFT;
            }
            int toEnd = Math.min(startsInTheMiddle ? line.size() : i, line.size() - 1 - i);
            double thickness = radius * (toEnd == 0 ? 0.35 : toEnd == 1 ? 0.8 : 1);
            rings[i] = ring(line.get(i), along, thickness);
        }
        cover(rings, material);
        cap(rings[rings.length - 1], line.getLast(), line.getLast().minus(line.get(line.size() - 2)), material, true);
        if (!startsInTheMiddle) {
            cap(rings[0], line.getFirst(), line.getFirst().minus(line.get(1)), material, false);
        }
    }

    private int[] ring(Vector3 centre, Vector3 along, double radius) {
        Vector3 a = Vector3.FORWARD.minus(along.times(along.z())).normalized();
        Vector3 b = along.cross(a);
        int[] ring = new int[SIDES];
        for (int side = 0; side < SIDES; side++) {
            double turn = 2 * StrictMath.PI * side / SIDES;
            Vector3 out = a.times(StrictMath.cos(turn)).plus(b.times(StrictMath.sin(turn)));
            Vector3 place = centre.plus(out.times(radius));
            ring[side] = add(centre.x() == 0 ? new Vector3(0, place.y(), place.z()) : place, out);
        }
        return ring;
    }

    private void cover(int[][] rings, Material material) {
        for (int i = 0; i + 1 < rings.length; i++) {
            for (int j = 0; j < rings[i].length; j++) {
                int next = (j + 1) % rings[i].length;
                triangle(rings[i][j], rings[i][next], rings[i + 1][j], material);
                triangle(rings[i][next], rings[i + 1][next], rings[i + 1][j], material);
            }
        }
    }

    private void triangle(int a, int b, int c, Material material) {
        if (a != b && b != c && a != c) {
            mesh.add(a, b, c, material);
        }
    }

    private void cap(int[] ring, Vector3 centre, Vector3 outward, Material material, boolean isLast) {
        int middle = add(centre, outward);
        for (int i = 0; i < ring.length; i++) {
            int next = (i + 1) % ring.length;
            mesh.add(middle, ring[isLast ? i : next], ring[isLast ? next : i], material);
        }
    }

    private int add(Vector3 position, Vector3 normal) {
        return mesh.add(position, normal.normalized(), ON_THE_HEAD, position);
    }
}
