package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;

/**
 * A vertex of the body in the bind pose.
 *
 * @param normal of length 1
 * @param shares of the joints that carry it, the greatest first; they sum to 1
 * @param base the point of the body under it, the vertex itself where it is bare
 */
public record BodyVertex(Vector3 position, Vector3 normal, List<Share> shares, Vector3 base) {

    /** The skin weight of one joint, 0 to 1. */
    public record Share(Joint joint, double weight) {}

    private static final double NEGLIGIBLE = 0.004;

    public BodyVertex {
        shares = List.copyOf(shares);
    }

    static BodyVertex of(HalfMesh.Point point) {
        return new BodyVertex(point.position(), point.normal(), point.shares(), point.base());
    }

    /**
     * The vertex that a mesh without limits would have at a point of the left half's bare surface: dressed, and carried
     * as the place alone tells.
     */
    public static BodyVertex at(Vector3 base) {
        Vector3 normal = BodyShape.normal(base);
        double thickness = Clothes.thickness(Clothes.at(base), base);
        List<Share> shares = shares(SkinWeights.at(base), base.x() == 0);
        return new BodyVertex(base.plus(normal.times(thickness)), normal, shares, base);
    }

    /** The vertex at the mirrored place of the other side. */
    public BodyVertex mirrored() {
        return new BodyVertex(
                position.mirrored(),
                normal.mirrored(),
                shares.stream()
                        .map(share -> new Share(share.joint().mirrored(), share.weight()))
                        .toList(),
                base.mirrored());
    }

    /** The greatest weights of all joints, in their order; in the middle of the body only whole pairs of joints. */
    static List<Share> shares(double[] weights, boolean isInTheMiddle) {
        List<Share> kept = new ArrayList<>(IntStream.range(0, weights.length)
                .mapToObj(i -> new Share(Joint.ALL.get(i), weights[i]))
                .filter(share -> share.weight() > NEGLIGIBLE)
                .sorted(Comparator.comparingDouble(Share::weight).reversed())
                .limit(BodyMesh.JOINTS_PER_VERTEX)
                .toList());
        if (isInTheMiddle) {
            List<Joint> joints = kept.stream().map(Share::joint).toList();
            kept.removeIf(share -> !joints.contains(share.joint().mirrored()));
        }
        double sum = kept.stream().mapToDouble(Share::weight).sum();
        return kept.stream()
                .map(share -> new Share(share.joint(), share.weight() / sum))
                .toList();
    }
}
