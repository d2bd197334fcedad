package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Skeleton;

/**
 * Two parts of the body that may run into each other.
 *
 * @param intruder the one that is more likely to move; findings name it first
 * @param ofIntruder the patches of its surface to look at
 * @param ofHost those of the host
 */
record PartPair(Part intruder, Part host, List<Patch> ofIntruder, List<Patch> ofHost) {

    /** Skin of a neighbour that is so near in the bind pose belongs to the joint between them, metres. */
    private static final double JOINED = 0.045;

    /** Flesh folds further away from an elbow, a shoulder and a hip. */
    private static final double ELBOW = 0.09;

    private static final double ARMPIT = 0.10;
    private static final double GROIN = 0.09;

    private static final List<String> ORDER =
            List.of("hand", "forearm", "upper arm", "foot", "thigh", "shin", "head", "neck", "trunk");

    /** Every pair of the body. */
    static List<PartPair> all(MeasuredBody body) {
        List<Part> parts = Arrays.stream(Part.values())
                .sorted(Comparator.comparingInt(PartPair::order).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<PartPair> pairs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int k = i + 1; k < parts.size(); k++) {
                pairs.add(of(parts.get(i), parts.get(k), body));
            }
        }
        return List.copyOf(pairs);
    }

    private static int order(Part part) {
        String name = PartNames.name(part);
        return ORDER.indexOf(name.substring(name.startsWith("left ") ? 5 : name.startsWith("right ") ? 6 : 0));
    }

    private static PartPair of(Part one, Part other, MeasuredBody body) {
        double joined = joined(one, other);
        return new PartPair(one, other, apart(one, other, joined, body), apart(other, one, joined, body));
    }

    /** The patches of a part without the points that are nearer to another than so many metres in the bind pose. */
    private static List<Patch> apart(Part part, Part other, double joined, MeasuredBody body) {
        if (joined == 0) {
            return body.patches(part);
        }
        List<Patch> apart = new ArrayList<>();
        for (Patch patch : body.patches(part)) {
            List<SkinPoint> points = patch.points().stream()
                    .filter(point -> BodyShape.distance(other, point.place(), Skeleton.bind()) > joined)
                    .toList();
            if (!points.isEmpty()) {
                apart.add(new Patch(patch.place(), patch.middle(), points));
            }
        }
        return List.copyOf(apart);
    }

    private static double joined(Part one, Part other) {
        String pair = PartNames.name(one) + " " + PartNames.name(other);
        boolean sameSide = one == Part.HEAD || !(pair.contains("left") && pair.contains("right"));
        String kinds = pair.replace("left ", "").replace("right ", "");
        return switch (kinds) {
            case "thigh trunk" -> GROIN;
            case "hand forearm", "foot shin", "thigh shin" -> sameSide ? JOINED : 0;
            case "forearm upper arm" -> sameSide ? ELBOW : 0;
            case "upper arm trunk" -> ARMPIT;
            case "upper arm neck", "head neck", "head trunk", "neck trunk" -> JOINED;
            default -> 0;
        };
    }

    String words() {
        return PartNames.name(intruder) + " in " + PartNames.name(host);
    }
}
