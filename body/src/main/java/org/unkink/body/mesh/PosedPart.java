package org.unkink.body.mesh;

import java.util.List;
import java.util.stream.IntStream;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/**
 * A part in any posture. A point is taken back to the bind pose by the joints that carry the part; where several do,
 * each answers for its own slice of the height.
 */
record PosedPart(List<Slice> slices, boolean isMirrored) {

    /** Slices overlap so that no gap opens where the spine bends, metres. */
    private static final double OVERLAP = 0.015;

    /** The part between two heights of the bind pose, as one joint carries it. */
    record Slice(Joint joint, DistanceField field, double low, double high) {

        double distance(Vector3 bindSpacePoint) {
            double y = bindSpacePoint.y();
            double outside = Math.max(low - y, y - high);
            return Math.max(field.distance(bindSpacePoint.x(), y, bindSpacePoint.z()), outside);
        }
    }

    static PosedPart of(Part part, List<Primitive> pieces) {
        return new PosedPart(
                switch (part) {
                    case TRUNK ->
                        spine(
                                new DistanceField(pieces),
                                List.of(
                                        Joint.PELVIS,
                                        Joint.LUMBAR1,
                                        Joint.LUMBAR2,
                                        Joint.THORAX1,
                                        Joint.THORAX2,
                                        Joint.THORAX3));
                    case NECK -> spine(new DistanceField(pieces), List.of(Joint.NECK1, Joint.NECK2, Joint.HEAD));
                    default ->
                        pieces.stream()
                                .map(Primitive::joint)
                                .distinct()
                                .map(joint -> rigid(joint, pieces))
                                .toList();
                },
                false);
    }

    PosedPart mirrored() {
        return new PosedPart(slices, true);
    }

    double distance(Vector3 worldPoint, Frames frames) {
        double least = Double.POSITIVE_INFINITY;
        for (Slice slice : slices) {
            least = Math.min(least, slice.distance(toBind(slice.joint(), worldPoint, frames)));
        }
        return least;
    }

    private Vector3 toBind(Joint joint, Vector3 worldPoint, Frames frames) {
        if (!isMirrored) {
            return Skeleton.bind().of(joint).apply(frames.of(joint).unapply(worldPoint));
        }
        Joint other = joint.mirrored();
        return Skeleton.bind()
                .of(other)
                .apply(frames.of(other).unapply(worldPoint))
                .mirrored();
    }

    private static Slice rigid(Joint joint, List<Primitive> pieces) {
        DistanceField field = new DistanceField(pieces.stream()
                .filter(piece -> piece.joint() == joint)
                .map(PosedPart::oneSided)
                .toList());
        return new Slice(joint, field, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** A limb without its mirror image; what lies in the middle keeps both halves. */
    private static Primitive oneSided(Primitive piece) {
        boolean isLimb = piece.joint() != piece.joint().mirrored();
        return isLimb ? piece.pairedWith(-1) : piece;
    }

    private static List<Slice> spine(DistanceField field, List<Joint> joints) {
        return IntStream.range(0, joints.size())
                .mapToObj(i -> new Slice(
                        joints.get(i),
                        field,
                        i == 0
                                ? Double.NEGATIVE_INFINITY
                                : joints.get(i).neutral().y() - OVERLAP,
                        i == joints.size() - 1
                                ? Double.POSITIVE_INFINITY
                                : joints.get(i + 1).neutral().y() + OVERLAP))
                .toList();
    }
}
