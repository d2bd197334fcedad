package org.unkink.body.mesh;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/**
 * The body as a solid. Distances are in metres, negative inside and zero on the surface of skin and hair; near the
 * surface they are true distances, further away good estimates. Clothes lie on it, a few millimetres thick.
 */
public final class BodyShape {

    private static final double NORMAL_STEP = 4e-4;

    private static final List<Primitive> PIECES = Stream.of(
                    TrunkPrimitives.all(), HeadPrimitives.all(), ArmPrimitives.all(), LegPrimitives.all())
            .flatMap(List::stream)
            .toList();

    private static final Primitive HAIR = Primitive.middle(Part.HEAD, Joint.HEAD, 0.002, new Hair());

    private static final DistanceField SKIN = new DistanceField(PIECES);
    private static final DistanceField HAIR_FIELD = new DistanceField(List.of(HAIR));
    private static final Map<Part, PosedPart> PARTS = parts();

    private BodyShape() {}

    /** The distance of the whole body in the bind pose. */
    public static double distance(Vector3 bindSpacePoint) {
        return distance(bindSpacePoint.x(), bindSpacePoint.y(), bindSpacePoint.z());
    }

    /** The distance of one part where a posture puts it; trunk and neck bend with the spine. */
    public static double distance(Part part, Vector3 worldPoint, Frames frames) {
        return Objects.requireNonNull(PARTS.get(part)).distance(worldPoint, frames);
    }

    /** The outward unit normal of the surface at a point on it or near it, in the bind pose. */
    public static Vector3 normal(Vector3 bindSpacePoint) {
        return gradient(BodyShape::distance, bindSpacePoint).normalized();
    }

    static double distance(double x, double y, double z) {
        return Math.min(skin(x, y, z), hair(x, y, z));
    }

    static double skin(double x, double y, double z) {
        return SKIN.distance(x, y, z);
    }

    static double hair(double x, double y, double z) {
        return HAIR_FIELD.distance(x, y, z);
    }

    /** The distance of one part alone in the bind pose. */
    static double part(Part part, Vector3 point) {
        return distance(part, point, Skeleton.bind());
    }

    static Vector3 gradient(Distance distance, Vector3 at) {
        double e = NORMAL_STEP;
        double x = at.x();
        double y = at.y();
        double z = at.z();
        return new Vector3(
                        distance.at(x + e, y, z) - distance.at(x - e, y, z),
                        distance.at(x, y + e, z) - distance.at(x, y - e, z),
                        distance.at(x, y, z + e) - distance.at(x, y, z - e))
                .times(1 / (2 * e));
    }

    private static Map<Part, PosedPart> parts() {
        Map<Part, PosedPart> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            PosedPart posed = PosedPart.of(part, pieces(part.right() ? part.mirrored() : part));
            parts.put(part, part.right() ? posed.mirrored() : posed);
        }
        return parts;
    }

    private static List<Primitive> pieces(Part part) {
        Stream<Primitive> own = PIECES.stream().filter(piece -> piece.part() == part);
        return (part == Part.HEAD ? Stream.concat(own, Stream.of(HAIR)) : own).toList();
    }

    /** A signed distance, metres. */
    @FunctionalInterface
    interface Distance {
        double at(double x, double y, double z);
    }
}
